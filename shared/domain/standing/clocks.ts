/**
 * The clocks of a debt: every day by which something must be done or by which a right lapses.
 *
 * A clock's last day follows from its anchor alone, never from today. A clock that `lapses` is a right of the debtor:
 * once its day has passed it is over, not overdue.
 */
import { governing } from '../../law/dated.ts'
import type { PeriodName } from '../../law/periods.ts'
import { POLICY_SETTINGS, type PolicySet } from '../../law/policy.ts'
import { addDays, daysBetween, parseDate, type IsoDate } from '../../values/dates.ts'
import { add } from '../../values/money.ts'
import type { Citation } from '../../values/outcome.ts'
import { policyInEffect, policySetOn, type PolicyChange } from '../policy/in-effect.ts'
import { referralClockStart } from '../delinquency/referral-clock.ts'
import { recertificationDue } from '../referral/recertify.ts'
import { caseClocks } from './case-clocks.ts'
import { delinquencyDate, pastDueDate } from './delinquency-date.ts'
import { recallsDue } from '../treasury/updates-due.ts'
import { agreementInForce, demandLetter, openCases, type StandingFacts } from './facts.ts'
import { periodFrom } from './governing-policy.ts'
import { stateOn } from './state.ts'

export const citation = 'IRM 1.35.7.10-1.35.7.18; 31 CFR 5.12(e), 285.5(d)(1), 285.12(c)'

export const rules = ['IRM-10-trigger']

/**
 * Counted up with every change of these rules. A center whose clocks were worked out by an older count works all of
 * them out afresh at its next roll-over; otherwise a debt would keep its old clocks until somebody touches it.
 */
export const CLOCK_RULES = 2

interface ClockKindWords {
  readonly label: string
  readonly cite: Citation
  /** A right of the debtor, or a day on which something happens of itself. */
  readonly lapses: boolean
  /** No deed of this program ends it, or none must: it is answered with a recorded reason. */
  readonly answerable?: true
  /** What it says once its day has passed. */
  readonly overdue?: string
}

/** What each clock is about. */
export const CLOCKS = {
  'demand-letter': { label: 'Send the demand letter', cite: 'IRM 1.35.7.10(2)', lapses: false },
  'mail-letter': { label: 'Mail the printed letter', cite: 'IRM 1.35.7.10(3)', lapses: false },
  'bad-address': { label: 'Find a good address', cite: '31 CFR 5.4(a)', lapses: false, answerable: true },
  'mail-returned': {
    label: 'Mail came back: find a good address',
    cite: '31 CFR 5.4(a)',
    lapses: false,
    answerable: true,
  },
  'payment-due': { label: 'Payment due; delinquent the day after', cite: 'IRM 1.35.7.15(1)', lapses: true },
  'waiver-request': {
    label: 'Last day for a waiver request to hold collection',
    cite: 'IRM 1.35.7.13(2)',
    lapses: true,
  },
  'review-request': { label: 'Last day to ask for proof of debt', cite: 'IRM 1.35.7.11(2)', lapses: true },
  'hearing-petition': { label: 'Last day to petition for a hearing', cite: '31 CFR 5.12(e)(1)', lapses: true },
  'review-decision': { label: 'Decision owed on proof of debt', cite: 'IRM 1.35.7.11(6)', lapses: false },
  'hearing-decision': { label: "Hearing official's decision owed", cite: '31 CFR 5.12(e)(10)', lapses: false },
  'garnishment-decision': { label: 'Decision owed on garnishment', cite: '31 CFR 285.11(f)(10)', lapses: false },
  'petition-to-return': { label: 'Return the incomplete petition', cite: 'IRM 1.35.7.14.1(3)', lapses: false },
  'petition-return': {
    label: 'Last day for a returned petition to come back',
    cite: 'IRM 1.35.7.14.1(3)',
    lapses: false,
    overdue: 'The returned petition did not come back: record the hearing as waived',
  },
  'case-decision': { label: 'Decision owed on a request', cite: '31 CFR 5.4(c)', lapses: false },
  installment: {
    label: 'Installment due',
    cite: 'IRM 1.35.7.12(5)',
    lapses: false,
    overdue: 'Agreement broken: an installment was missed',
  },
  'report-as-wages': { label: 'Report unpaid travel debt as wages', cite: 'IRM 1.35.7.9.1(6)', lapses: false },
  'penalty-begins': { label: 'Day 90: penalty from the day after', cite: '31 CFR 901.9(d)', lapses: true },
  'offset-referral': {
    label: 'Day 120: refer for offset, or say why not',
    cite: '31 CFR 285.5(d)(1)',
    lapses: false,
    answerable: true,
  },
  'cross-servicing-referral': {
    label: 'Refer to Cross-Servicing',
    cite: 'IRM 1.35.7.18(1)',
    lapses: false,
    answerable: true,
  },
  recertification: {
    label: 'Certify again what is at Treasury',
    cite: '31 CFR 285.5(d)(7)',
    lapses: false,
    answerable: true,
  },
  'treasury-recall': { label: 'Recall the debt from Treasury', cite: '31 CFR 285.5(d)(10)(iv)', lapses: false },
  'treasury-finding': { label: 'See to what Treasury sent back', cite: '31 CFR 285.12(i)', lapses: false },
} as const satisfies Record<string, ClockKindWords>

