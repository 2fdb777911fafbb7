/** Rules on repayment agreements and hardship. The words are ours; each cites its source. */
import type { RuleText } from '../rule.ts'

export const repaymentRules: readonly RuleText[] = [
  {
    id: 'IRM-5-lump-sum', area: 'repayment', cite: 'IRM 1.35.7.5(1) Lump Sum Payment',
    says: 'A lump sum ends the debt; a smaller single payment is only a part payment.',
  },
  {
    id: 'IRM-5-repayment-agreement', area: 'repayment', cite: 'IRM 1.35.7.5(1) Repayment Agreement',
    says: 'An agreement is written, signed and has at least two payments at fixed intervals.',
  },
  {
    id: 'IRM-5-reschedule', area: 'repayment', cite: 'IRM 1.35.7.5(1) Reschedule',
    says: 'New terms are a new version with its reason; the old ones are kept.',
  },
  {
    id: 'IRM-5-default', area: 'repayment', cite: 'IRM 1.35.7.5(1) Default',
    says: 'An installment not paid on its day puts the agreement in default.',
  },
  {
    id: 'IRM-8.1-esp-next-pay', area: 'repayment', cite: 'IRM 1.35.7.8.1(2)',
    says: 'Emergency pay is taken whole from the next salary.',
  },
  {
    id: 'IRM-8.2-leave-commit', area: 'repayment', cite: 'IRM 1.35.7.8.2(5)',
    says: 'Asking for advanced leave is the promise to repay it.',
  },
  {
    id: 'IRM-8.4-recovery', area: 'repayment', cite: 'IRM 1.35.7.8.4(3)',
    says: 'Back in pay, one extra premium a pay period is withheld until all is recovered.',
  },
  {
    id: 'IRM-8.4-direct-pay', area: 'repayment', cite: 'IRM 1.35.7.8.4(4)',
    says: 'When pay cannot bear it the employee sends regular payments and is told when they stop.',
  },
  {
    id: 'IRM-12-avoid', area: 'repayment', cite: 'IRM 1.35.7.12(1)',
    says: 'Only payment in full or an agreement keeps enforcement away.',
  },
  {
    id: 'IRM-12-vso-pay-status', area: 'repayment', cite: 'IRM 1.35.7.12(2)(2) Note, 1.35.7.12.2(2)',
    says: 'Salary offset by choice needs an employee who is being paid.',
  },
  {
    id: 'IRM-12-installment-gate', area: 'repayment', cite: 'IRM 1.35.7.12(3)',
    says: 'Installments need a request, inability to pay at once, and the agency’s consent.',
  },
  {
    id: 'IRM-12-no-agreement-esp', area: 'repayment', cite: 'IRM 1.35.7.12(4)(1)',
    says: 'Emergency pay takes no agreement.',
  },
  {
    id: 'IRM-12-no-agreement-hir', area: 'repayment', cite: 'IRM 1.35.7.12(4)(2)',
    says: 'Health premiums take an agreement only after hardship was accepted.',
  },
  {
    id: 'IRM-12-term-basis', area: 'repayment', cite: 'IRM 1.35.7.12(5)',
    says: 'Amount and term rest on the balance and on what the debtor can pay.',
  },
  {
    id: 'IRM-12-initial-lump', area: 'repayment', cite: 'IRM 1.35.7.12(5)',
    says: 'A first payment as large as can be afforded comes with the agreement.',
  },
  {
    id: 'IRM-12-min-salary', area: 'repayment', cite: 'IRM 1.35.7.12(5)(1)',
    says: 'A salary debt is paid at $50 a pay period or more.',
  },
  {
    id: 'IRM-12-min-admin', area: 'repayment', cite: 'IRM 1.35.7.12(5)(2)',
    says: 'An administrative debt is paid at $50 a month or more.',
  },
  {
    id: 'IRM-12-max-36', area: 'repayment', cite: 'IRM 1.35.7.12(5)',
    says: 'No agreement runs longer than 36 months.',
  },
  {
    id: 'IRM-12-required-installment', area: 'repayment', cite: 'IRM 1.35.7.12(5)',
    says: 'The least installment is $50 or what clears the debt in 36 months, whichever is more.',
  },
  {
    id: 'IRM-12-interest-term', area: 'repayment', cite: 'IRM 1.35.7.12(7)',
    says: 'Interest is collected throughout an agreement.',
  },
  {
    id: 'IRM-12-default-due', area: 'repayment', cite: 'IRM 1.35.7.12(7)',
    says: 'On default all that is unpaid is due at once.',
  },
  {
    id: 'IRM-12.2-vso-full', area: 'repayment', cite: 'IRM 1.35.7.12.2(1)-(3)',
    says: 'An employee may have the whole debt taken from the next pay.',
  },
  {
    id: 'IRM-12.3-vso-over-15', area: 'repayment', cite: 'IRM 1.35.7.12.3(1)',
    says: 'A part taken from each pay by choice is more than 15 percent of disposable pay.',
  },
  {
    id: 'IRM-12.3-form', area: 'repayment', cite: 'IRM 1.35.7.12.3(2)-(3)',
    says: 'The voluntary agreement comes back signed by fax, email or mail.',
  },
  {
    id: 'IRM-12.3-review', area: 'repayment', cite: 'IRM 1.35.7.12.3(4)',
    says: 'An amount that is not acceptable leads to talks and the hardship request.',
  },
  {
    id: 'IRM-12.3-insufficient', area: 'repayment', cite: 'IRM 1.35.7.12.3(5), 1.35.7.12.5(6)',
    says: 'When pay becomes too small the employee pays directly.',
  },
  {
    id: 'IRM-12.3-default', area: 'repayment', cite: 'IRM 1.35.7.12.3(6)',
    says: 'Breaking the voluntary agreement makes the balance late and due.',
  },
  {
    id: 'CFR5-5.6-installments', area: 'repayment', cite: '31 CFR 5.6',
    says: 'Installments are for those who cannot pay in one sum.',
  },
  {
    id: 'IRM-12.5-grounds', area: 'hardship', cite: 'IRM 1.35.7.12.5(1)',
    says: 'Hardship is asked for on one of three grounds.',
  },
  {
    id: 'IRM-12.5-definition', area: 'hardship', cite: 'IRM 1.35.7.5(1) Financial Hardship',
    says: 'Hardship means that basic living expenses could not be met.',
  },
  {
    id: 'IRM-12.5-form', area: 'hardship', cite: 'IRM 1.35.7.12.5(2)-(3)',
    says: 'The hardship request is signed and returned by fax, email or mail.',
  },
  {
    id: 'IRM-12.5-cfs', area: 'hardship', cite: 'IRM 1.35.7.12.5(4)',
    says: 'A financial statement is signed under penalty of perjury.',
  },
  {
    id: 'IRM-12.5-documents', area: 'hardship', cite: 'IRM 1.35.7.12.5(4)(1)',
    says: 'Seven kinds of papers show the means of the household.',
  },
  {
    id: 'IRM-12.5-alt-50', area: 'hardship', cite: 'IRM 1.35.7.12.5(4)(2)',
    says: 'The employee proposes at least $50 and explains the hardship.',
  },
  {
    id: 'IRM-12.5-decision', area: 'hardship', cite: 'IRM 1.35.7.12.5(5)',
    says: 'The decision is written: a new schedule, or the reasons and collection.',
  },
  {
    id: 'IRM-12.5-default', area: 'hardship', cite: 'IRM 1.35.7.12.5(7)',
    says: 'Breaking the hardship schedule makes the whole debt due.',
  },
  {
    id: 'CFR5-5.18-review', area: 'hardship', cite: '31 CFR 5.18(a)',
    says: 'Changed circumstances open a special review at any time.',
  },
  {
    id: 'CFR5-5.18-subsistence', area: 'hardship', cite: '31 CFR 5.18(b)',
    says: 'A payment is too high when it eats into food, housing, clothing, transport or medical care.',
  },
  {
    id: 'CFR5-5.18-alternative', area: 'hardship', cite: '31 CFR 5.18(c)',
    says: 'After a special review the debtor and the payer are told of any new terms.',
  },
  {
    id: 'CFR285-5-hardship-amount', area: 'hardship', cite: '31 CFR 285.5(d)(12), (f)(2)(ii)',
    says: 'On hardship a lesser sum or percent may be certified for offset.',
  },
  {
    id: 'CFR285-11-hardship', area: 'hardship', cite: '31 CFR 285.11(k)',
    says: 'On hardship a garnishment is lowered and the employer told.',
  },
]
