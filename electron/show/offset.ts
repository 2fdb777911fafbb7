/** A salary offset before it is requested: disposable pay, and the share of every debt of the person. */
import type { Answer, Parsed } from '../../shared/api.ts'
import { disposablePay, type DisposablePay } from '../../shared/domain/disposable-pay.ts'
import { salaryOffset, type OffsetDebt, type SalaryOffset } from '../../shared/domain/salary-offset.ts'
import { opensOn, salaryOffsetReasons } from '../../shared/domain/standing/acts.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { formatMoney, ZERO, type Cents } from '../../shared/values/money.ts'
import { answer, type Outcome, type Step } from '../../shared/values/outcome.ts'
import { accountOf } from '../settle.ts'
import { loadDossier, type Dossier } from '../store/facts.ts'
import type { Reader } from '../store/tables.ts'

type Pay = Parsed<'offset.preview'>

interface WorkedOut {
  readonly pay: DisposablePay
  readonly offset: SalaryOffset
  readonly sharers: readonly Dossier[]
  readonly steps: readonly Step[]
}

/** Disposable pay and the amount for this debt, beside the person's other debts under offset. */
export async function offsetFor(
  db: Reader,
  dossier: Dossier,
  pay: Pay,
  today: IsoDate,
): Promise<Outcome<{ readonly disposablePay: Cents; readonly amount: Cents }>> {
  const worked = await workOut(db, dossier, pay, today)
  if (!worked.ok) return worked
  const share = worked.value.offset.deductions.find((deduction) => deduction.id === String(dossier.debt.id))
  return answer({ disposablePay: worked.value.pay.disposablePay, amount: share?.amount ?? ZERO })
}

/** The worksheet as text, with whatever stands in the way of an offset today. */
export async function previewOffset(
  db: Reader,
  dossier: Dossier,
  pay: Pay,
  today: IsoDate,
): Promise<Outcome<Answer<'offset.preview'>>> {
  const worked = await workOut(db, dossier, pay, today)
  if (!worked.ok) return worked
  const { pay: slip, offset, sharers, steps } = worked.value
  const reasons = salaryOffsetReasons(dossier.facts, today)
  return answer({
    disposablePay: formatMoney(slip.disposablePay),
    subtracted: [...slip.subtracted],
    notSubtracted: [...slip.notSubtracted],
    deductions: sharers.map(({ debt }) => ({
      debtId: debt.id,
      billNumber: debt.billNumber,
      amount: formatMoney(offset.deductions.find((deduction) => deduction.id === String(debt.id))?.amount ?? ZERO),
    })),
    total: formatMoney(offset.total),
    remainingPay: formatMoney(offset.remainingPay),
    earliest: opensOn(reasons) ?? today,
    reasons: [...reasons],
    steps: [...steps],
  })
}

async function workOut(db: Reader, dossier: Dossier, pay: Pay, today: IsoDate): Promise<Outcome<WorkedOut>> {
  const slip = disposablePay({ gross: pay.gross, deductions: pay.deductions })
  const sharers = [dossier, ...(await othersUnderOffset(db, dossier))]
  const debts = sharers.map((sharer) => offsetDebt(sharer, today))
  const offset = salaryOffset({ disposablePay: slip.value.disposablePay, debts, finalPay: pay.finalPay })
  if (!offset.ok) return offset
  return answer({
    pay: slip.value,
    offset: offset.value,
    sharers,
    steps: [...(slip.steps ?? []), ...(offset.steps ?? [])],
  })
}

async function othersUnderOffset(db: Reader, { debt }: Dossier): Promise<readonly Dossier[]> {
  const rows = await db
    .selectFrom('salaryOffset')
    .innerJoin('debt', 'debt.id', 'salaryOffset.debtId')
    .select('debt.id')
    .distinct()
    .where('debt.debtorId', '=', debt.debtorId)
    .where('debt.id', '!=', debt.id)
    .where('salaryOffset.endedOn', 'is', null)
    .execute()
  const others: Dossier[] = []
  for (const { id } of rows) {
    const other = await loadDossier(db, id)
    if (other !== undefined) others.push(other)
  }
  return others
}

function offsetDebt(dossier: Dossier, today: IsoDate): OffsetDebt {
  const { debt } = dossier
  return {
    id: String(debt.id),
    balance: accountOf(dossier, today).balance.total,
    since: debt.delinquentOn ?? debt.discoveredOn,
  }
}
