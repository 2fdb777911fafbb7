/** Advanced leave: how long it takes to earn back, what it is worth in money, and when it need not be repaid. */
import { ZERO, formatMoney, portionHalfUp, type Cents } from '../../values/money.ts'
import { answer, type Outcome } from '../../values/outcome.ts'

export const citation = 'IRM 1.35.7.8.2(2)-(5); 5 CFR 630.209'

export const rules = [
  'IRM-8.2-leave-cash', 'IRM-8.2-leave-exceptions', 'IRM-8.2-leave-payback', 'IRM-8.2-leave-commit',
]

/** Leave is counted in minutes, so that quarter and tenth hours are whole numbers. */
const MINUTES_PER_HOUR = 60

/** How employment ended, as far as advanced leave asks. */
export const LEAVE_SEPARATIONS = [
  'resignation', 'removal', 'retirement', 'end-of-appointment', 'active-duty', 'death', 'disability-retirement',
  'disability-separation',
] as const

export type LeaveSeparation = (typeof LEAVE_SEPARATIONS)[number]

const EXCUSED: Readonly<Partial<Record<LeaveSeparation, string>>> = {
  'active-duty': 'Entered active military duty with a right to return; this is no separation.',
  death: 'The employee died.',
  'disability-retirement': 'Retired on disability.',
  'disability-separation': 'Left because a disability prevents return to duty.',
}

/**
 * The cash owed for a negative leave balance at separation, in cents. Asking for the leave was the promise to repay:
 * no agreement on file is needed.
 */
export function leaveDebtAtSeparation(
  negativeMinutes: number,
  hourlyRate: Cents,
  separation: LeaveSeparation,
): Outcome<Cents> {
  const excuse = EXCUSED[separation]
  if (excuse !== undefined) {
    return answer(ZERO, [{ label: excuse, amount: '0.00', cite: 'IRM 1.35.7.8.2(3); 5 CFR 630.209' }])
  }
  const owed = portionHalfUp(hourlyRate, negativeMinutes, MINUTES_PER_HOUR)
  return answer(owed, [
    { label: `${negativeMinutes} minutes of leave at the hourly rate`, amount: formatMoney(hourlyRate) },
    { label: 'Cash value of the negative balance', amount: formatMoney(owed), cite: 'IRM 1.35.7.8.2(2)' },
  ])
}

/** Whole pay periods of full-time work that it takes to earn the advanced leave back. */
export function payPeriodsToEarnBack(advancedMinutes: number, earnedMinutesEachPayPeriod: number): Outcome<number> {
  if (earnedMinutesEachPayPeriod <= 0) throw new RangeError('Leave must be earned at some rate.')
  const periods = Math.ceil(advancedMinutes / earnedMinutesEachPayPeriod)
  return answer(periods, [
    { label: `${advancedMinutes} minutes at ${earnedMinutesEachPayPeriod} a pay period: ${periods} pay periods`,
      cite: 'IRM 1.35.7.8.2(4)' },
  ])
}
