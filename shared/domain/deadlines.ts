/**
 * The days that follow from the dates of a debt's life: the last day to pay, to ask, to decide and to refer, and the
 * first day on which an action may begin. Each is counted from its own anchor.
 */
import type { Dated } from '../law/dated.ts'
import { federalHoliday } from '../law/federal-holidays.ts'
import { period, PERIODS, type Period, type PeriodName } from '../law/periods.ts'
import type { PolicySet } from '../law/policy.ts'
import { addDays, type IsoDate } from '../values/dates.ts'
import { answer, type Answered, type Step } from '../values/outcome.ts'
import { businessDaysAfter, nextWorkday } from './business-days.ts'

export const citation = '31 CFR 5.4, 5.9, 5.10, 5.12; 31 CFR 285.11; IRM 1.35.7.10 to 1.35.7.18'

export const rules = ['IRM-10-due-date']

/** The dates from which deadlines are counted; each that is given leads to those that follow from it. */
export interface DeadlineFacts {
  readonly letterDate?: IsoDate | undefined
  /** The day the debtor received the letter. */
  readonly receivedDate?: IsoDate | undefined
  /** The day the agency received the debtor's request for review or hearing. */
  readonly requestReceived?: IsoDate | undefined
  readonly delinquencyDate?: IsoDate | undefined
  readonly awgNoticeMailed?: IsoDate | undefined
  readonly awgRequestReceived?: IsoDate | undefined
  readonly travelEndDate?: IsoDate | undefined
}

type DeadlineName = keyof typeof ANCHORS

/** The dates that follow, by name; only those whose anchor was given. */
export type Deadlines = { readonly [Name in DeadlineName]?: IsoDate }

/** From which of the given dates each deadline is counted. */
const ANCHORS = {
  paymentDue: 'letterDate',
  waiverRequest: 'letterDate',
  earliestSalaryOffset: 'letterDate',
  earliestTreasuryReferral: 'letterDate',
  reviewRequest: 'receivedDate',
  hearingPetition: 'receivedDate',
  decisionDue: 'requestReceived',
  penaltyWaivedFrom: 'requestReceived',
  awgHearingRequest: 'awgNoticeMailed',
  earliestGarnishment: 'awgNoticeMailed',
  awgDecisionDue: 'awgRequestReceived',
  awgSuspendFrom: 'awgRequestReceived',
  penaltyFirstDay: 'delinquencyDate',
  offsetReferralBy: 'delinquencyDate',
  crossServicingReferralBy: 'delinquencyDate',
  reportAsWagesAfter: 'travelEndDate',
} as const satisfies Partial<Record<PeriodName, keyof DeadlineFacts>>

const LABELS: Readonly<Record<DeadlineName, string>> = {
  paymentDue: 'Payment is due',
  waiverRequest: 'Last day on which a waiver request suspends collection',
  earliestSalaryOffset: 'First day on which pay may be offset',
  earliestTreasuryReferral: 'First day on which the debt may go to Treasury',
  reviewRequest: 'Last day to ask for a review',
  hearingPetition: 'Last day to petition for a hearing',
  decisionDue: 'The decision is due',
  penaltyWaivedFrom: 'First day without penalties if no decision was made',
  awgHearingRequest: 'Last day to ask for a hearing before garnishment',
  earliestGarnishment: 'First day on which a garnishment order may go out',
  awgDecisionDue: 'The garnishment decision is due',
  awgSuspendFrom: 'First day without garnishment if no decision was made',
  penaltyFirstDay: 'First day on which the penalty is charged',
  offsetReferralBy: 'Last day to refer for offset',
  crossServicingReferralBy: 'Last day to refer for Cross-Servicing',
  reportAsWagesAfter: 'Unpaid travel is reported as wages after',
}

/** The one deadline that follows from its anchor. */
export function deadline(name: PeriodName, anchor: IsoDate, set?: PolicySet): IsoDate {
  return counted(period(name, anchor, set).value, anchor)
}

function counted({ days, kind }: Period, anchor: IsoDate): IsoDate {
  // Unsettled: only 31 CFR 285.11(c) says what happens when a last day is a weekend or holiday; elsewhere days are
  // counted straight, and the window shows the weekend to whoever may accept the next workday.
  if (kind === 'calendar') return addDays(anchor, days)
  return kind === 'business' ? businessDaysAfter(anchor, days) : nextWorkday(addDays(anchor, days))
}

/** Every deadline that follows from the dates given, each with how it was counted. */
export function deadlines(facts: DeadlineFacts, set?: PolicySet): Answered<Deadlines> {
  const found: { [Name in DeadlineName]?: IsoDate } = {}
  const steps: Step[] = []
  for (const name of NAMES) {
    const given = facts[ANCHORS[name]]
    if (given === undefined) continue
    const row = period(name, given, set)
    const anchor = row.value.anchor === 'letter-date' ? (facts.letterDate ?? given) : given
    const day = counted(row.value, anchor)
    found[name] = day
    steps.push(explain(name, row, anchor, day))
  }
  return answer(found, steps)
}

function isDeadlineName(name: string): name is DeadlineName {
  return name in ANCHORS
}

const NAMES: readonly DeadlineName[] = Object.keys(PERIODS).filter(isDeadlineName)

function explain(name: DeadlineName, { source, value }: Dated<Period>, anchor: IsoDate, day: IsoDate): Step {
  const unit = value.kind === 'business' ? 'Monday-to-Friday days' : 'days'
  const straight = addDays(anchor, value.days)
  const moved = value.kind === 'calendar-moved-on' && straight !== day ? `, moved on from ${closedFor(straight)}` : ''
  return { label: `${LABELS[name]}: ${value.days} ${unit} after ${anchor}${moved}`, amount: day, cite: source }
}

function closedFor(day: IsoDate): string {
  return federalHoliday(day)?.name ?? `the weekend (${day})`
}
