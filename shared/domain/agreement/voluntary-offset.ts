/** Salary offset by the employee's own wish: in pay status only, whole at once or more than 15% of disposable pay. */
import type { IsoDate } from '../../values/dates.ts'
import { formatMoney, least, portionRoundedDown, type Cents } from '../../values/money.ts'
import { RATE_WHOLE, formatRate } from '../../values/rate.ts'
import type { Outcome, Reason } from '../../values/outcome.ts'
import { VOLUNTARY_OFFSET_OVER } from '../../law/agreement-limits.ts'
import { governing } from '../../law/dated.ts'
import { notFiled, type Filing } from '../filing.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = 'IRM 1.35.7.12(2)(2), 1.35.7.12.2, 1.35.7.12.3'

export const rules = [
  'IRM-12-vso-pay-status', 'IRM-12.2-vso-full', 'IRM-12.3-vso-over-15', 'IRM-12.3-review', 'IRM-5-salary-offset-forms',
]

/** What the employee signed. */
export interface VoluntaryOffset {
  readonly filing: Filing
  readonly inPayStatus: boolean
  readonly balance: Cents
  readonly signedOn: IsoDate
  /** Absent when the whole debt is to be taken from the next pay. */
  readonly eachPayPeriod?: { readonly amount: Cents; readonly disposablePay: Cents } | undefined
}

/** What is deducted from each pay: a fixed sum of money, as the employee chose it. */
export interface VoluntaryDeduction {
  readonly amount: Cents
  readonly deductions: 'one' | 'until-paid'
}

/** Accepts the offset, or says why not; one who cannot pay so much may ask for a hardship determination. */
export function voluntaryOffset(offset: VoluntaryOffset): Outcome<VoluntaryDeduction> {
  const partial = offset.eachPayPeriod
  const amount = partial === undefined ? offset.balance : least(partial.amount, offset.balance)
  const over = governing(VOLUNTARY_OFFSET_OVER, offset.signedOn)
  return unlessForbidden(
    [...notFiled(offset.filing, 'IRM-12.3-form', 'IRM 1.35.7.12.3(2)-(3)'), ...notOpen(offset), ...tooSmall(offset)],
    { amount, deductions: partial === undefined ? 'one' : 'until-paid' },
    [
      { label: 'Deducted from each pay', amount: formatMoney(amount), cite: 'IRM 1.35.7.12.2(1)' },
      { label: `A part must be more than ${formatRate(over.value)}% of disposable pay`, cite: over.source },
    ],
  )
}

function notOpen(offset: VoluntaryOffset): readonly Reason[] {
  return forbidWhen(!offset.inPayStatus, {
    rule: 'IRM-12-vso-pay-status',
    cite: 'IRM 1.35.7.12(2)(2) Note',
    message: 'Salary offset needs an employee who works and is being paid.',
  })
}

function tooSmall(offset: VoluntaryOffset): readonly Reason[] {
  const partial = offset.eachPayPeriod
  if (partial === undefined || partial.amount >= offset.balance) return []
  const over = governing(VOLUNTARY_OFFSET_OVER, offset.signedOn)
  const share = portionRoundedDown(partial.disposablePay, over.value, RATE_WHOLE)
  return forbidWhen(partial.amount <= share, {
    rule: 'IRM-12.3-vso-over-15',
    cite: over.source,
    message: `The deduction must be more than ${formatMoney(share)}; otherwise the employee may ask for hardship.`,
  })
}
