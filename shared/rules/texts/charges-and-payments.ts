/** Rules on delinquency, late charges, payments and refunds. The words are ours; each cites its source. */
import type { RuleText } from '../rule.ts'

export const chargesAndPaymentsRules: readonly RuleText[] = [
  {
    id: 'IRM-8.2-leave-delinquent', area: 'delinquency', cite: 'IRM 1.35.7.8.2(6)',
    says: 'Advanced leave is late from the separation.',
  },
  {
    id: 'IRM-8.3-delinquent', area: 'delinquency', cite: 'IRM 1.35.7.8.3(4)',
    says: 'A salary overpayment is late after the letter’s due date.',
  },
  {
    id: 'IRM-8.4-30-day', area: 'delinquency', cite: 'IRM 1.35.7.8.4(4)',
    says: 'A health receivable is late when a premium is missed for 30 days.',
  },
  {
    id: 'IRM-dlq-def', area: 'delinquency', cite: 'IRM 1.35.7.15(1), 1.35.7.5(1)',
    says: 'A debt is late from the day after its due date, or when an agreement is not kept.',
  },
  {
    id: 'IRM-dlq-consequence', area: 'delinquency', cite: 'IRM 1.35.7.15(2)',
    says: 'A late debt takes on charges, and enforcement begins.',
  },
  {
    id: 'CFR285-5-delinquent', area: 'delinquency', cite: '31 CFR 285.5(b)',
    says: 'For offset, a satisfactory arrangement keeps a debt from counting as late.',
  },
  {
    id: 'CFR285-12-delinquent', area: 'delinquency', cite: '31 CFR 285.12(c)(3)(i)',
    says: 'A debt in review is not transferred, however old.',
  },
  {
    id: 'CFR285-12-other-purposes', area: 'delinquency', cite: '31 CFR 285.12(c)(3)(iii)',
    says: 'The clocks of referral leave the date of charges alone.',
  },
  {
    id: 'IRM-5-principal', area: 'late-charges', cite: 'IRM 1.35.7.5(1) Principal',
    says: 'Principal is kept apart from interest, penalties, charges and fees.',
  },
  {
    id: 'IRM-5-late-charges', area: 'late-charges', cite: 'IRM 1.35.7.5(1) Late Charges',
    says: 'Late charges are administrative charges, penalties and interest together.',
  },
  {
    id: 'IRM-11-accrual', area: 'late-charges', cite: 'IRM 1.35.7.11(9)',
    says: 'Charges run on during a review and are owed if the debt stands, not otherwise.',
  },
  {
    id: 'IRM-12-admin-charge', area: 'late-charges', cite: 'IRM 1.35.7.12(6)',
    says: 'An agreement may bring an administrative charge.',
  },
  {
    id: 'IRM-12-default-penalties', area: 'late-charges', cite: 'IRM 1.35.7.12(7)',
    says: 'Penalties held back during an agreement are added on default.',
  },
  {
    id: 'IRM-hrg-61-penalty', area: 'late-charges', cite: 'IRM 1.35.7.14.5(5)',
    says: 'From the 61st day until a late decision no penalty is charged.',
  },
  {
    id: 'IRM-late-assess', area: 'late-charges', cite: 'IRM 1.35.7.16(1)-(2)',
    says: 'Charges run from delinquency until payment, waiver, compromise, write-off or termination.',
  },
  {
    id: 'IRM-late-interest-rate', area: 'late-charges', cite: 'IRM 1.35.7.16.1(1)',
    says: 'The rate is the Current Value of Funds Rate of the day of delinquency.',
  },
  {
    id: 'IRM-late-interest-calc', area: 'late-charges', cite: 'IRM 1.35.7.16.1(1)',
    says: 'Interest is principal times rate times days by 365.',
  },
  {
    id: 'IRM-late-interest-fixed', area: 'late-charges', cite: 'IRM 1.35.7.16.1(2)',
    says: 'The rate stays for good and interest is simple.',
  },
  {
    id: 'IRM-late-interest-base', area: 'late-charges', cite: 'IRM 1.35.7.16.1(3)',
    says: 'Interest is charged on principal alone.',
  },
  {
    id: 'IRM-late-admin', area: 'late-charges', cite: 'IRM 1.35.7.16.2(1)',
    says: 'Administrative charges cover the cost of handling; the center sets their amounts.',
  },
  {
    id: 'IRM-late-admin-triggers', area: 'late-charges', cite: 'IRM 1.35.7.16.2(2)',
    says: 'Delinquency, an agreement with the center and referral bring an administrative charge.',
  },
  {
    id: 'IRM-late-penalty', area: 'late-charges', cite: 'IRM 1.35.7.16.3(1), 1.35.7.5(1)',
    says: 'Six percent a year is charged on what stays open for more than 90 days.',
  },
  {
    id: 'IRM-late-waive', area: 'late-charges', cite: 'IRM 1.35.7.16.4(1)',
    says: 'Charges may be waived when the debt is paid within 30 days of the first notice, or in a settlement.',
  },
  {
    id: 'IRM-late-waive-equity', area: 'late-charges', cite: 'IRM 1.35.7.16.4(2)',
    says: 'Charges may be waived on equity or in the Government’s interest, with a finding.',
  },
  {
    id: 'IRM-18.1-accrual', area: 'late-charges', cite: 'IRM 1.35.7.18.1(6), 1.35.7.18.3(6)',
    says: 'Charges run on while Treasury collects.',
  },
  {
    id: 'CFR5-5.5-penalty-rate', area: 'late-charges', cite: '31 CFR 5.5(a)',
    says: 'The penalty is six percent unless another law sets more.',
  },
  {
    id: 'CFR5-5.5-notice', area: 'late-charges', cite: '31 CFR 5.5(a)',
    says: 'A charge the debtor was never told of is warned about.',
  },
  {
    id: 'CFR5-5.5-30-day-free', area: 'late-charges', cite: '31 CFR 5.5(b)',
    says: 'Interest is not charged on what is paid within 30 days of its start.',
  },
  {
    id: 'CFR5-5.5-waive', area: 'late-charges', cite: '31 CFR 5.5(b)',
    says: 'A supervisor waives charges without counsel.',
  },
  {
    id: 'CFR5-5.5-accrual-suspension', area: 'late-charges', cite: '31 CFR 5.5(c)',
    says: 'Charges run on during a hold unless a decision stops them.',
  },
  {
    id: 'IRM-9.1-payment-methods', area: 'payments', cite: 'IRM 1.35.7.9.1(4)',
    says: 'Travel debts are paid by Pay.gov, check or money order to Beckley.',
  },
  {
    id: 'IRM-9.2-payment-methods', area: 'payments', cite: 'IRM 1.35.7.9.2(7)',
    says: 'Relocation debts are paid in the same way.',
  },
  {
    id: 'IRM-12-methods', area: 'payments', cite: 'IRM 1.35.7.12(2)',
    says: 'Check, money order, salary offset by choice and Pay.gov are the ways to pay.',
  },
  {
    id: 'IRM-12-no-travel-card', area: 'payments', cite: 'IRM 1.35.7.12(10) Note',
    says: 'A Government travel card pays no debt.',
  },
  {
    id: 'IRM-12.1-check', area: 'payments', cite: 'IRM 1.35.7.12.1(1)-(2)',
    says: 'A check for the whole debt comes with the agreement form.',
  },
  {
    id: 'IRM-12.4-paygov', area: 'payments', cite: 'IRM 1.35.7.12.4(1)',
    says: 'On Pay.gov administrative debts use IRSPMT, salary debts NFC.',
  },
  {
    id: 'IRM-17-order', area: 'payments', cite: 'IRM 1.35.7.17(1)',
    says: 'A payment covers penalties, administrative charges, interest, then principal.',
  },
  {
    id: 'IRM-18.1-apply-order', area: 'payments', cite: 'IRM 1.35.7.18.1(5), 1.35.7.18.3(7)',
    says: 'Treasury applies what it collects to its fee first, then in the order of payments.',
  },
  {
    id: 'CFR285-5-report-back', area: 'payments', cite: '31 CFR 285.5(h)',
    says: 'Treasury reports name, number, sum and fees, and the center posts them.',
  },
  {
    id: 'BFS-pay-methods', area: 'payments', cite: 'Bureau of the Fiscal Service, debtor contacts (2014)',
    says: 'A debt at Treasury can be paid by card or automatic debit.',
  },
  {
    id: 'IRM-12-refund-1', area: 'refund', cite: 'IRM 1.35.7.12(10)',
    says: 'What was overpaid is given back from $1.',
  },
  {
    id: 'CFR5-5.19-refund', area: 'refund', cite: '31 CFR 5.19',
    says: 'What was not owed is given back whole, without interest.',
  },
  {
    id: 'CFR285-5-returned-money', area: 'refund', cite: '31 CFR 285.5(d)(10)(v)',
    says: 'Treasury is told of money given back that it had taken.',
  },
  {
    id: 'CFR285-5-disposition', area: 'refund', cite: '31 CFR 285.5(i)',
    says: 'What Treasury recalls restores the balance.',
  },
  { id: 'CFR285-11-refund', area: 'refund', cite: '31 CFR 285.11(n)', says: 'Garnished money not owed is given back.' },
]
