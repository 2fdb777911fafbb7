/** A discrepancy found in the audit of a travel or relocation voucher becomes a debt only above a floor. */
import type { IsoDate } from '../../values/dates.ts'
import { formatMoney, type Cents } from '../../values/money.ts'
import { amountOn } from '../../law/gate-figures.ts'
import { answer, type Outcome } from '../../values/outcome.ts'

export const citation = 'IRM 1.35.7.9.1(3), 1.35.7.9.2(6)'

export const rules = ['IRM-9.1-over-25', 'IRM-9.2-audit-25', 'IRM-7.2-manager']

/** What to do about a discrepancy: nothing, or set up the receivable and write to employee and manager. */
export interface AuditFollowUp {
  readonly receivable: boolean
  readonly emailTo: readonly ('employee' | 'manager')[]
}

/** Compares what the employee owes with the floor in effect when the audit found it. */
export function auditFollowUp(kind: 'travel' | 'relocation', owed: Cents, foundOn: IsoDate): Outcome<AuditFollowUp> {
  const floor = amountOn(kind === 'travel' ? 'travel-audit-floor' : 'relocation-audit-floor', foundOn)
  const receivable = owed > floor.value
  const label = receivable ? 'More than the floor: a debt' : 'Not more than the floor: no debt'
  return answer({ receivable, emailTo: receivable ? ['employee', 'manager'] : [] }, [
    { label, amount: formatMoney(floor.value), cite: floor.source },
  ])
}
