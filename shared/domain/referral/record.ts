/** What the record of a debt sent to Treasury must hold; without name and taxpayer number nothing can be matched. */
import type { Outcome } from '../../values/outcome.ts'
import { missingItems, type ChecklistItem } from '../checklist.ts'
import { unlessForbidden } from '../gate.ts'

export const citation = '31 CFR 5.9(c), 285.2(d)(3), 285.4(f), 285.5(d)(5), 285.5(g)(3); IRM 1.35.7.18.4(1)'

export const rules = [
  'CFR285-5-fields', 'CFR285-2-fields', 'CFR5-5.9-match', 'CFR285-5-offset-notice', 'CFR285-4-notice',
  'CFR285-2-offset-notice', 'IRM-18.4-phone-flag', 'CFR285-6-state-conduct',
]

/** The fields a record must fill. */
export const RECORD_FIELDS: readonly ChecklistItem[] = [
  { id: 'name', label: 'the debtor’s name', cite: '31 CFR 285.5(d)(5), 5.9(c)' },
  { id: 'taxpayerId', label: 'the taxpayer number', cite: '31 CFR 285.5(d)(5), 5.9(c)' },
  { id: 'address', label: 'the last known address', cite: '31 CFR 285.5(d)(5)' },
  { id: 'amount', label: 'the amount with charges', cite: '31 CFR 285.5(d)(5)' },
  { id: 'delinquencyDate', label: 'the date of delinquency', cite: '31 CFR 285.5(d)(5), 285.2(d)(3)' },
  { id: 'agency', label: 'the agency and its part', cite: '31 CFR 285.2(d)(3)' },
  { id: 'contactAddress', label: 'the address of our contact', cite: '31 CFR 285.5(d)(5), 285.5(g)(3)' },
  { id: 'contactPhone', label: 'the telephone of our contact', cite: '31 CFR 285.5(d)(5), 285.5(g)(3)' },
]

/** A record ready to go, with what to warn of. */
export interface ReadyRecord {
  readonly warnings: readonly string[]
}

/** Accepts a record whose fields are filled. Without the debtor’s telephone, private agents come in half the time. */
export function referralRecord(fields: Readonly<Record<string, string | undefined>>): Outcome<ReadyRecord> {
  const filled = Object.entries(fields).flatMap(([id, text]) => ((text ?? '').trim() === '' ? [] : [id]))
  const warnings = filled.includes('phone')
    ? []
    : ['Without a telephone of the debtor Treasury sends the debt to a collection agency in 15 days instead of 30.']
  return unlessForbidden(missingItems('CFR285-5-fields', RECORD_FIELDS, filled), { warnings })
}
