/** A salary offset before it is requested: disposable pay, and the share of every debt of the person. */
import type { Answer, Parsed } from '../../shared/api.ts'
import { disposablePay, type DisposablePay } from '../../shared/domain/disposable-pay.ts'
import {
  deductionsNeeded,
  deductionWarnings,
  firstDeductionBy,
} from '../../shared/domain/enforced-offset/deductions.ts'
import { forbidWhen } from '../../shared/domain/gate.ts'
import { payDatesAfter, payPeriodPaidOn } from '../../shared/domain/pay-calendar.ts'
import { policyInEffect, policyStamp, type PolicyInEffect } from '../../shared/domain/policy/in-effect.ts'
import { salaryOffset, stricterText, type OffsetDebt, type SalaryOffset } from '../../shared/domain/salary-offset.ts'
import { opensOn } from '../../shared/domain/standing/acts.ts'
import { salaryOffsetReasons, type OffsetStanding } from '../../shared/domain/standing/offset-gate.ts'
import { addDays, type IsoDate } from '../../shared/values/dates.ts'
import { cents, formatMoney, portionRoundedDown, ZERO, type Cents } from '../../shared/values/money.ts'
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
export function offsetStanding(
  dossier: Dossier,
  today: IsoDate,
  pay: Pick<Pay, 'finalPay' | 'outsideTreasury'>,
): OffsetStanding {
  const { finalPay, outsideTreasury } = pay
  return { facts: dossier.facts, owed: accountOf(dossier, today).balance.total, today, finalPay, outsideTreasury }
}

/** The next pays, and the last of them by which deductions begin. */
interface OffsetPays {
  readonly payDates: readonly IsoDate[]
  readonly beginsBy: IsoDate
}

/** The pays from which deductions may begin, and the last by which they must. */
export function offsetPays(requestedOn: IsoDate): OffsetPays {
  const payDates = payDatesAfter(requestedOn, PAYS_SHOWN)
  return { payDates, beginsBy: firstDeductionBy(requestedOn, payDates) ?? requestedOn }
}

/** Why deductions may not begin so late; nothing when they may. */
export function beginsTooLate(firstPayOn: IsoDate, requestedOn: IsoDate): readonly Reason[] {
  const { beginsBy } = offsetPays(requestedOn)
  return forbidWhen(firstPayOn > beginsBy, {
    rule: 'CFR5-5.12-start-3pp',
    cite: '31 CFR 5.12(g)(2)',
    message: `Deductions begin within three pay periods: from the pay of ${beginsBy} at the latest.`,
  })
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
  const reasons = [...salaryOffsetReasons(offsetStanding(dossier, today, pay)), ...beginsTooLate(pay.firstPayOn, today)]
  const pays = offsetPays(today)
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
    payDates: [...pays.payDates],
    beginsBy: pays.beginsBy,
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
    warnings: [...stricterText(shared), ...planWarnings(dossier, pay, slip.value.disposablePay, offset.value, today)],
    steps: [...(slip.steps ?? []), ...(offset.steps ?? []), ...oneOrSeveral(dossier, slip.value.disposablePay, today)],
  })
}

/** Whether one deduction would do. */
function oneOrSeveral(dossier: Dossier, pay: Cents, today: IsoDate): readonly Step[] {
  const needed = deductionsNeeded(accountOf(dossier, today).balance.total, pay, today)
  if (!needed.ok) return []
  const label = needed.value === 'one' ? 'The debt is within it: one deduction' : 'The debt is more: several deductions'
  return [...(needed.steps ?? []), { label, cite: '31 CFR 5.12(g)(3)(i)' }]
}

/** A hundred years of pays: a plan of more ends beyond any employment, and would leave the calendar. */
const MOST_PAYS = 2600

/** What should be weighed of the plan: when it ends, who answers for the pay, and whether the first pay is one. */
function planWarnings(
  dossier: Dossier,
  pay: Pay,
  disposable: Cents,
  offset: SalaryOffset,
  today: IsoDate,
): readonly Reason[] {
  const share = offset.deductions.find((deduction) => deduction.id === String(dossier.debt.id))?.amount ?? ZERO
  const owed = accountOf(dossier, today).balance.total
  const pays = share === ZERO ? 1 : portionRoundedDown(cents(owed + share - 1), 1, share)
  const plan = {
    lastDeduction: addDays(pay.firstPayOn, (Math.min(pays, MOST_PAYS) - 1) * 14),
    employmentExpectedToEnd: pay.employmentEndsOn,
    disposablePaySource: pay.disposablePaySource,
  }
  const said = deductionWarnings(plan).map((message) => {
    return { rule: 'CFR5-5.12-period', cite: '31 CFR 5.12(g)(1), (g)(3)(ii)', message }
  })
  const next = payDatesAfter(today, 3).join(', ')
  const message = `The pay calendar has no pay on ${pay.firstPayOn}; the next pays are ${next}.`
  const offCalendar = forbidWhen(payPeriodPaidOn(pay.firstPayOn) === undefined && disposable > 0, {
    rule: 'pay-calendar',
    cite: '5 U.S.C. 5504(a)',
    message,
  })
  return [...said, ...offCalendar]
}

const PAYS_SHOWN = 6

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