export type ClockKind = keyof typeof CLOCKS

const WORDS: Readonly<Record<ClockKind, ClockKindWords>> = CLOCKS

/** Whether a clock may be answered with a reason; every other one ends by a deed or lapses. */
export function isAnswerable(kind: ClockKind): boolean {
  return WORDS[kind].answerable === true
}

/** One open clock: its last day follows from its anchor. */
export interface Clock {
  readonly kind: ClockKind
  readonly anchorOn: IsoDate
  readonly lastDay: IsoDate
}

/** How a clock reads on a day: what is to be done, on whose word, by which policy set. */
export interface ClockWords {
  readonly label: string
  readonly cite: Citation
  readonly policySet: PolicySet
}

/** The clocks that run on a day, soonest first; a right that has lapsed runs no more. `owed` is what is owed then. */
export function clocksOn(facts: StandingFacts, owed: number, today: IsoDate): readonly Clock[] {
  return clocksOf(facts, owed, today)
    .filter((clock) => clock.lastDay >= today || !CLOCKS[clock.kind].lapses)
    .filter((clock) => !isAnswered(facts, clock))
    .toSorted((one, other) => (one.lastDay < other.lastDay ? -1 : one.lastDay > other.lastDay ? 1 : 0))
}

function isAnswered({ answered = [] }: StandingFacts, { kind, lastDay }: Clock): boolean {
  return answered.some((given) => given.kind === kind && given.lastDay === lastDay)
}

function clocksOf(facts: StandingFacts, owed: number, today: IsoDate): readonly Clock[] {
  const state = stateOn(facts, owed, today)
  if (state === 'paid' || state === 'closed') return [...caseClocks(facts, today), ...treasuryClocks(facts)]
  return [
    ...letterClocks(facts),
    ...returnedMail(facts),
    ...caseClocks(facts, today),
    ...installmentClocks(facts, today),
    ...wageClocks(facts),
    ...treasuryClocks(facts),
    ...(state === 'referred' ? [recertification(facts, today)] : delinquencyClocks(facts, today)),
  ]
}

/**
 * What a clock says, by the center's changes of policy and the day of delinquency that decides where the sets differ.
 */
export function clockWords(
  clock: Clock,
  policies: readonly PolicyChange[],
  delinquentOn: IsoDate,
  today: IsoDate,
): ClockWords {
  const { cite, overdue, ...words } = WORDS[clock.kind]
  const label = clock.lastDay < today ? (overdue ?? words.label) : words.label
  if (clock.kind !== 'cross-servicing-referral') {
    return { label, cite, policySet: policySetOn(policies, clock.anchorOn) }
  }
  const policySet = policySetOn(policies, delinquentOn)
  const { source } = governing(POLICY_SETTINGS.crossServicingByDays.sets[policySet], delinquentOn)
  const days = daysBetween(clock.anchorOn, clock.lastDay)
  return { label: `Day ${days}: ${label.charAt(0).toLowerCase()}${label.slice(1)}`, cite: source, policySet }
}

/** How the last day follows from the anchor: `15 days after 25 September 2026`. */
export function clockArithmetic(clock: Clock): string {
  const days = daysBetween(clock.anchorOn, clock.lastDay)
  if (days === 0) return `on ${clock.anchorOn}`
  return `${clock.anchorOn} + ${days} ${days === 1 ? 'day' : 'days'}`
}

function letterClocks(facts: StandingFacts): readonly Clock[] {
  const letter = demandLetter(facts)
  if (letter === undefined) {
    const kind = facts.debtor.addressGood ? 'demand-letter' : 'bad-address'
    return [{ kind, anchorOn: facts.registeredOn, lastDay: facts.registeredOn }]
  }
  if (letter.mailedOn === undefined) return [{ kind: 'mail-letter', anchorOn: letter.datedOn, lastDay: letter.datedOn }]
  const due: readonly Clock[] =
    letter.dueOn === undefined ? [] : [{ kind: 'payment-due', anchorOn: letter.datedOn, lastDay: letter.dueOn }]
  const waivable = facts.kind.waiver.allowed === 'yes'
  const waiver = waivable ? [after(facts, 'waiver-request', letter.datedOn, 'waiverRequest')] : []
  const windows =
    letter.receivedOn === undefined
      ? []
      : [
          after(facts, 'review-request', letter.receivedOn, 'reviewRequest'),
          after(facts, 'hearing-petition', letter.receivedOn, 'hearingPetition'),
        ]
  return [...due, ...waiver, ...windows]
}

/**
 * Stands until the address is good again or the reason why it cannot be found is recorded. It counts from the day on
 * which mail came back; where no letter of this debt did, from the last mailing.
 */
