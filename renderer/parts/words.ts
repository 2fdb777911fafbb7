/** The words for what calls name by short codes. A missing word does not compile. */
import type { Answer, Input } from '../../shared/api.ts'
import { debtTypes, isDebtType } from '../../shared/debt-types/index.ts'
import type { Tone } from '../components/tag.tsx'

type Debt = Answer<'debt.view'>
type Role = Answer<'session.view'>['clerk']['role']
type Deduction = Input<'calc.disposablePay'>['deductions'][number]['kind']

export type DebtState = Debt['state']

export const roleLabels: Readonly<Record<Role, string>> = {
  clerk: 'Clerk',
  supervisor: 'Supervisor',
  'hearing-coordinator': 'Hearing coordinator',
  'approving-official': 'Approving official',
  administrator: 'Administrator',
  auditor: 'Auditor',
}

export const stateLabels: Readonly<Record<DebtState, string>> = {
  new: 'New',
  notified: 'Demand sent',
  delinquent: 'Delinquent',
  agreement: 'Agreement',
  referred: 'Referred',
  paid: 'Paid',
  closed: 'Closed',
}

export const stateTones: Readonly<Record<DebtState, Tone>> = {
  new: 'grey',
  notified: 'blue',
  delinquent: 'red',
  agreement: 'gold',
  referred: 'blue',
  paid: 'green',
  closed: 'grey',
}

export const officeLabels: Readonly<Record<Debt['office'], string>> = {
  cfo: 'Finance center',
  payroll: 'Payroll center',
}

export const statusLabels: Readonly<Record<Debt['debtor']['employmentStatus'], string>> = {
  active: 'Active',
  nonpay: 'In nonpay status',
  separated: 'Separated',
  retired: 'Retired',
}

export const payFrequencyLabels: Readonly<Record<Input<'calc.garnishment'>['payFrequency'], string>> = {
  weekly: 'Weekly',
  biweekly: 'Biweekly',
  semimonthly: 'Twice a month',
  monthly: 'Monthly',
}

export const methodLabels: Readonly<Record<Input<'payment.post'>['method'], string>> = {
  check: 'Check',
  'money-order': 'Money order',
  'pay-gov': 'Pay.gov',
  'voluntary-salary-offset': 'Voluntary salary offset',
  'enforced-salary-offset': 'Enforced salary offset',
  'internal-offset': 'Internal offset',
  'treasury-offset': 'Treasury offset',
  'cross-servicing': 'Cross-Servicing',
  'wage-garnishment': 'Wage garnishment',
  'government-travel-card': 'Government travel card',
}

export const depositSourceLabels: Readonly<Record<Answer<'deposit.post'>['source'], string>> = {
  keyed: 'Typed in',
  lockbox: 'Lockbox',
  'pay-gov': 'Pay.gov',
}

export const paymentFieldLabels: Readonly<Record<Answer<'deposit.readFile'>['missing'][number], string>> = {
  BillNumber: 'Bill number',
  Amount: 'Amount',
  Reference: 'Check or tracking number',
  ReceivedOn: 'Received on',
}

export const waiverGroundLabels: Readonly<Record<Input<'charge.waive'>['ground'], string>> = {
  'paid-within-30-days': 'Paid within 30 days of the first notice',
  'compromise-or-settlement': 'Part of a compromise or settlement',
  equity: 'Against equity and good conscience',
  'government-interest': 'Not in the interest of the Government',
}

export const frequencyLabels: Readonly<Record<Input<'agreement.make'>['frequency'], string>> = {
  monthly: 'Each month',
  biweekly: 'Each pay period (two weeks)',
}

export const deductionLabels: Readonly<Record<Deduction, string>> = {
  'federal-income-tax': 'Federal income tax',
  'state-income-tax': 'State income tax',
  'local-income-tax': 'Local income tax',
  'social-security': 'Social Security',
  medicare: 'Medicare',
  retirement: 'Retirement',
  'thrift-savings': 'Thrift Savings Plan',
  'health-premium': 'Health insurance premium',
  'basic-life': 'Basic life insurance',
  'tax-levy': 'Tax levy',
  'optional-life': 'Optional life insurance',
  'union-dues': 'Union dues',
  allotment: 'Allotment',
  charity: 'Charity',
  'court-ordered': 'Court-ordered',
  'flexible-spending': 'Flexible spending account',
}

export const paymentTypeLabels: Readonly<Record<Input<'calc.paymentOffset'>['paymentType'], string>> = {
  'tax-refund': 'Tax refund',
  'federal-salary': 'Federal salary',
  'federal-retirement': 'Federal retirement',
  'travel-reimbursement': 'Travel reimbursement',
  vendor: 'Vendor payment',
  other: 'Other Federal payment',
  'social-security': 'Social Security',
  'railroad-retirement': 'Railroad retirement',
  'black-lung-part-b': 'Black Lung, part B',
  'supplemental-security-income': 'Supplemental Security Income',
  'black-lung-part-c': 'Black Lung, part C',
  'railroad-tier-2': 'Railroad retirement, tier 2',
  'veterans-benefit': "Veterans' benefit",
  'education-title-iv': 'Education, title IV',
  'tariff-refund': 'Tariff refund',
  'federal-loan': 'Federal loan',
}

export const returnLabels: Readonly<Record<Input<'letter.recordReturn'>['why'], string>> = {
  'no-such-address': 'No such address',
  moved: 'Moved, left no address',
  unclaimed: 'Unclaimed',
  refused: 'Refused',
  other: 'Another reason',
}

export const mailClassLabels: Readonly<Record<NonNullable<Input<'letter.markMailed'>['mailClass']>, string>> = {
  'first-class': 'First class',
  certified: 'Certified',
}

export const partLabels: Readonly<Record<Exclude<keyof Debt['balance'], 'total'>, string>> = {
  contingencyFee: 'Contingency fee',
  penalty: 'Penalty',
  administrative: 'Administrative charges',
  interest: 'Interest',
  principal: 'Principal',
}

/** The name of a kind of debt by its slug. */
export function kindName(slug: string): string {
  return isDebtType(slug) ? debtTypes[slug].name : slug
}

/** "3 debts", "1 debt". */
export function howMany(count: number, one: string, several = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : several}`
}
