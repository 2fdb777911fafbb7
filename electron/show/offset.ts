/** A salary offset before it is requested: disposable pay, and the share of every debt of the person. */
import type { Answer, Parsed } from '../../shared/api.ts'
import { disposablePay, type DisposablePay } from '../../shared/domain/disposable-pay.ts'
import { policyInEffect, policyStamp, type PolicyInEffect } from '../../shared/domain/policy/in-effect.ts'
import { salaryOffset, stricterText, type OffsetDebt, type SalaryOffset } from '../../shared/domain/salary-offset.ts'
import { opensOn } from '../../shared/domain/standing/acts.ts'
import { salaryOffsetReasons, type OffsetStanding } from '../../shared/domain/standing/offset-gate.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { formatMoney, ZERO, type Cents } from '../../shared/values/money.ts'
import { answer, type Outcome, type Reason, type Step } from '../../shared/values/outcome.ts'
import { accountOf } from '../settle.ts'
import { loadDossier, type Dossier } from '../store/facts.ts'
import type { Reader } from '../store/tables.ts'

type Pay = Parsed<'offset.preview'>

interface WorkedOut {
  readonly pay: DisposablePay
  readonly offset: SalaryOffset
  readonly sharers: readonly Dossier[]
  readonly policy: PolicyInEffect
  readonly warnings: readonly Reason[]
  readonly steps: readonly Step[]
}

interface Share {
  readonly disposablePay: Cents
  readonly amount: Cents
  /** The policy of the day, by which several debts share one pay. */
  readonly policy: string
}

/** Disposable pay and the amount for this debt, beside the person's other debts under offset. */
export async function offsetFor(
  db: Reader,
  dossier: Dossier,
  pay: Pay,
  today: IsoDate,
): Promise<Outcome<Share>> {
  const worked = await workOut(db, dossier, pay, today)
  if (!worked.ok) return worked
  const { pay: slip, offset, policy } = worked.value
  const share = offset.deductions.find((deduction) => deduction.id === String(dossier.debt.id))
  return answer({ disposablePay: slip.disposablePay, amount: share?.amount ?? ZERO, policy: policyStamp(policy) })
}

/** What a request for offset on this debt rests on. */
export function offsetStanding(dossier: Dossier, today: IsoDate): OffsetStanding {
  return { facts: dossier.facts, owed: accountOf(dossier, today).balance.total, today }
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
  const { pay: slip, offset, sharers, policy, warnings, steps } = worked.value
  const reasons = salaryOffsetReasons(offsetStanding(dossier, today))
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
    policy: policyStamp(policy),
    warnings: [...warnings],
    steps: [...steps],
  })
}

async function workOut(db: Reader, dossier: Dossier, pay: Pay, today: IsoDate): Promise<Outcome<WorkedOut>> {
  const slip = disposablePay({ gross: pay.gross, deductions: pay.deductions })
  const sharers = [dossier, ...(await othersUnderOffset(db, dossier))]
  // Unlike what a debt bears, how far pay may be reached follows the policy of the day of the offset.
  const policy = policyInEffect(dossier.facts.policies, today)
  const { multipleDebtCap } = policy.settings
  const debts = sharers.map((sharer) => offsetDebt(sharer, today))
  const shared = { debts, finalPay: pay.finalPay, multipleDebtCap, on: today }
  const offset = salaryOffset({ ...shared, disposablePay: slip.value.disposablePay })
  if (!offset.ok) return offset
  return answer({
    pay: slip.value,
    offset: offset.value,
    sharers,
    policy,
    warnings: stricterText(shared),
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
