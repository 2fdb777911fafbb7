/** The facts that follow from the class of a debt, so that each kind states only what is its own. */
import type { Permission } from '../domain/permission.ts'
import type { Detail } from '../domain/origins/details.ts'
import type { DebtType, DelinquencyStart } from './debt-type.ts'

export const citation = 'IRM 1.35.7.5(1), 1.35.7.12.4(1), 1.35.7.12(5), 1.35.7.12.6(3)'

export const rules = ['IRM-5-debt-class']

/** Facts of every salary debt. */
export const salaryDebt = {
  class: 'salary',
  office: 'payroll',
  payGovForm: 'NFC',
  installmentEvery: 'pay-period',
  enforcedOffset: 'payroll-agent',
} as const satisfies Partial<DebtType>

/** Facts of every administrative debt. */
export const administrativeDebt = {
  class: 'administrative',
  office: 'cfo',
  payGovForm: 'IRSPMT',
  installmentEvery: 'month',
  automaticCollection: { kind: 'none' },
  enforcedOffset: 'treasury-offset',
} as const satisfies Partial<DebtType>

/** The general start of delinquency: the date by which the demand letter asks for payment. */
export const fromPaymentDueDate: DelinquencyStart = { from: 'payment-due-date', cite: 'IRM 1.35.7.15(1)' }

/** A debt whose debtor may ask to be excused from paying it. */
export const waiverOpen: Permission = {
  allowed: 'yes',
  rule: 'IRM-waiv-request',
  cite: 'IRM 1.35.7.13(1)',
  message: 'The employee may ask for a waiver of this debt.',
}

/** A debt that may be paid in installments under a written agreement. */
export const agreementOpen: Permission = {
  allowed: 'yes',
  rule: 'IRM-12-installment-gate',
  cite: 'IRM 1.35.7.12(3)',
  message: 'An employee who cannot pay in one sum may ask for a repayment agreement.',
}

/** The number of a salary debt in the billing system of the payroll agent; without it the set-up is not verified. */
export const payrollDetails: readonly Detail[] = [
  {
    id: 'payrollReference',
    label: 'Reference of the payroll agent',
    form: 'text',
    required: false,
    cite: 'IRM 1.35.7.7.9(1)(2)',
  },
]

/** When the travel ended, from which the 150 days are counted, and when the unpaid rest was reported as wages. */
export const travelDetails: readonly Detail[] = [
  { id: 'travelEnded', label: 'Travel end date', form: 'date', required: false, cite: 'IRM 1.35.7.9.1(6)' },
  { id: 'wagesReported', label: 'Reported as wages on', form: 'date', required: false, cite: 'IRM 1.35.7.9.1(6)' },
]
