/** Whether a debtor is barred from Federal loans: late for more than 90 days, and the debt not resolved. */
import { addDays, type IsoDate } from '../../values/dates.ts'
import { answer, type Outcome } from '../../values/outcome.ts'
import { countOn } from '../../law/gate-figures.ts'

export const citation = '31 CFR 5.17(a), 285.13(c)-(e), (h)'

export const rules = [
  'CFR5-5.17-loans', 'CFR285-13-bar', 'CFR285-13-controlled', 'CFR285-13-90', 'CFR285-13-not-delinquent',
  'CFR285-13-written-off', 'CFR285-13-resolved', 'CFR285-13-exemption', 'CFR285-13-after', 'CFR285-13-defer',
]

/** How a debt was resolved. A write-off or a Form 1099-C resolves nothing. */
export type LoanBarResolution =
  'paid-in-full' | 'compromise-paid' | 'cured-with-charges' | 'written-agreement' | 'written-off' | 'none'

/** A debt as a lender asks about it. */
export interface LoanBarFacts {
  /** From the first demand or the agreement. */
  readonly paymentDueDate: IsoDate
  readonly resolution: LoanBarResolution
  readonly releasedOrNotOwed: boolean
  /** In or through bankruptcy, and current on any plan. */
  readonly bankruptcy: boolean
  /** A challenge in time, in appeal or in court, that is not decided. */
  readonly challenged: boolean
  /** The Secretary has exempted the class of debts. */
  readonly exemptClass: boolean
  readonly today: IsoDate
}

/** What the lender is told; while an appeal is open a lender may put off its answer. */
export type LoanBarStatus = 'barred' | 'clear' | 'under-appeal'

const RESOLVED: ReadonlySet<LoanBarResolution> = new Set([
  'paid-in-full', 'compromise-paid', 'cured-with-charges', 'written-agreement',
])

/** The standing on a day. Disaster loans are open to everyone. */
export function loanBar(facts: LoanBarFacts): Outcome<LoanBarStatus> {
  const days = countOn('loan-bar-days', facts.paymentDueDate)
  const lastClear = addDays(facts.paymentDueDate, days.value)
  const steps = [{ label: `Delinquent status from the day after ${lastClear}`, cite: days.source }]
  if (facts.today <= lastClear || facts.exemptClass) return answer('clear', steps)
  if (facts.releasedOrNotOwed || facts.bankruptcy || RESOLVED.has(facts.resolution)) return answer('clear', steps)
  return answer(facts.challenged ? 'under-appeal' : 'barred', steps)
}

/** Whether a loan is closed to the debtor, to a guarantor, or to one who controls the debtor or is controlled. */
export function loanClosed(
  status: LoanBarStatus,
  loan: 'ordinary' | 'disaster',
  relation: 'debtor' | 'guarantor' | 'controlled',
): 'closed' | 'may-be-closed' | 'open' {
  if (status !== 'barred' || loan === 'disaster') return 'open'
  return relation === 'controlled' ? 'may-be-closed' : 'closed'
}
