/** What happens to a debt when the employee leaves: final pay first, without the usual limit, then Treasury. */
import { formatMoney, least, subtract, type Cents } from '../../values/money.ts'
import { answer, type Outcome } from '../../values/outcome.ts'

export const citation = 'IRM 1.35.7.12(9), 1.35.7.20; 31 CFR 5.12(g)(4), 5.12(h)'

export const rules = [
  'IRM-12-separation', 'IRM-20-contact', 'IRM-20-final-pay', 'IRM-20-opm', 'IRM-20-former', 'CFR5-5.12-final-pay',
  'CFR5-5.12-separate-certify', 'CFR5-5.12-retirement-fund', 'CFR5-5.12-transfer', 'CFR285-7-scope',
]

/** How the employee leaves. */
export type Separation = 'resignation' | 'removal' | 'retirement' | 'transfer'

/** A leaver with a debt. */
export interface Leaver {
  readonly debtClass: 'salary' | 'administrative'
  readonly separation: Separation
  readonly balance: Cents
  /** Final salary, annual leave payment and whatever else is still to be paid. */
  readonly finalPayments: Cents
  readonly retirementFundDue: boolean
}

/** A thing to do, once. */
export type LeaverTask =
  | 'certify-total-collected'
  | 'notify-retirement-payer'
  | 'payroll-agent-tells-opm'
  | 'certified-claim-to-new-agency'
  | 'refer-rest-to-treasury'
  | 'offset-retirement-fund-through-treasury'

/** What is taken from final pay, what remains, and what is to be done. */
export interface LeaverPlan {
  readonly fromFinalPay: Cents
  readonly remaining: Cents
  readonly tasks: readonly LeaverTask[]
}

/** The plan for a leaver's debt. A transfer goes on with the new payer instead. */
export function leaverPlan(leaver: Leaver): Outcome<LeaverPlan> {
  const fromFinalPay = least(leaver.balance, leaver.finalPayments)
  const remaining = subtract(leaver.balance, fromFinalPay)
  return answer({ fromFinalPay, remaining, tasks: tasksFor(leaver, remaining) }, [
    { label: 'From final pay, without the limit of 15%', amount: formatMoney(fromFinalPay), cite: '31 CFR 5.12(g)(4)' },
    { label: 'Remaining', amount: formatMoney(remaining), cite: 'IRM 1.35.7.12(9)' },
  ])
}

/** The office a leaver settles debts with before leaving. */
export function officeForLeaver(debtClass: 'salary' | 'administrative'): 'payroll-center' | 'finance-center' {
  return debtClass === 'salary' ? 'payroll-center' : 'finance-center'
}

/** The means of collection. */
const COLLECTION_TOOLS = [
  'demand-letter', 'agreement', 'salary-offset', 'payment-offset', 'refund-offset', 'wage-garnishment',
  'collection-agency', 'justice',
] as const

export type CollectionTool = (typeof COLLECTION_TOOLS)[number]

/** What may be used: all of it against an employee, everything but salary offset against a former one. */
export function toolsFor(employed: boolean): readonly CollectionTool[] {
  return COLLECTION_TOOLS.filter((tool) => employed || tool !== 'salary-offset')
}

function tasksFor(leaver: Leaver, remaining: Cents): readonly LeaverTask[] {
  if (leaver.separation === 'transfer') return ['certify-total-collected', 'certified-claim-to-new-agency']
  const tasks: LeaverTask[] = ['certify-total-collected']
  if (leaver.retirementFundDue) tasks.push('notify-retirement-payer')
  if (leaver.separation === 'retirement' && leaver.debtClass === 'salary') tasks.push('payroll-agent-tells-opm')
  if (remaining > 0) tasks.push('refer-rest-to-treasury')
  if (remaining > 0 && leaver.retirementFundDue) tasks.push('offset-retirement-fund-through-treasury')
  return tasks
}
