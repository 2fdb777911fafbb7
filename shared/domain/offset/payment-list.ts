/** The Federal payments that offset can reach, and those of a travel or relocation debtor in particular. */
import type { PaymentType } from '../../law/payment-offset-rates.ts'

export const citation = 'IRM 1.35.7.9.1(7), 1.35.7.9.2(10), 1.35.7.18.2(1)-(2); 31 CFR 285.5(e)(1)'

export const rules = [
  'IRM-9.1-top-payments', 'IRM-18.2-payments', 'CFR285-5-eligible-payments',
]

/** A payment as people name it, with the kind whose limit it has. */
export interface OffsettablePayment {
  readonly label: string
  readonly type: PaymentType
  /** Named by the manual for travel and relocation debts. */
  readonly travelDebts: boolean
}

/** The list. */
export const OFFSETTABLE_PAYMENTS: readonly OffsettablePayment[] = [
  { label: 'Tax refund', type: 'tax-refund', travelDebts: true },
  { label: 'Travel advance', type: 'travel-reimbursement', travelDebts: true },
  { label: 'Travel or relocation reimbursement', type: 'travel-reimbursement', travelDebts: true },
  { label: 'Expense reimbursement', type: 'vendor', travelDebts: false },
  { label: 'Vendor payment', type: 'vendor', travelDebts: false },
  { label: 'Grant', type: 'other', travelDebts: false },
  { label: 'Fee', type: 'other', travelDebts: false },
  { label: 'Judgment', type: 'other', travelDebts: false },
  { label: 'Economic stimulus', type: 'other', travelDebts: false },
  { label: 'Federal salary', type: 'federal-salary', travelDebts: true },
  { label: 'Performance award', type: 'federal-salary', travelDebts: false },
  { label: 'Federal retirement', type: 'federal-retirement', travelDebts: true },
  { label: 'Social Security', type: 'social-security', travelDebts: false },
  { label: 'Railroad retirement', type: 'railroad-retirement', travelDebts: false },
  { label: 'Black lung, part B', type: 'black-lung-part-b', travelDebts: false },
]
