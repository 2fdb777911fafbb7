/** The ways in which a debt ends, kept apart because each has its own approvals and reports. */
import type { IsoDate } from '../../values/dates.ts'
import type { Outcome, Reason } from '../../values/outcome.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = 'IRM 1.35.7.5(1) Compromise, Waiver, 1.35.7.7.9(7), 1.35.7.7.12(8)'

export const rules = ['IRM-5-closure-kinds', 'IRM-7.9-deceased-cancel']

/** How a debt was resolved. */
export const RESOLUTIONS = [
  { id: 'paid', label: 'Paid in full' },
  { id: 'compromise', label: 'Less than the whole accepted in satisfaction' },
  { id: 'waiver', label: 'Waived under the statute at the debtor’s request' },
  { id: 'write-off', label: 'Collection terminated and written off' },
  { id: 'bankruptcy-discharge', label: 'Discharged in bankruptcy' },
  { id: 'cancelled-deceased', label: 'Cancelled after the debtor’s death' },
  { id: 'not-owed', label: 'Found not to be owed' },
] as const

export type Resolution = (typeof RESOLUTIONS)[number]['id']

/** What is known when a debt is closed. */
export interface Closing {
  readonly resolution?: Resolution | undefined
  readonly debtClass: 'salary' | 'administrative'
  readonly diedOn?: IsoDate | undefined
  /** The one who cancels answers for payroll: the Associate Director, or the Chief Counsel payroll branch. */
  readonly byPayrollOfficial: boolean
}

/** Closes a debt under one resolution. */
export function closeDebt(closing: Closing): Outcome<Resolution> {
  const { resolution } = closing
  return unlessForbidden(
    [
      ...forbidWhen(resolution === undefined, {
        rule: 'IRM-5-closure-kinds',
        cite: 'IRM 1.35.7.5(1)',
        message: 'Say how the debt was resolved.',
      }),
      ...(resolution === 'cancelled-deceased' ? cancellation(closing) : []),
    ],
    resolution ?? 'paid',
  )
}

/** Unsettled: only payroll roles are given this power; an administrative debt of the dead goes through write-off. */
function cancellation(closing: Closing): readonly Reason[] {
  const cite = 'IRM 1.35.7.7.9(1)(7), 1.35.7.7.12(1)(8); Delegation Order 1-16'
  const rule = 'IRM-7.9-deceased-cancel'
  return [
    ...forbidWhen(closing.diedOn === undefined, { rule, cite, message: 'Record the date of death.' }),
    ...forbidWhen(closing.debtClass === 'administrative', {
      rule,
      cite,
      message: 'An administrative debt is not cancelled but written off.',
    }),
    ...forbidWhen(!closing.byPayrollOfficial, { rule, cite, message: 'Only the payroll official may cancel it.' }),
  ]
}
