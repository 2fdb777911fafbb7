/** The decision of a salary offset hearing: when it is due, what it must hold, what follows from it. */
import { addDays, type IsoDate } from '../../values/dates.ts'
import { answer, type Outcome } from '../../values/outcome.ts'
import { period } from '../../law/periods.ts'

export const citation = 'IRM 1.35.7.14.5(1)-(4); 31 CFR 5.12(e)(10)-(12)'

export const rules = ['IRM-hrg-60-day', 'IRM-hrg-final', 'CFR5-5.12-decision-60', 'IRM-hrg-61-penalty']

/** When the decision is due, and the penalties that are waived when it comes later. */
export interface DecisionTime {
  readonly due: IsoDate
  readonly late: boolean
  /** The days for which no penalty is charged, both included; absent when the decision came in time. */
  readonly penaltyWaived?: { readonly from: IsoDate; readonly to: IsoDate }
}

/**
 * Counts 60 days from the receipt of the petition, and one more for every day of a delay the employee asked for.
 * `on` is the day of the decision, or today while there is none.
 *
 * Unsettled: the manual waives penalties from the 61st day, the regulation from the day the decision was due. The
 * 61st day is taken, as for the other clocks of this kind.
 */
export function decisionTime(petitionReceivedOn: IsoDate, postponedDays: number, on: IsoDate): Outcome<DecisionTime> {
  const limit = period('decisionDue', petitionReceivedOn)
  const waived = period('penaltyWaivedFrom', petitionReceivedOn)
  const due = addDays(petitionReceivedOn, limit.value.days + postponedDays)
  const from = addDays(petitionReceivedOn, waived.value.days + postponedDays)
  const steps = [{ label: `Due ${due}; ${postponedDays} days of delay at the employee’s wish`, cite: limit.source }]
  if (on <= due) return answer({ due, late: false }, steps)
  return answer({ due, late: true, penaltyWaived: { from, to: on } }, [
    ...steps,
    { label: `No penalty from ${from} to ${on}`, cite: waived.source },
  ])
}

/** What a final decision finds. */
export interface HearingFinding {
  readonly debtValid: boolean
  readonly salaryOffsetAllowed: boolean
}

/** What may be done after the decision, which is final. */
export interface AfterHearing {
  readonly collect: boolean
  readonly salaryOffset: boolean
  /** The debt may go to Treasury; with salary left out where the decision bars salary offset. */
  readonly referral: 'none' | 'all-payments' | 'all-but-salary'
  /** What was already taken is given back, because nothing was owed. */
  readonly refund: boolean
}

/** A debt that is valid may be collected by other means where salary offset is barred. */
export function afterHearing(finding: HearingFinding): Outcome<AfterHearing> {
  const { debtValid, salaryOffsetAllowed } = finding
  const salaryOffset = debtValid && salaryOffsetAllowed
  const open = salaryOffset ? 'all-payments' : 'all-but-salary'
  return answer(
    { collect: debtValid, salaryOffset, referral: debtValid ? open : 'none', refund: !debtValid },
    [{ label: 'The decision is final', cite: 'IRM 1.35.7.14.5(3)-(4); 31 CFR 5.12(e)(12)' }],
  )
}
