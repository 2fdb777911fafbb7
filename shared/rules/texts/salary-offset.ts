/** Rules on offset of Federal salary. The words are ours; each cites its source. */
import type { RuleText } from '../rule.ts'

export const salaryOffsetRules: readonly RuleText[] = [
  {
    id: 'IRM-5-disposable-pay', area: 'salary-offset', cite: 'IRM 1.35.7.5(1) Disposable Pay',
    says: 'Disposable pay is what is left after what the law requires to be withheld.',
  },
  {
    id: 'IRM-5-salary-offset-forms', area: 'salary-offset', cite: 'IRM 1.35.7.5(1) Salary Offset',
    says: 'Offset is a fixed sum by choice, a percent by force.',
  },
  {
    id: 'IRM-8.3-auto-50', area: 'salary-offset', cite: 'IRM 1.35.7.8.3(5)',
    says: 'A salary overpayment up to $50 is taken from the next pay with a note on the statement.',
  },
  {
    id: 'IRM-8.3-auto-50-third-party', area: 'salary-offset', cite: 'IRM 1.35.7.8.3(5)',
    says: 'Debts of a third party are never taken automatically, however small.',
  },
  {
    id: 'IRM-9.1-no-response', area: 'salary-offset', cite: 'IRM 1.35.7.9.1(5)',
    says: 'Silence about a travel debt begins enforced collection.',
  },
  {
    id: 'IRM-9.2-full-due', area: 'salary-offset', cite: 'IRM 1.35.7.9.2(8)-(9)',
    says: 'Silence about a relocation advance makes all of it due and enforced.',
  },
  {
    id: 'IRM-12-default-enforce', area: 'salary-offset', cite: 'IRM 1.35.7.12(8)',
    says: 'Silence or default begins salary offset and referral.',
  },
  {
    id: 'IRM-eso-trigger', area: 'salary-offset', cite: 'IRM 1.35.7.12.6(1)-(2)',
    says: 'Enforced offset needs a late debt without payment or kept agreement.',
  },
  {
    id: 'IRM-eso-route-salary', area: 'salary-offset', cite: 'IRM 1.35.7.12.6(3)',
    says: 'Late salary debts go to the payroll agent.',
  },
  {
    id: 'IRM-eso-route-admin', area: 'salary-offset', cite: 'IRM 1.35.7.12.6(4)',
    says: 'Late administrative debts go to Treasury’s offset program.',
  },
  {
    id: 'IRM-eso-15pct', area: 'salary-offset', cite: 'IRM 1.35.7.12.6(5)',
    says: 'One debt takes at most 15 percent of disposable pay and never more than its balance.',
  },
  {
    id: 'IRM-eso-exits', area: 'salary-offset', cite: 'IRM 1.35.7.12.6(5)(1)-(6)',
    says: 'Payment, agreement, hardship schedule, hearing, review or waiver keep the 15 percent away.',
  },
  {
    id: 'IRM-eso-25pct', area: 'salary-offset', cite: 'IRM 1.35.7.12.6(6)',
    says: 'Several debts together take at most 25 percent.',
  },
  {
    id: 'IRM-eso-end', area: 'salary-offset', cite: 'IRM 1.35.7.12.6(7)',
    says: 'Offset ends with the debt or with the employment.',
  },
  {
    id: 'CFR5-5.12-authority', area: 'salary-offset', cite: '31 CFR 5.12(a)(1)-(2)',
    says: 'Travel advances and training may be recovered from pay under statutes of their own.',
  },
  {
    id: 'CFR5-5.12-central-first', area: 'salary-offset', cite: '31 CFR 5.12(b)',
    says: 'Treasury’s program is tried before a direct request to a payer.',
  },
  {
    id: 'CFR5-5.12-30', area: 'salary-offset', cite: '31 CFR 5.12(c)',
    says: 'A direct request waits 30 days after the notice and is certified.',
  },
  {
    id: 'CFR5-5.12-no-notice-benefit', area: 'salary-offset', cite: '31 CFR 5.12(d)(1)',
    says: 'A benefit change of up to four pay periods needs no notice first.',
  },
  {
    id: 'CFR5-5.12-no-notice-routine', area: 'salary-offset', cite: '31 CFR 5.12(d)(2)',
    says: 'A clerical overpayment of the last four pay periods is corrected with a notice at the time.',
  },
  {
    id: 'CFR5-5.12-no-notice-50', area: 'salary-offset', cite: '31 CFR 5.12(d)(3)',
    says: 'A debt of $50 or less may be taken with a notice at the time.',
  },
  {
    id: 'CFR5-5.12-disposable', area: 'salary-offset', cite: '31 CFR 5.12(g)(1)',
    says: 'Who determined disposable pay is recorded.',
  },
  {
    id: 'CFR5-5.12-start-3pp', area: 'salary-offset', cite: '31 CFR 5.12(g)(2)',
    says: 'Deductions begin within three pay periods of the request.',
  },
  {
    id: 'CFR5-5.12-15pct', area: 'salary-offset', cite: '31 CFR 5.12(g)(3)',
    says: 'More than 15 percent needs written consent; less is possible on ability to pay.',
  },
  {
    id: 'CFR5-5.12-lump', area: 'salary-offset', cite: '31 CFR 5.12(g)(3)(i)',
    says: 'A debt within 15 percent of one pay is one deduction.',
  },
  {
    id: 'CFR5-5.12-period', area: 'salary-offset', cite: '31 CFR 5.12(g)(3)(ii)',
    says: 'Deductions should not outlast the employment.',
  },
  {
    id: 'CFR5-5.12-no-notice-small-50-content', area: 'salary-offset', cite: '31 CFR 5.12(d)(2)-(3)',
    says: 'The notice at the time names nature, amount and contact.',
  },
  {
    id: 'CFR285-7-scope', area: 'salary-offset', cite: '31 CFR 285.7(a)(6)',
    says: 'Final pay is not current salary and has its own rule.',
  },
  {
    id: 'CFR285-7-employee', area: 'salary-offset', cite: '31 CFR 285.7(b)',
    says: 'Seasonal, temporary, military and postal employees are Federal employees too.',
  },
  {
    id: 'CFR285-7-120', area: 'salary-offset', cite: '31 CFR 285.7(d)(1)',
    says: 'Debts over 120 days enter the yearly salary match.',
  },
  {
    id: 'CFR285-7-certs', area: 'salary-offset', cite: '31 CFR 285.7(d)(3)',
    says: 'Three statements are certified before salary is offset through Treasury.',
  },
  {
    id: 'CFR285-7-deferred-cert', area: 'salary-offset', cite: '31 CFR 285.7(d)(4)',
    says: 'The hearing may be certified later, but before any salary is taken.',
  },
  {
    id: 'CFR285-7-update', area: 'salary-offset', cite: '31 CFR 285.7(d)(5)',
    says: 'Payments and changes of a debt in salary offset are reported at once.',
  },
  {
    id: 'CFR285-7-no-age', area: 'salary-offset', cite: '31 CFR 285.7(d)(6)-(7)',
    says: 'Old debts may be offset, with the later notice where one is required.',
  },
  {
    id: 'CFR285-7-match', area: 'salary-offset', cite: '31 CFR 285.7(e)',
    says: 'Treasury matches number and name before it takes salary.',
    apart: { status: 'other-party', why: 'Treasury matches its payments with the debts it was sent.' },
  },
  {
    id: 'CFR285-7-amount', area: 'salary-offset', cite: '31 CFR 285.7(g)',
    says: 'Salary offset is the debt, 15 percent of disposable pay, or what was agreed in writing.',
  },
  {
    id: 'CFR285-7-priority', area: 'salary-offset', cite: '31 CFR 285.7(h)',
    says: 'From salary a levy comes first, support second, other debts after.',
  },
  {
    id: 'CFR285-7-notice', area: 'salary-offset', cite: '31 CFR 285.7(i)',
    says: 'The payee is told before and after a salary offset.',
  },
  {
    id: 'CFR285-7-fees', area: 'salary-offset', cite: '31 CFR 285.7(j)-(k)',
    says: 'Treasury’s fee for salary offset comes off; money taken in error goes back.',
  },
  {
    id: 'CFR285-7-no-duplicate', area: 'salary-offset', cite: '31 CFR 285.7(a)(3)',
    says: 'A debt in payment offset is not sent to the salary match again.',
  },
  {
    id: 'CFR285-7-other-remedies', area: 'salary-offset', cite: '31 CFR 285.7(a)(5)',
    says: 'Money from salary offset leaves Treasury’s other remedies open.',
    apart: { status: 'reference', why: 'It leaves Treasury free; nothing is computed or refused.' },
  },
]
