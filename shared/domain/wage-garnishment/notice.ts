/** What the notice of garnishment must tell the debtor. */
import type { Reason } from '../../values/outcome.ts'
import { missingItems, type ChecklistItem } from '../checklist.ts'

export const citation = '31 CFR 285.11(e)(1)-(2); IRM 1.35.7.18.3(2)'

export const rules = ['IRM-18.3-letter', 'CFR285-11-notice']

/** The items, of the manual and of the regulation together. */
export const GARNISHMENT_NOTICE: readonly ChecklistItem[] = [
  { id: 'debt', label: 'nature of the debt and balance', cite: 'IRM 1.35.7.18.3(2)(1); 31 CFR 285.11(e)(1)(i)' },
  { id: 'intent', label: 'the intent to garnish until all is paid', cite: '31 CFR 285.11(e)(1)(ii)' },
  { id: 'rights', label: 'the rights of the debtor and their time', cite: '31 CFR 285.11(e)(1)(iii)' },
  { id: 'pay', label: 'the chance to pay or to make a plan', cite: 'IRM 1.35.7.18.3(2)(2)' },
  { id: 'inspect', label: 'the chance to inspect and copy records', cite: 'IRM 1.35.7.18.3(2)(3)' },
  { id: 'hearing', label: 'the chance to ask for a hearing', cite: 'IRM 1.35.7.18.3(2)(4)' },
  { id: 'enforcement', label: 'what will be done to enforce', cite: 'IRM 1.35.7.18.3(2)(5)' },
]

/** One reason for every item a notice lacks. */
export function garnishmentNoticeLacks(present: Iterable<string>): readonly Reason[] {
  return missingItems('CFR285-11-notice', GARNISHMENT_NOTICE, present)
}
