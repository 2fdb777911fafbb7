/** Repayment agreements and their installments. */
import type { Parsed } from '../../shared/api.ts'
import type { Schedule } from '../../shared/domain/repayment-schedule.ts'
import { ZERO } from '../../shared/values/money.ts'
import type { Writer } from './tables.ts'

type Terms = Omit<Parsed<'agreement.make'>, 'debtId' | 'version'>

/** Saves a signed agreement with every installment of its schedule. */
export async function saveAgreement(
  db: Writer,
  debtId: number,
  terms: Terms,
  schedule: Schedule,
  madeBy: string,
): Promise<void> {
  const { signedOn, firstPaymentOn, frequency, inabilityToPay, noLumpSum } = terms
  const { id } = await db
    .insertInto('agreement')
    .values({
      debtId,
      signedOn,
      firstPaymentOn,
      frequency,
      payment: schedule.payment,
      lumpSum: terms.lumpSum ?? ZERO,
      lastDate: schedule.lastDate,
      inabilityToPay,
      abilityToPay: terms.abilityToPay ?? null,
      noLumpSum,
      madeBy,
      endedOn: null,
      ended: null,
      documentId: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const rows = schedule.rows.map((row) => ({
    agreementId: id,
    number: row.number,
    dueOn: row.date,
    amount: row.payment,
  }))
  await db.insertInto('installment').values(rows).execute()
}
