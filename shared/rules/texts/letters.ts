/** Rules on demand letters and notices. The words are ours; each cites its source. */
import type { RuleText } from '../rule.ts'

export const lettersRules: readonly RuleText[] = [
  {
    id: 'IRM-7.6-letter-scope', area: 'demand-letter', cite: 'IRM 1.35.7.7.6(1)(3)',
    says: 'Beckley writes about administrative debts, the payroll offices about salary debts.',
  },
  {
    id: 'IRM-10-due-process', area: 'demand-letter', cite: 'IRM 1.35.7.10(1)',
    says: 'Every demand letter names the debt, the amount and the four rights and warnings of due process.',
  },
  {
    id: 'IRM-10-letter-content', area: 'demand-letter', cite: 'IRM 1.35.7.10(2)',
    says: 'A demand letter is printed only when its fifteen elements are there.',
  },
  {
    id: 'IRM-10-actions-listed', area: 'demand-letter', cite: 'IRM 1.35.7.10(2)(12)',
    says: 'The letter names offset, collection agency, credit bureau, Justice and salary offset as what may follow.',
  },
  {
    id: 'IRM-10-due-date', area: 'demand-letter', cite: 'IRM 1.35.7.10(2)(3)',
    says: 'Payment is due 30 days after the letter’s date unless another day is given with a reason.',
  },
  {
    id: 'IRM-10-trigger', area: 'demand-letter', cite: 'IRM 1.35.7.10(2)',
    says: 'A new debt owes a demand letter at once.',
  },
  {
    id: 'IRM-10-type-specific', area: 'demand-letter', cite: 'IRM 1.35.7.10(2)',
    says: 'The letter of a kind offers waiver and agreement only where they are open.',
  },
  {
    id: 'IRM-10-first-class', area: 'demand-letter', cite: 'IRM 1.35.7.10(3)',
    says: 'Demand letters go by first-class mail; day, address and class are kept.',
  },
  {
    id: 'IRM-10-no-repeat', area: 'demand-letter', cite: 'IRM 1.35.7.10(4)',
    says: 'Rights given once need not be given again.',
  },
  {
    id: 'IRM-10-enclosures', area: 'demand-letter',
    cite: 'IRM 1.35.7.11(3), 1.35.7.12.1(2), 1.35.7.12.5(2), 1.35.7.13(4)',
    says: 'The forms for review or waiver, hardship and voluntary repayment go with the letter.',
  },
  {
    id: 'IRM-11-agency-copy', area: 'demand-letter', cite: 'IRM 1.35.7.10(1)(3), 1.35.7.10(2)(9)',
    says: 'A request to see the records stays open until it is on record what was supplied and when.',
  },
  {
    id: 'CFR5-5.4-notice', area: 'demand-letter', cite: '31 CFR 5.4(a)',
    says: 'Enforcement waits for one notice to the best address; more than two are not usual.',
  },
  {
    id: 'CFR5-5.4-purpose', area: 'demand-letter', cite: '31 CFR 5.4(a)',
    says: 'The notice explains debt, amount, payment, records, dispute, remedies and consequences.',
  },
  {
    id: 'CFR5-5.4-content-core', area: 'demand-letter', cite: '31 CFR 5.4(a)(1)-(5)',
    says: 'Nature, charges, dates, agreement and contact can never be left out of a notice.',
  },
  {
    id: 'CFR5-5.4-content-actions', area: 'demand-letter', cite: '31 CFR 5.4(a)(6)',
    says: 'The notice lists the six ways in which payment can be enforced.',
  },
  {
    id: 'CFR5-5.4-content-180', area: 'demand-letter', cite: '31 CFR 5.4(a)(7)',
    says: 'The notice says that debts over 180 days late go to the Bureau of the Fiscal Service.',
  },
  {
    id: 'CFR5-5.4-content-copy', area: 'demand-letter', cite: '31 CFR 5.4(a)(8)',
    says: 'The notice says how to inspect and copy records.',
  },
  {
    id: 'CFR5-5.4-content-review', area: 'demand-letter', cite: '31 CFR 5.4(a)(9)',
    says: 'The notice says how to have it reviewed whether the debt is late and enforceable.',
  },
  {
    id: 'CFR5-5.4-content-awg-hearing', area: 'demand-letter', cite: '31 CFR 5.4(a)(10)',
    says: 'Where wages may be garnished, the notice tells of the hearing and its 15 business days.',
  },
  {
    id: 'CFR5-5.4-content-salary-hearing', area: 'demand-letter', cite: '31 CFR 5.4(a)(11)',
    says: 'To a Federal employee the notice tells the eight points of a hearing on salary offset.',
  },
  {
    id: 'CFR5-5.4-content-waiver', area: 'demand-letter', cite: '31 CFR 5.4(a)(12)',
    says: 'The notice says how to ask for a waiver where one is open.',
  },
  {
    id: 'CFR5-5.4-content-8379', area: 'demand-letter', cite: '31 CFR 5.4(a)(13)',
    says: 'The notice tells a spouse of Form 8379.',
  },
  {
    id: 'CFR5-5.4-content-rest', area: 'demand-letter', cite: '31 CFR 5.4(a)(14)-(17)',
    says: 'The notice tells of other rights, loans, licenses and bankruptcy.',
  },
  {
    id: 'CFR5-5.4-omit', area: 'demand-letter', cite: '31 CFR 5.4(b)',
    says: 'Items 6 to 17 may be left out after counsel was consulted; items 1 to 5 never.',
  },
  {
    id: 'CFR5-5.4-respond', area: 'demand-letter', cite: '31 CFR 5.4(c)',
    says: 'What a debtor writes is answered promptly and shown as waiting until then.',
  },
  {
    id: 'CFR285-5-no-dup', area: 'demand-letter', cite: '31 CFR 285.5(d)(13)',
    says: 'Notices and hearings already given are not repeated for offset.',
  },
]
