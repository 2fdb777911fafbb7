/** Repayment agreements, their installments, and what was printed for a signature. */
import { sql } from 'kysely'
import type { Parsed } from '../../shared/api.ts'
import type { Schedule } from '../../shared/domain/repayment-schedule.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { ZERO } from '../../shared/values/money.ts'
import type { Reader, Row, Writer } from './tables.ts'

type Terms = Omit<Parsed<'agreement.make'>, 'debtId' | 'version'>

/** What is saved of an agreement beside its terms. */
export interface Signed {
  readonly debtId: number
  readonly madeBy: string
  readonly documentId: number
  /** The agreement whose terms these replace, and why. */
  readonly follows?: { readonly id: number; readonly why: string } | undefined
}

/** Saves a signed agreement with every installment of its schedule. */
export async function saveAgreement(db: Writer, terms: Terms, schedule: Schedule, signed: Signed): Promise<void> {
  const { signedOn, firstPaymentOn, frequency, inabilityToPay, noLumpSum, hardship } = terms
  const { id } = await db
    .insertInto('agreement')
    .values({
      debtId: signed.debtId,
      signedOn,
      firstPaymentOn,
      frequency,
      payment: schedule.payment,
      lumpSum: terms.lumpSum ?? ZERO,
      lastDate: schedule.lastDate,
      inabilityToPay,
      abilityToPay: terms.abilityToPay ?? null,
      noLumpSum,
      madeBy: signed.madeBy,
      endedOn: null,
      ended: null,
      documentId: signed.documentId,
      hardship: hardship ? 1 : 0,
      followsId: signed.follows?.id ?? null,
      whyChanged: signed.follows?.why ?? '',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const rows = schedule.rows.map((row) => ({
    agreementId: id,
    number: row.number,
    dueOn: row.date,
    amount: row.payment,
    penalty: row.penalty,
    administrative: row.administrative,
    interest: row.interest,
    principal: row.principal,
    remaining: row.remaining,
  }))
  await db.insertInto('installment').values(rows).execute()
}

/** How an agreement ends before it is paid. */
export interface AgreementEnd {
  readonly endedOn: IsoDate
  readonly ended: 'default' | 'rescheduled'
  readonly missedOn?: IsoDate
  readonly whyEnded?: string
}

/** Ends an agreement. */
export async function endAgreement(db: Writer, agreementId: number, end: AgreementEnd): Promise<void> {
  await db.updateTable('agreement').set(end).where('id', '=', agreementId).execute()
}

/** The debt that an agreement is on; undefined when there is no such agreement. */
export async function debtOfAgreement(db: Reader, agreementId: number): Promise<number | undefined> {
  const row = await db.selectFrom('agreement').select('debtId').where('id', '=', agreementId).executeTakeFirst()
  return row?.debtId
}

/** Which agreements a list shows. */
export type AgreementShow = Parsed<'agreement.list'>['show']

/** How many agreements there are of each kind that a list can show. */
export interface AgreementCounts {
  readonly running: number
  readonly behind: number
  readonly ended: number
}

// What came in since the signature, less what was reversed; and what was due before today.
const PAID = (today: IsoDate) => sql<number>`coalesce((
  select sum(came.amount) from entry came
  where came.debt_id = agreement.debt_id and came.kind = 'payment'
    and came.effective_on > agreement.signed_on and came.effective_on <= ${today}
    and not exists (
      select 1 from entry undone where undone.debt_id = came.debt_id and undone.reverses_id = came.id
    )
), 0)`
const DUE = (today: IsoDate) => sql<number>`coalesce((
  select sum(installment.amount) from installment
  where installment.agreement_id = agreement.id and installment.due_on < ${today}
), 0)`

/** The debts and agreements of a page, those furthest behind first, and the counts for every filter. */
export async function listAgreements(
  db: Reader,
  show: AgreementShow,
  today: IsoDate,
  page: { readonly offset: number; readonly limit: number },
): Promise<{ readonly rows: readonly Pick<Row<'agreement'>, 'id' | 'debtId'>[]; readonly counts: AgreementCounts }> {
  const behind = sql<number>`max(0, ${DUE(today)} - ${PAID(today)})`
  const running = db.selectFrom('agreement').where('endedOn', 'is', null)
  const all = db.selectFrom('agreement').select(['id', 'debtId'])
  const shown =
    show === 'ended'
      ? all.where('endedOn', 'is not', null).orderBy('endedOn', 'desc')
      : show === 'all'
        ? all.orderBy('signedOn', 'desc')
        : all.where('endedOn', 'is', null).orderBy(behind, 'desc')
  const narrowed = show === 'behind' ? shown.where(behind, '>', 0) : shown
  const count = (query: typeof running) =>
    query.select((one) => one.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return {
    rows: await narrowed.orderBy('id').offset(page.offset).limit(page.limit).execute(),
    counts: {
      running: (await count(running)).count,
      behind: (await count(running.where(behind, '>', 0))).count,
      ended: (await count(db.selectFrom('agreement').where('endedOn', 'is not', null))).count,
    },
  }
}