function returnedMail({ letters, debtor }: StandingFacts): readonly Clock[] {
  const days = letters.flatMap(({ mailedOn, returnedOn }) => (mailedOn === undefined ? [] : [returnedOn ?? mailedOn]))
  const since = days.toSorted().at(-1)
  if (debtor.addressGood || since === undefined) return []
  return [{ kind: 'mail-returned', anchorOn: since, lastDay: since }]
}

/** The last day without penalty. */
function penaltyClock(facts: StandingFacts, today: IsoDate): readonly Clock[] {
  const since = delinquencyDate(facts, today)
  if (since === undefined || agreementInForce(facts, today) !== undefined) return []
  const first = periodFrom(facts, 'penaltyFirstDay', since).value.days
  return [{ kind: 'penalty-begins', anchorOn: since, lastDay: addDays(since, first - 1) }]
}

/** A year from the day the debt went to Treasury, then from the day each certification was recorded. */
function recertification(facts: StandingFacts, today: IsoDate): Clock {
  const certified = (facts.answered ?? []).filter(({ kind }) => kind === 'recertification')
  return recertificationClock(certified.at(-1)?.answeredOn ?? facts.referredOn ?? today)
}

/** The last day to certify again what was certified on a day. */
export function recertificationClock(anchorOn: IsoDate): Clock {
  const due = recertificationDue(anchorOn)
  return { kind: 'recertification', anchorOn, lastDay: due.ok ? due.value : anchorOn }
}

/** The first installment that the payments since the agreement do not cover. */
function installmentClocks(facts: StandingFacts, today: IsoDate): readonly Clock[] {
  const agreement = agreementInForce(facts, today)
  if (agreement === undefined) return []
  const since = facts.payments.filter((payment) => payment.on > agreement.signedOn)
  const paid = add(...since.map((payment) => payment.amount))
  let due = 0
  for (const installment of agreement.installments) {
    due += installment.amount
    if (due > paid) return [{ kind: 'installment', anchorOn: installment.dueOn, lastDay: installment.dueOn }]
  }
  return []
}

/** Runs from the end of the travel, or of the cause where that is not recorded, until the report is recorded. */
function wageClocks(facts: StandingFacts): readonly Clock[] {
  const { travelEnded, wagesReported } = facts.details
  const ended = travelEnded === undefined ? facts.causeEnd : parseDate(travelEnded)
  const reports = facts.kind.wageReporting.kind === 'unpaid-after-travel-end' && wagesReported === undefined
  return reports && ended !== undefined ? [after(facts, 'report-as-wages', ended, 'reportAsWagesAfter')] : []
}

/** What the days since delinquency bring. */
function delinquencyClocks(facts: StandingFacts, today: IsoDate): readonly Clock[] {
  return [...penaltyClock(facts, today), ...referralClocks(facts, today)]
}

/** A recall is due on the day of its cause; a finding in a file from Treasury, on the day on which it was read. */
function treasuryClocks({ referredOn, cases, treasuryFindingOn }: StandingFacts): readonly Clock[] {
  const [recall] = referredOn === undefined ? [] : recallsDue({ cases, asked: [] })
  const on = (kind: ClockKind, day: IsoDate | undefined): readonly Clock[] =>
    day === undefined ? [] : [{ kind, anchorOn: day, lastDay: day }]
  return [...on('treasury-recall', recall?.since), ...on('treasury-finding', treasuryFindingOn)]
}

/** Until these are decided the amount is not enforceable, so no day for Treasury is counted. */
const REVIEWS: ReadonlySet<string> = new Set(['review', 'hearing'])

function referralClocks(facts: StandingFacts, today: IsoDate): readonly Clock[] {
  const standing = {
    demandDueDate: pastDueDate(facts, today),
    arrangement: agreementInForce(facts, today) !== undefined,
    reviewPending: openCases(facts, today).some((file) => file.accepted && REVIEWS.has(file.kind)),
  }
  const since = referralClockStart(standing, today)
  if (since === undefined) return []
  return [after(facts, 'offset-referral', since, 'offsetReferralBy'), crossServicingClock(facts, since)]
}

/** The last day for Cross-Servicing of a debt delinquent since a day, counted as the policy of that day counts. */
export function crossServicingClock(facts: StandingFacts, since: IsoDate): Clock {
  const { crossServicingByDays, delinquencyCountedFrom } = policyInEffect(facts.policies, since).settings
  const demand = delinquencyCountedFrom === 'initial-demand' ? demandLetter(facts)?.datedOn : undefined
  const anchorOn = demand ?? since
  return { kind: 'cross-servicing-referral', anchorOn, lastDay: addDays(anchorOn, crossServicingByDays) }
}

function after(facts: StandingFacts, kind: ClockKind, anchorOn: IsoDate, name: PeriodName): Clock {
  return { kind, anchorOn, lastDay: addDays(anchorOn, periodFrom(facts, name, anchorOn).value.days) }
}
