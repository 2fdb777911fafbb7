/** The decision of a case on the book: the register's gate of its kind, and what is to be done after it. */
import type { IsoDate } from '../../values/dates.ts'
import { answer, refuse, type Outcome } from '../../values/outcome.ts'
import type { ChecklistItem } from '../checklist.ts'
import { closeDebt } from '../closing/resolution.ts'
import { decisionParts, type DecisionKind } from '../decision-content.ts'
import { bankruptcyEffect } from '../debtor/bankruptcy.ts'
import { hardshipDecision, type HardshipDecision, type HardshipFollowUp } from '../hardship/decision.ts'
import { reviewDecision } from '../review/decision.ts'
import { waiverDecision } from '../waiver/decision.ts'
import type { BankruptcyFiling } from './case-request.ts'
import { decideGarnishmentHearing, decideHearing, type HearingRecord } from './decide-hearing.ts'
import type { CaseKind } from './facts.ts'

export const citation =
  'IRM 1.35.7.11(6)-(7), 1.35.7.12.5(5), 1.35.7.13(7), 1.35.7.14.5, 1.35.7.19; 31 CFR 5.12(e)(10)-(12), 5.18(c)'

/** A decision about to be recorded. What one kind asks of it, another passes over. */
export interface CaseDecision {
  readonly kind: CaseKind
  readonly receivedOn: IsoDate
  readonly outcome: string
  readonly decidedOn: IsoDate
  readonly decidedBy: string
  readonly byManager: boolean
  readonly byCfo: boolean
  /** Whether whoever decided answers for payroll; only payroll cancels the debt of the dead. */
  readonly byPayrollOfficial: boolean
  readonly debtClass: 'salary' | 'administrative'
  /** A debt for training costs, which only the CFO may waive. */
  readonly trainingDebt: boolean
  /** The ids of the parts that the written decision has. */
  readonly parts: readonly string[]
  readonly findings: string
  readonly paymentsDisputed: boolean
  readonly salaryOffsetAllowed: boolean
  readonly newScheduleSet: boolean
  readonly payer: HardshipDecision['payer']
  readonly hearing?: HearingRecord | undefined
  readonly bankruptcy?: (BankruptcyFiling & { readonly incurredOn: IsoDate; readonly referred: boolean }) | undefined
  readonly diedOn?: IsoDate | undefined
}

/** What is to be done after the decision, in sentences; or what it still lacks. A withdrawal decides nothing. */
export function decideCase(decision: CaseDecision): Outcome<readonly string[]> {
  if (decision.outcome === 'withdrawn') return answer([])
  switch (decision.kind) {
    case 'review':
      return decideReview(decision)
    case 'hearing':
      return decideHearing(decision)
    case 'garnishment-hearing':
      return decideGarnishmentHearing(decision)
    case 'waiver':
      return decideWaiver(decision)
    case 'hardship':
    case 'special-review':
      return decideHardship(decision)
    case 'bankruptcy':
      return decideBankruptcy(decision)
    case 'death':
      return decideDeath(decision)
    default:
      return answer([])
  }
}

const WRITTEN: Readonly<Partial<Record<CaseKind, DecisionKind>>> = {
  review: 'review',
  hearing: 'salary-offset-hearing',
  'garnishment-hearing': 'garnishment-hearing',
}

/** The parts that the written decision of a kind must have; none where none are laid down. */
export function partsOfDecision(kind: CaseKind, paymentsDisputed: boolean): readonly ChecklistItem[] {
  const written = WRITTEN[kind]
  return written === undefined ? [] : decisionParts(written, paymentsDisputed)
}

function decideReview({ receivedOn, decidedOn, byManager, parts }: CaseDecision): Outcome<readonly string[]> {
  const decided = reviewDecision({ requestReceivedOn: receivedOn, decidedOn, deciderIsManager: byManager, parts })
  if (!decided.ok) return decided
  const { late, due } = decided.value
  return answer(late ? [`The decision was due by ${due}; it binds all the same.`] : [])
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

/** The court's word ends the stay: a discharged debt is never collected, a dismissed case sets collection free. */
function decideBankruptcy({ outcome, bankruptcy, receivedOn }: CaseDecision): Outcome<readonly string[]> {
  if (bankruptcy === undefined) return answer([])
  const { filedOn = receivedOn, incurredOn, referred, ...filed } = bankruptcy
  const ended = outcome === 'discharged' ? 'discharged' : 'dismissed'
  const effect = bankruptcyEffect({ ...filed, filedOn, outcome: ended }, incurredOn, referred)
  if (!effect.ok) return effect
  const { collection, recallFromTreasury } = effect.value
  if (ended === 'discharged' && collection === 'free') {
    const message = `The debt arose on ${incurredOn}, after the filing of ${filedOn}: the discharge does not reach it.`
    return refuse([{ rule: 'IRM-19-post-filing', cite: 'IRM 1.35.7.19(5)', message }])
  }
  if (collection === 'free') return answer(['Collection resumes.'])
  const recall = recallFromTreasury ? ['Call the debt back from Treasury today.'] : []
  return answer(['The debt may never be collected. Form 1099-C is not filed for a discharge by the court.', ...recall])
}

/** Only a salary debt is cancelled, by payroll, with the day of death; any other goes through write-off. */
function decideDeath({ outcome, debtClass, diedOn, byPayrollOfficial }: CaseDecision): Outcome<readonly string[]> {
  if (outcome !== 'cancelled') return answer(['Write the debt off, or claim it against the estate.'])
  const closed = closeDebt({ resolution: 'cancelled-deceased', debtClass, diedOn, byPayrollOfficial })
  return closed.ok ? answer([]) : closed
}

