/** The decision of a case on the book: the register's gate of its kind, and what is to be done after it. */
import type { IsoDate } from '../../values/dates.ts'
import { answer, refuse, type Outcome } from '../../values/outcome.ts'
import { decisionLacks } from '../decision-content.ts'
import { hardshipDecision, type HardshipDecision, type HardshipFollowUp } from '../hardship/decision.ts'
import { afterHearing, decisionTime } from '../hearing/decision.ts'
import { reviewDecision } from '../review/decision.ts'
import { waiverDecision } from '../waiver/decision.ts'
import type { CaseFact } from './facts.ts'

export const citation =
  'IRM 1.35.7.11(6)-(7), 1.35.7.12.5(5), 1.35.7.13(7), 1.35.7.14.5; 31 CFR 5.12(e)(10)-(12), 5.18(c)'

/** A decision about to be recorded. What one kind asks of it, another passes over. */
export interface CaseDecision {
  readonly kind: CaseFact['kind']
  readonly receivedOn: IsoDate
  readonly outcome: string
  readonly decidedOn: IsoDate
  readonly decidedBy: string
  readonly byManager: boolean
  readonly byCfo: boolean
  /** A debt for training costs, which only the CFO may waive. */
  readonly trainingDebt: boolean
  /** The ids of the parts that the written decision has. */
  readonly parts: readonly string[]
  readonly findings: string
  readonly paymentsDisputed: boolean
  readonly salaryOffsetAllowed: boolean
  readonly newScheduleSet: boolean
  readonly payer: HardshipDecision['payer']
}

/** What is to be done after the decision, in sentences; or what it still lacks. A withdrawal decides nothing. */
export function decideCase(decision: CaseDecision): Outcome<readonly string[]> {
  if (decision.outcome === 'withdrawn') return answer([])
  switch (decision.kind) {
    case 'review':
      return decideReview(decision)
    case 'hearing':
      return decideHearing(decision)
    case 'waiver':
      return decideWaiver(decision)
    case 'hardship':
      return decideHardship(decision)
    default:
      return answer([])
  }
}

function decideReview({ receivedOn, decidedOn, byManager, parts }: CaseDecision): Outcome<readonly string[]> {
  const decided = reviewDecision({ requestReceivedOn: receivedOn, decidedOn, deciderIsManager: byManager, parts })
  if (!decided.ok) return decided
  const { late, due } = decided.value
  return answer(late ? [`The decision was due by ${due}; it binds all the same.`] : [])
}

function decideHearing(decision: CaseDecision): Outcome<readonly string[]> {
  const lacks = decisionLacks('salary-offset-hearing', decision.paymentsDisputed, decision.parts)
  if (lacks.length > 0) return refuse(lacks)
  const time = decisionTime(decision.receivedOn, 0, decision.decidedOn)
  const { salaryOffsetAllowed } = decision
  const after = afterHearing({ debtValid: decision.outcome !== 'cancelled', salaryOffsetAllowed })
  if (!time.ok) return time
  if (!after.ok) return after
  const waived = time.value.penaltyWaived
  return answer([
    ...(waived === undefined
      ? []
      : [`No penalty is charged from ${waived.from} to ${waived.to}: the decision came late.`]),
    ...(after.value.refund ? ['Give back what was taken: nothing was owed.'] : []),
    ...(after.value.referral === 'all-but-salary' ? ['Salary may not be offset; other means are open.'] : []),
  ])
}

function decideWaiver(decision: CaseDecision): Outcome<readonly string[]> {
  const { outcome, trainingDebt, decidedOn, decidedBy, byCfo, findings } = decision
  const decided = waiverDecision({
    granted: outcome === 'granted',
    trainingDebt,
    decidedOn,
    official: decidedBy,
    officialIsCfo: byCfo,
    equityFinding: findings,
  })
  return decided.ok
    ? answer(decided.value.granted ? ['Give back what was collected of the waived amount.'] : [])
    : decided
}

function decideHardship({ outcome, findings, newScheduleSet, payer }: CaseDecision): Outcome<readonly string[]> {
  const granted = outcome === 'granted'
  const decided = hardshipDecision({ granted, justification: findings, newScheduleSet, payer })
  return decided.ok ? answer(decided.value.map((task) => FOLLOW_UPS[task])) : decided
}

const FOLLOW_UPS: Readonly<Record<HardshipFollowUp, string>> = {
  'letter-to-debtor': 'Tell the debtor in writing.',
  'start-new-schedule': 'Begin the new payments.',
  'begin-collection': 'Begin collection.',
  'tell-payer': 'Tell whoever takes the payments of the new terms.',
}
