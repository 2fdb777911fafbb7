/** A request for a hardship determination: on which ground, with which papers, and with which counter-proposal. */
import type { IsoDate } from '../../values/dates.ts'
import { formatMoney, type Cents } from '../../values/money.ts'
import type { Outcome, Reason } from '../../values/outcome.ts'
import { LEAST_HARDSHIP_INSTALLMENT } from '../../law/agreement-limits.ts'
import { governing } from '../../law/dated.ts'
import { missingItems, type ChecklistItem } from '../checklist.ts'
import { notFiled, type Filing } from '../filing.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = 'IRM 1.35.7.12.5(1)-(4); 31 CFR 5.18(b)-(c)'

export const rules = ['IRM-12.5-grounds', 'IRM-12.5-cfs', 'IRM-12.5-documents', 'IRM-12.5-alt-50']

/** Why a determination is asked for. */
export const HARDSHIP_GROUNDS = [
  { id: 'cannot-repay-in-full', label: 'Cannot repay the whole debt' },
  { id: 'cannot-agree-to-15-percent', label: 'Cannot agree to 15 percent of disposable pay or more' },
  { id: 'cannot-keep-agreement', label: 'Cannot keep the agreement that was made' },
] as const

export type HardshipGround = (typeof HARDSHIP_GROUNDS)[number]['id']

/** The papers for the employee, spouse and dependents. */
export const HARDSHIP_PAPERS: readonly ChecklistItem[] = [
  { id: 'income', label: 'all income', cite: '31 CFR 5.18(b)(1)' },
  { id: 'assets', label: 'assets', cite: '31 CFR 5.18(b)(2)' },
  { id: 'liabilities', label: 'liabilities', cite: '31 CFR 5.18(b)(3)' },
  { id: 'dependents', label: 'the number of dependents', cite: '31 CFR 5.18(b)(4)' },
  { id: 'living', label: 'food, housing, clothing and transportation', cite: '31 CFR 5.18(b)(5)' },
  { id: 'medical', label: 'medical expenses', cite: '31 CFR 5.18(b)(6)' },
  { id: 'exceptional', label: 'exceptional expenses, or that there are none', cite: '31 CFR 5.18(b)(7)' },
]

/** A request as it came in. */
export interface HardshipRequest {
  readonly filing: Filing
  readonly ground?: HardshipGround | undefined
  readonly receivedOn: IsoDate
  readonly proposedPayment: Cents
  readonly explanation: string
  readonly papers: readonly string[]
  /** The Confidential Financial Statement, when one was sent: it is signed under penalty of perjury. */
  readonly statement: 'not-sent' | 'sent' | 'returned-unsigned' | 'returned-signed'
}

/** Takes the request up for a determination, or says what it lacks. */
export function hardshipRequest(request: HardshipRequest): Outcome<{ readonly proposedPayment: Cents }> {
  const least = governing(LEAST_HARDSHIP_INSTALLMENT, request.receivedOn)
  return unlessForbidden(
    [
      ...notFiled(request.filing, 'IRM-12.5-form', 'IRM 1.35.7.12.5(2)-(3)'),
      ...incomplete(request),
      ...missingItems('IRM-12.5-documents', HARDSHIP_PAPERS, request.papers),
      ...forbidWhen(request.proposedPayment < least.value, {
        rule: 'IRM-12.5-alt-50',
        cite: least.source,
        message: `The payment proposed must be at least ${formatMoney(least.value)}.`,
      }),
    ],
    { proposedPayment: request.proposedPayment },
    [{ label: 'Least payment that may be proposed', amount: formatMoney(least.value), cite: least.source }],
  )
}

function incomplete(request: HardshipRequest): readonly Reason[] {
  return [
    ...forbidWhen(request.ground === undefined, {
      rule: 'IRM-12.5-grounds',
      cite: 'IRM 1.35.7.12.5(1)',
      message: 'Record the ground of the request.',
    }),
    ...forbidWhen(request.explanation.trim() === '', {
      rule: 'IRM-12.5-alt-50',
      cite: 'IRM 1.35.7.12.5(4)(2)',
      message: 'The employee must explain why the present payments are an extreme hardship.',
    }),
    ...forbidWhen(request.statement === 'returned-unsigned' || request.statement === 'sent', {
      rule: 'IRM-12.5-cfs',
      cite: 'IRM 1.35.7.12.5(4)',
      message: 'The financial statement must come back signed under penalty of perjury.',
    }),
  ]
}
