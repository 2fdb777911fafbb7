/** What may be done about taking a debt from Federal pay: request it, move it, end it, or take a small one at once. */
import type { IsoDate } from '../../values/dates.ts'
import type { Cents } from '../../values/money.ts'
import type { Reason } from '../../values/outcome.ts'
import { formatRate } from '../../values/rate.ts'
import { governing } from '../../law/dated.ts'
import { amountOn } from '../../law/gate-figures.ts'
import { ONE_DEBT_CAP } from '../../law/salary-offset-caps.ts'
import { forbidWhen } from '../gate.ts'
import type { NextAct } from './acts.ts'
import { openCases, type StandingFacts } from './facts.ts'
import { salaryOffsetReasons } from './offset-gate.ts'
import { automaticWay, payAdjustment, type AdjustmentWay } from './pay-adjustment.ts'

export const citation = '31 CFR 5.12(c)-(d), (g)-(h); IRM 1.35.7.8.1(2), 1.35.7.8.3(5), 1.35.7.12.6'

/** The deeds on an offset that make sense on a day, allowed or not. */
export function offsetActs(facts: StandingFacts, owed: Cents, today: IsoDate): readonly NextAct[] {
  if (facts.offsetRequestedOn !== undefined) return RUNNING
  const left = facts.debtor.employmentStatus === 'separated' || facts.debtor.employmentStatus === 'retired'
  const most = formatRate(governing(ONE_DEBT_CAP, today).value)
  const request: NextAct = {
    deed: 'offset.request',
    label: left ? 'Take it from final pay' : 'Request salary offset',
    detail: left ? 'Without the limit on current pay' : `At most ${most}% of disposable pay for this debt`,
    reasons: salaryOffsetReasons({ facts, owed, today, finalPay: left }),
  }
  return [...adjustment(facts, owed, today), request, ...(left ? [] : [agreeAct(facts, today)])]
}

function agreeAct(facts: StandingFacts, today: IsoDate): NextAct {
  const detail = 'With the signed form: whole from one pay, or more than 15% of each'
  const reasons = voluntaryOffsetReasons(facts, today)
  return { deed: 'offset.agree', label: 'Record a voluntary salary offset', detail, reasons }
}

/** Why an employee's consent to deductions cannot be followed; nothing when it can. */
export function voluntaryOffsetReasons(facts: StandingFacts, today: IsoDate): readonly Reason[] {
  const stayed = openCases(facts, today).some(({ kind, accepted }) => kind === 'bankruptcy' && accepted)
  return [
    ...forbidWhen(facts.debtor.employmentStatus !== 'active', {
      rule: 'IRM-12-vso-pay-status',
      cite: 'IRM 1.35.7.12(2)(2) Note',
      message: 'Salary offset needs an employee who works and is being paid.',
    }),
    ...forbidWhen(stayed, {
      rule: 'IRM-19-stay',
      cite: 'IRM 1.35.7.19(1); 11 U.S.C. 362',
      message: 'A bankruptcy stays collection, deductions by consent included.',
    }),
  ]
}

const RUNNING: readonly NextAct[] = [
  { deed: 'offset.end', label: 'End the salary offset', detail: 'Before the debt is collected, with why', reasons: [] },
  {
    deed: 'offset.transfer',
    label: 'Move the salary offset',
    detail: 'The employee is paid by another agency now',
    reasons: [],
  },
]

/** A small or emergency debt may come from the next pay without a notice before it. */
function adjustment(facts: StandingFacts, owed: Cents, today: IsoDate): readonly NextAct[] {
  const way = fittingWay(facts, owed, today)
  if (way === undefined) return []
  const allowed = payAdjustment({ facts, owed, today }, { way, thirdParty: false, bySupervisor: true })
  const reasons = allowed.ok || allowed.error.kind !== 'refused' ? [] : allowed.error.reasons
  const detail = 'Whole, without a notice before; the notice goes out with it'
  return [{ deed: 'adjustment.take', label: 'Take it from the next pay', detail, reasons }]
}

function fittingWay(facts: StandingFacts, owed: Cents, today: IsoDate): AdjustmentWay | undefined {
  const automatic = automaticWay(facts)
  if (automatic === 'emergency-pay') return automatic
  return owed <= amountOn('small-debt-without-notice', today).value ? (automatic ?? 'small-debt') : undefined
}
