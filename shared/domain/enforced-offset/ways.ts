/** The ways in which a debt is taken from Federal pay, and how such an offset ends. */
export const citation = '31 CFR 5.12(c)-(d), (g)-(h); IRM 1.35.7.8.1(2), 1.35.7.8.3(5), 1.35.7.12.6, 1.35.7.20(3)'

/**
 * `enforced`: by notice and certification, a share of each pay. `voluntary`: as the employee agreed in writing.
 * `final-pay`: all of the last pay that is needed. The others come whole from the next pay, and the notice comes with
 * the deduction.
 */
export const OFFSET_WAYS = [
  'enforced', 'voluntary', 'final-pay', 'small-overpayment', 'emergency-pay', 'benefit-election',
  'clerical-overpayment', 'small-debt',
] as const

export type OffsetWay = (typeof OFFSET_WAYS)[number]

/** How an offset ends. The first two end it by rule, the others by a deed. */
export const OFFSET_ENDS = ['collected', 'separated', 'transferred', 'arranged', 'withdrawn'] as const

export type OffsetEnd = (typeof OFFSET_ENDS)[number]

/** How a way reads on a screen and on paper. */
export const WAY_LABELS: Readonly<Record<OffsetWay, string>> = {
  enforced: 'Enforced salary offset',
  voluntary: 'Voluntary salary offset',
  'final-pay': 'From final pay',
  'small-overpayment': 'Small overpayment, from the next pay',
  'emergency-pay': 'Emergency salary payment, from the next pay',
  'benefit-election': 'Benefit election, from the next pay',
  'clerical-overpayment': 'Clerical overpayment, from the next pay',
  'small-debt': 'Small debt, from the next pay',
}

/** How an end reads. */
export const END_LABELS: Readonly<Record<OffsetEnd, string>> = {
  collected: 'All is collected',
  separated: 'The employee has left',
  transferred: 'Moved to another paying agency',
  arranged: 'Another arrangement was made',
  withdrawn: 'Withdrawn',
}
