/** The decision of a hearing on the book: by an outsider on salary offset, by a manager on garnishment. */
import { daysBetween, type IsoDate } from '../../values/dates.ts'
import { answer, refuse, type Outcome, type Reason } from '../../values/outcome.ts'
import { decisionLacks } from '../decision-content.ts'
import { deadline } from '../deadlines.ts'
import { forbidWhen } from '../gate.ts'
import { salaryHearingConsequence, type HearingEvent } from '../hearing/absence.ts'
import { afterHearing, decisionTime } from '../hearing/decision.ts'
import { docketStep } from '../hearing/docket.ts'
import { orderDuringHearing } from '../hearing/garnishment-decision.ts'
import { returnedPetition } from '../hearing/returned-petition.ts'
import type { CaseDecision } from './case-outcome.ts'

export const citation = 'IRM 1.35.7.14.1(3), (6), 1.35.7.14.5; 31 CFR 5.12(e)(7)-(12), 285.11(f)(9)-(11)'

/** What is recorded of a hearing when it is decided. */
export interface HearingRecord {
  /** Who hears it; empty while nobody was assigned. */
  readonly official: string
  /** The day from which the decision is counted: that of the petition, or of the whole package. */
  readonly petitionFiledOn: IsoDate
  readonly postponedDays: number
  readonly returnedOn?: IsoDate | undefined
  readonly handedInOn?: IsoDate | undefined
  /** What happened by which the hearing is waived, when something did. */
  readonly waivedBy?: HearingEvent | undefined
  readonly oral: boolean
  readonly witnessesUnderOath: boolean
  /** Where the official keeps the summary record. */
  readonly recordKeptAt: string
}

/** A hearing on salary offset: decided with its parts by its official, or waived by what the employee did. */
export function decideHearing(decision: CaseDecision): Outcome<readonly string[]> {
  const { hearing, outcome } = decision
  if (outcome === 'waived') return hearingWaived(decision)
  const lacks = [
    ...decisionLacks('salary-offset-hearing', decision.paymentsDisputed, decision.parts),
    ...(hearing === undefined ? [] : recordLacks(hearing)),
  ]
  if (lacks.length > 0) return refuse(lacks)
  const { petitionFiledOn = decision.receivedOn, postponedDays = 0 } = hearing ?? {}
  const time = decisionTime(petitionFiledOn, postponedDays, decision.decidedOn)
  const { salaryOffsetAllowed } = decision
  const after = afterHearing({ debtValid: outcome !== 'cancelled', salaryOffsetAllowed })
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

function recordLacks(hearing: HearingRecord): readonly Reason[] {
  const { official, oral, witnessesUnderOath, recordKeptAt } = hearing
  const docket = { complete: true, agencyProof: true, oral, witnessesUnderOath, recordKeptAt }
  const close = docketStep(docket, 'close')
  return [
    ...forbidWhen(official === '', {
      rule: 'IRM-hrg-official',
      cite: '31 CFR 5.12(e)(3); IRM 1.35.7.14(6)',
      message: 'Assign the hearing official first: somebody from outside the Department of the Treasury.',
    }),
    ...(close.ok || close.error.kind !== 'refused' ? [] : close.error.reasons),
  ]
}

function hearingWaived({ hearing, decidedOn }: CaseDecision): Outcome<readonly string[]> {
  const { waivedBy, returnedOn, handedInOn } = hearing ?? {}
  if (waivedBy !== undefined) {
    const consequence = salaryHearingConsequence(waivedBy)
    if (!consequence.ok) return consequence
    if (consequence.value.hearing !== 'waived') return refuse([notWaived('What happened does not waive the hearing.')])
    const admitted = consequence.value.debtAdmitted ? ['The debt is taken as admitted.'] : []
    return answer([...admitted, 'Collection may begin.'])
  }
  if (returnedOn === undefined) {
    return refuse([notWaived('Record first what waived it: an absence, papers not filed, a package not handed in.')])
  }
  const returned = returnedPetition(returnedOn, handedInOn, decidedOn)
  if (!returned.ok) return returned
  if (returned.value.state === 'waived') return answer([`Waived since ${returned.value.since}: collection may begin.`])
  const { state } = returned.value
  const opens = state === 'awaited' ? returned.value.lastDay : undefined
  const message = opens === undefined ? 'The package was handed in in time.' : `It may come back until ${opens}.`
  return refuse([notWaived(message)])
}

function notWaived(message: string): Reason {
  return { rule: 'IRM-hrg-waived-grounds', cite: 'IRM 1.35.7.14.1(3), (6)', message }
}

/** A hearing on garnishment: the order waits for the decision, and then for the decision to be mailed. */
export function decideGarnishmentHearing(decision: CaseDecision): Outcome<readonly string[]> {
  const { receivedOn, decidedOn, outcome, hearing, paymentsDisputed, parts } = decision
  const lacks = [
    ...decisionLacks('garnishment-hearing', paymentsDisputed, parts),
    ...(hearing === undefined ? [] : garnishmentRecordLacks(hearing)),
  ]
  if (lacks.length > 0) return refuse(lacks)
  const due = deadline('awgDecisionDue', receivedOn)
  const inFavorOfAgency = outcome !== 'cancelled'
  const state = orderDuringHearing(
    { decisionDue: due, suspendFrom: deadline('awgSuspendFrom', receivedOn), decidedOn, inFavorOfAgency },
    decidedOn,
  )
  if (!state.ok) return state
  const late = daysBetween(due, decidedOn)
  return answer([
    ...(late > 0 ? [`The decision was due by ${due}; an order that ran was suspended until it came.`] : []),
    state.value === 'may-not-issue'
      ? 'No order is issued; give back at once what was garnished.'
      : 'The order may be issued once the written decision has been mailed.',
  ])
}

function garnishmentRecordLacks({ official, recordKeptAt }: HearingRecord): readonly Reason[] {
  return [
    ...forbidWhen(official === '', {
      rule: 'IRM-18.3.1-official',
      cite: 'IRM 1.35.7.18.3.1(5); 31 CFR 285.11(f)(6)',
      message: 'Assign who hears the case first: a qualified person without an interest in the debt.',
    }),
    ...forbidWhen(recordKeptAt === '', {
      rule: 'CFR285-11-record',
      cite: '31 CFR 285.11(f)(9)',
      message: 'Note where the summary record of the hearing is kept.',
    }),
  ]
}
