/** Rules on the kinds of debt and how each arises. The words are ours; each cites its source. */
import type { RuleText } from '../rule.ts'

export const kindsOfDebtRules: readonly RuleText[] = [
  {
    id: 'IRM-1-scope-debtor', area: 'debt-types', cite: 'IRM 1.35.7.1(1)-(3)',
    says: 'Only non-tax debts of current and former employees are kept here; both are called employees.',
  },
  {
    id: 'IRM-5-debt-determined', area: 'debt-types', cite: 'IRM 1.35.7.5(1) Debt',
    says: 'An official determines that an amount is owed; who and when is on record before any letter.',
  },
  {
    id: 'IRM-5-debt-class', area: 'debt-types', cite: 'IRM 1.35.7.5(1) Administrative Debt, Salary Debt',
    says: 'Debts from pay and leave are salary debts; the class decides office, payment form and route.',
  },
  {
    id: 'IRM-5-overpayment-amount', area: 'debt-types', cite: 'IRM 1.35.7.5(1) Overpayment',
    says: 'An overpayment is what was paid less what was due.',
  },
  {
    id: 'IRM-8-salary-types', area: 'debt-types', cite: 'IRM 1.35.7.8(1)',
    says: 'Emergency pay, advanced leave, salary overpayments and health premiums are salary debts.',
  },
  {
    id: 'IRM-8.1-esp-purpose', area: 'debt-types', cite: 'IRM 1.35.7.8.1(1)',
    says: 'Emergency pay is a loan for a salary payment that was not made; the pay period and the reason are recorded.',
  },
  {
    id: 'IRM-8.2-leave-debt', area: 'debt-types', cite: 'IRM 1.35.7.8.2(1)',
    says: 'Leave used before it was earned is a debt; hours, kind and hourly rate are recorded.',
  },
  {
    id: 'IRM-8.2-leave-cash', area: 'debt-types', cite: 'IRM 1.35.7.8.2(2)',
    says: 'Advanced leave is earned back or paid in money, hours times rate, before the employee leaves.',
  },
  {
    id: 'IRM-8.2-leave-exceptions', area: 'debt-types', cite: 'IRM 1.35.7.8.2(3)',
    says: 'Active duty with a right to return, death and disability excuse advanced leave.',
  },
  {
    id: 'IRM-8.2-leave-payback', area: 'debt-types', cite: 'IRM 1.35.7.8.2(4)',
    says: 'Advanced hours divided by the hours earned each pay period say how long earning them back takes.',
  },
  {
    id: 'IRM-8.2-leave-max', area: 'debt-types', cite: 'IRM 1.35.7.8.2(4)',
    says: 'The most leave that may be advanced is set in IRM 6.630.1.',
  },
  {
    id: 'IRM-8.3-cause', area: 'debt-types', cite: 'IRM 1.35.7.8.3(1)',
    says: 'A salary overpayment names its cause: time records, payroll processing or a personnel action.',
  },
  {
    id: 'IRM-8.3-fehb-error', area: 'debt-types', cite: 'IRM 1.35.7.8.3(2), 1.35.7.8.4(1)(3)',
    says: 'A mistake in processing health benefits is a salary overpayment and may be waived.',
  },
  {
    id: 'IRM-8.3-duty', area: 'debt-types', cite: 'IRM 1.35.7.8.3(3)',
    says: 'An overpayment is repaid even when the agency made the mistake.',
  },
  {
    id: 'IRM-8.4-situations', area: 'debt-types', cite: 'IRM 1.35.7.8.4(1)',
    says: 'Why a health premium was not withheld is recorded; a life event falls under salary overpayments.',
  },
  {
    id: 'IRM-8.4-one-year', area: 'debt-types', cite: 'IRM 1.35.7.8.4(2)',
    says: 'Health coverage in leave without pay lasts one year at most, and so do the advanced premiums.',
  },
  {
    id: 'IRM-8.4-advance', area: 'debt-types', cite: 'IRM 1.35.7.8.4(2)',
    says: 'The employee owes the sum of the premiums the agency advanced, pay period by pay period.',
  },
  {
    id: 'IRM-8.4-options', area: 'debt-types', cite: 'IRM 1.35.7.8.4(3)',
    says: 'Only an employee who chose to keep coverage, on a recorded day, owes advanced premiums.',
  },
  {
    id: 'IRM-9-admin-types', area: 'debt-types', cite: 'IRM 1.35.7.9(1)',
    says: 'Travel, relocation, training, other overpayments and restitution are administrative debts.',
  },
  {
    id: 'IRM-9.1-advance-balance', area: 'debt-types', cite: 'IRM 1.35.7.9.1(2)',
    says: 'A travel advance is owed as far as the voucher did not use it up.',
  },
  {
    id: 'IRM-9.1-advance-cancel', area: 'debt-types', cite: 'IRM 1.35.7.9.1(2)',
    says: 'A trip cancelled, postponed or no longer authorized makes the whole advance owed.',
  },
  {
    id: 'IRM-9.1-quarterly-audit', area: 'debt-types', cite: 'IRM 1.35.7.9.1(3)',
    says: 'Travel vouchers are audited each quarter; voucher, quarter and finding are kept with the debt.',
  },
  {
    id: 'IRM-9.1-over-25', area: 'debt-types', cite: 'IRM 1.35.7.9.1(3)',
    says: 'A travel audit makes a debt, and emails to employee and manager, only above $25.',
  },
  {
    id: 'IRM-9.2-reloc-types', area: 'debt-types', cite: 'IRM 1.35.7.9.2(1)',
    says: 'Relocation debts are advances, overpayments, service agreements, excess goods or tax allowance.',
  },
  {
    id: 'IRM-9.2-advance', area: 'debt-types', cite: 'IRM 1.35.7.9.2(2)',
    says: 'A relocation advance is settled segment by segment.',
  },
  {
    id: 'IRM-9.2-advance-cancel', area: 'debt-types', cite: 'IRM 1.35.7.9.2(2)',
    says: 'A cancelled move makes every outstanding advance owed.',
  },
  {
    id: 'IRM-9.2-service-agreement', area: 'debt-types', cite: 'IRM 1.35.7.9.2(3)',
    says: 'Breaking a service or transportation agreement makes the agency’s costs owed.',
  },
  {
    id: 'IRM-9.2-hhg-weight', area: 'debt-types', cite: 'IRM 1.35.7.9.2(4)',
    says: 'Household goods over 18,000 pounds with 2,000 of packing are moved at the employee’s cost.',
  },
  {
    id: 'IRM-9.2-hhg-unallowed', area: 'debt-types', cite: 'IRM 1.35.7.9.2(4)',
    says: 'Moving services the regulations do not allow are the employee’s to pay.',
  },
  {
    id: 'IRM-9.2-wta', area: 'debt-types', cite: 'IRM 1.35.7.9.2(5)',
    says: 'An employee below the 25 percent bracket owes back what the tax allowance was too much.',
  },
  {
    id: 'IRM-9.2-audit-25', area: 'debt-types', cite: 'IRM 1.35.7.9.2(6)',
    says: 'Relocation vouchers are audited on receipt; above $25 a debt is set up and both are told.',
  },
  {
    id: 'IRM-9.3-tap-covers', area: 'debt-types', cite: 'IRM 1.35.7.9.3(1)',
    says: 'Tuition, fees and books are recorded apart so that the right costs come back.',
  },
  {
    id: 'IRM-9.3-tap-triggers', area: 'debt-types', cite: 'IRM 1.35.7.9.3(2)',
    says: 'Course costs are owed after a failed course or early leaving, unless the CFO waives them.',
  },
  {
    id: 'IRM-9.3-tap-grade', area: 'debt-types', cite: 'IRM 1.35.7.9.3(3)-(4)',
    says: 'A C or better, or a P, passes; a D never does.',
  },
  {
    id: 'IRM-9.3-tap-30-day', area: 'debt-types', cite: 'IRM 1.35.7.9.3(3)',
    says: 'The transcript is due within 30 days of the course’s end, or all costs are owed.',
  },
  {
    id: 'IRM-9.3-tap-withdraw', area: 'debt-types', cite: 'IRM 1.35.7.9.3(4)',
    says: 'Withdrawing from a course makes all its costs owed.',
  },
  {
    id: 'IRM-9.3-tap-audit', area: 'debt-types', cite: 'IRM 1.35.7.9.3(4)',
    says: 'A course taken in audit status is not funded; what was paid is owed.',
  },
  {
    id: 'IRM-9.3-80-hours', area: 'debt-types', cite: 'IRM 1.35.7.9.3(5)',
    says: 'Outside training of 80 hours or more needs a signed promise to stay.',
  },
  {
    id: 'IRM-9.3-3x', area: 'debt-types', cite: 'IRM 1.35.7.9.3(5)',
    says: 'The service promised is at least three times the training.',
  },
  {
    id: 'IRM-9.3-leave-early', area: 'debt-types', cite: 'IRM 1.35.7.9.3(5)',
    says: 'One who leaves early repays tuition, travel and incidental costs, never salary.',
  },
  {
    id: 'IRM-9.4-admin-overpay', area: 'debt-types', cite: 'IRM 1.35.7.9.4(1)-(3)',
    says: 'Every payment above entitlement is a debt that is always collected.',
  },
  {
    id: 'IRM-9.5-restitution', area: 'debt-types', cite: 'IRM 1.35.7.9.5(1)',
    says: 'A restitution names which of six kinds of loss it is for.',
  },
  {
    id: 'IRM-9.5-restitution-value', area: 'debt-types', cite: 'IRM 1.35.7.9.5(2)',
    says: 'A restitution is as large as the loss.',
  },
]
