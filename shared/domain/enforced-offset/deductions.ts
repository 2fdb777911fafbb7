/** When deductions begin, how many there are, and when they end. */
import type { IsoDate } from '../../values/dates.ts'
import { ZERO, formatMoney, portionRoundedDown, type Cents } from '../../values/money.ts'
import { RATE_WHOLE } from '../../values/rate.ts'
import { answer, type Outcome } from '../../values/outcome.ts'
import { governing } from '../../law/dated.ts'
import { countOn } from '../../law/gate-figures.ts'
import { ONE_DEBT_CAP } from '../../law/salary-offset-caps.ts'

export const citation = '31 CFR 5.12(g)(1)-(3); IRM 1.35.7.12.6(7)'

export const rules = [
  'CFR5-5.12-start-3pp', 'CFR5-5.12-lump', 'CFR5-5.12-period', 'CFR5-5.12-disposable', 'IRM-eso-end',
]

/** The last pay date on which deductions must have begun. `payDates` are those after the request came in, in order. */
export function firstDeductionBy(requestReceivedOn: IsoDate, payDates: readonly IsoDate[]): IsoDate | undefined {
  const limit = countOn('offset-start-pay-periods', requestReceivedOn).value
  return payDates.filter((day) => day > requestReceivedOn).toSorted()[limit - 1]
}

/** One deduction when the debt is within the share of one pay, several when it is larger. */
export function deductionsNeeded(debt: Cents, disposablePay: Cents, on: IsoDate): Outcome<'one' | 'several'> {
  const cap = governing(ONE_DEBT_CAP, on)
  const share = portionRoundedDown(disposablePay, cap.value, RATE_WHOLE)
  return answer(debt <= share ? 'one' : 'several', [
    { label: 'Share of one pay', amount: formatMoney(share), cite: '31 CFR 5.12(g)(3)(i)' },
  ])
}

/** A sentence to show beside a plan that cannot be kept, or beside disposable pay that nobody answers for. */
export function deductionWarnings(plan: {
  readonly lastDeduction: IsoDate
  readonly employmentExpectedToEnd?: IsoDate | undefined
  /** Who determined disposable pay: the payroll office, or the agency that employs the debtor. */
  readonly disposablePaySource?: 'payroll-office' | 'employing-agency' | undefined
}): readonly string[] {
  const end = plan.employmentExpectedToEnd
  return [
    ...(end !== undefined && plan.lastDeduction > end ? [`Deductions run past ${end}, the end of employment.`] : []),
    ...(plan.disposablePaySource === undefined ? ['Record who determined disposable pay.'] : []),
  ]
}

/** Why offset ends; undefined while it goes on. After a separation final pay is taken instead. */
export function offsetEnd(balance: Cents, separatedOn: IsoDate | undefined): 'collected' | 'separated' | undefined {
  if (balance === ZERO) return 'collected'
  return separatedOn === undefined ? undefined : 'separated'
}
