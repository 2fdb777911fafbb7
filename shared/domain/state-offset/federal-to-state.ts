/** Whether a state's payments may be taken for a Federal debt. */
import type { Outcome } from '../../values/outcome.ts'
import { missingItems, type ChecklistItem } from '../checklist.ts'
import { unlessForbidden } from '../gate.ts'

export const citation = '31 CFR 285.6(j)'

export const rules = ['CFR285-6-fed-to-state']

const NEEDED: readonly ChecklistItem[] = [
  { id: 'delinquent', label: 'that the debt is delinquent', cite: citation },
  { id: 'valid', label: 'that it is valid', cite: citation },
  { id: 'enforceable', label: 'that it is legally enforceable', cite: citation },
  { id: '3716', label: 'that 31 U.S.C. 3716(a) was followed', cite: citation },
]

/** Open once Treasury can certify the debt to the states; a state may not ask for more. */
export function offsetByStates(certified: readonly string[]): Outcome<'possible'> {
  return unlessForbidden(missingItems('CFR285-6-fed-to-state', NEEDED, certified), 'possible')
}
