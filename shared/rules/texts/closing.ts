/** Rules on bankruptcy, leaving, fraud, write-off and the loan bar. The words are ours; each cites its source. */
import type { RuleText } from '../rule.ts'

export const closingRules: readonly RuleText[] = [
  {
    id: 'IRM-18-exclude-bankruptcy', area: 'bankruptcy', cite: 'IRM 1.35.7.18(3)(2)',
    says: 'A debt in bankruptcy is not referred.',
  },
  {
    id: 'IRM-19-stay', area: 'bankruptcy', cite: 'IRM 1.35.7.19(1)',
    says: 'From the filing of a bankruptcy on nothing is collected.',
  },
  {
    id: 'IRM-19-chapters', area: 'bankruptcy', cite: 'IRM 1.35.7.5(1) Bankruptcy',
    says: 'The chapter, day, court and number of a bankruptcy are recorded.',
  },
  {
    id: 'IRM-19-return', area: 'bankruptcy', cite: 'IRM 1.35.7.19(2)',
    says: 'A debt in bankruptcy comes back from Treasury.',
  },
  {
    id: 'IRM-19-discharged', area: 'bankruptcy', cite: 'IRM 1.35.7.19(3)',
    says: 'A debt discharged in bankruptcy is never collected again.',
  },
  {
    id: 'IRM-19-dismissed', area: 'bankruptcy', cite: 'IRM 1.35.7.19(4)',
    says: 'When a bankruptcy is dismissed, collection goes on.',
  },
  {
    id: 'IRM-19-post-filing', area: 'bankruptcy', cite: 'IRM 1.35.7.19(5)',
    says: 'A debt that arose after the bankruptcy was filed is not stayed.',
  },
  {
    id: 'IRM-12-separation', area: 'separation', cite: 'IRM 1.35.7.12(9)',
    says: 'Final pay is taken first, the rest goes to Treasury.',
  },
  {
    id: 'IRM-20-contact', area: 'separation', cite: 'IRM 1.35.7.20(1)',
    says: 'A leaver settles with the office of the debt.',
  },
  {
    id: 'IRM-20-former', area: 'separation', cite: 'IRM 1.35.7.20(2)',
    says: 'Against a former employee all tools but salary offset are open.',
  },
  {
    id: 'IRM-20-final-pay', area: 'separation', cite: 'IRM 1.35.7.20(3)',
    says: 'The 15 percent do not hold for final pay.',
  },
  {
    id: 'IRM-20-opm', area: 'separation', cite: 'IRM 1.35.7.20(4)',
    says: 'For a retiree’s salary debt the payroll agent tells the pension office.',
  },
  {
    id: 'CFR5-5.12-final-pay', area: 'separation', cite: '31 CFR 5.12(g)(4)',
    says: 'More than 15 percent may be taken from final payments.',
  },
  {
    id: 'CFR5-5.12-separate-certify', area: 'separation', cite: '31 CFR 5.12(h)(1)',
    says: 'The paying agency of a leaver certifies what it collected and tells the retirement payer.',
  },
  {
    id: 'CFR5-5.12-retirement-fund', area: 'separation', cite: '31 CFR 5.12(h)(2)',
    says: 'What a leaver still owes is sought from the retirement fund, usually through Treasury.',
  },
  {
    id: 'CFR5-5.12-transfer', area: 'separation', cite: '31 CFR 5.12(h)(3)',
    says: 'When an employee transfers, collection goes on with the new paying agency.',
  },
  {
    id: 'IRM-21-tigta', area: 'fraud', cite: 'IRM 1.35.7.21(1)',
    says: 'Fraud goes to the Inspector General or Chief Counsel.',
  },
  {
    id: 'CFR5-5.7-compromise', area: 'compromise', cite: '31 CFR 5.7',
    says: 'Less than the whole needs a basis and counsel’s approval.',
  },
  {
    id: 'IRM-5-closure-kinds', area: 'writeoff', cite: 'IRM 1.35.7.5(1) Compromise, Waiver',
    says: 'A debt is closed under one of its resolutions.',
  },
  {
    id: 'IRM-7.4-acfo', area: 'writeoff', cite: 'IRM 1.35.7.7.4(1)',
    says: 'The associate CFO submits a write-off to counsel.',
  },
  {
    id: 'IRM-7.9-deceased-cancel', area: 'writeoff', cite: 'IRM 1.35.7.7.9(1)(7), 1.35.7.7.12(1)(8)',
    says: 'Payroll cancels a salary debt of one who died.',
  },
  {
    id: 'IRM-7.10-acc-fm', area: 'writeoff', cite: 'IRM 1.35.7.7.10(1)',
    says: 'The associate chief counsel approves a write-off.',
  },
  {
    id: 'IRM-7-writeoff-chain', area: 'writeoff',
    cite: 'IRM 1.35.7.7.4(1)(2), 1.35.7.7.5(1)(2), 1.35.7.7.10(1)(3), 1.35.7.7.12(1)(7)',
    says: 'A write-off passes through different hands in order.',
  },
  {
    id: 'IRM-7-1099c-issuer', area: 'writeoff', cite: 'IRM 1.35.7.7.6(1)(7), 1.35.7.7.8(1)(3)',
    says: 'Form 1099-C is issued by the office that has the class of debt.',
  },
  { id: 'IRM-22-criteria', area: 'writeoff', cite: 'IRM 1.35.7.22(1)', says: 'A write-off has one of six criteria.' },
  {
    id: 'IRM-22-1099c', area: 'writeoff', cite: 'IRM 1.35.7.22(2)',
    says: 'A debt written off at $600 or more, with its charges, is reported on Form 1099-C.',
  },
  {
    id: 'IRM-22-1099c-bankruptcy', area: 'writeoff', cite: 'IRM 1.35.7.22(3)',
    says: 'A discharge in bankruptcy is not reported on Form 1099-C.',
  },
  {
    id: 'CFR5-5.8-suspend-terminate', area: 'writeoff', cite: '31 CFR 5.8',
    says: 'Ending collection needs counsel, suspending it does not.',
  },
  {
    id: 'CFR5-5.17-loans', area: 'loan-bar', cite: '31 CFR 5.17(a)',
    says: 'One who is late on a Federal debt gets no Federal loan, disaster loans apart.',
  },
  {
    id: 'CFR5-5.17-licenses', area: 'loan-bar', cite: '31 CFR 5.17(b)',
    says: 'Licenses may be withdrawn; without such a program the sentence is left out.',
  },
  {
    id: 'CFR285-13-bar', area: 'loan-bar', cite: '31 CFR 285.13(c)(1)',
    says: 'The bar on loans holds for guarantors too, not for disaster loans.',
  },
  {
    id: 'CFR285-13-controlled', area: 'loan-bar', cite: '31 CFR 285.13(c)(2)',
    says: 'A firm that the debtor controls may be barred from loans as well.',
  },
  {
    id: 'CFR285-13-sources', area: 'loan-bar', cite: '31 CFR 285.13(c)(3)',
    says: 'Lenders learn of a delinquency from credit reports, applications and CAIVRS.',
    apart: { status: 'other-party', why: 'The lender looks the delinquency up.' },
  },
  {
    id: 'CFR285-13-90', area: 'loan-bar', cite: '31 CFR 285.13(d)(1)',
    says: 'A debt unpaid for more than 90 days bars its debtor from Federal loans.',
  },
  {
    id: 'CFR285-13-not-delinquent', area: 'loan-bar', cite: '31 CFR 285.13(d)(2)',
    says: 'Release, bankruptcy and a timely challenge end the bar on loans.',
  },
  {
    id: 'CFR285-13-written-off', area: 'loan-bar', cite: '31 CFR 285.13(d)(3), (e)(2)',
    says: 'A write-off or a Form 1099-C leaves the bar on loans in place.',
  },
  {
    id: 'CFR285-13-resolved', area: 'loan-bar', cite: '31 CFR 285.13(e)(1)',
    says: 'Payment, compromise, cure or a written agreement lifts the bar on loans.',
  },
  {
    id: 'CFR285-13-exemption', area: 'loan-bar', cite: '31 CFR 285.13(f)',
    says: 'Debts of an exempt class do not bar loans.',
  },
  {
    id: 'CFR285-13-waiver', area: 'loan-bar', cite: '31 CFR 285.13(g)(1)-(4)',
    says: 'The head of the agency, the CFO or the Deputy CFO may lift the bar on loans for one person.',
  },
  {
    id: 'CFR285-13-after', area: 'loan-bar', cite: '31 CFR 285.13(h)',
    says: 'After a debt is resolved its debtor may ask for loans again.',
  },
  {
    id: 'CFR285-13-defer', area: 'loan-bar', cite: '31 CFR 285.13(d)(2)(iii)',
    says: 'While an appeal is open a lender may put off its answer.',
  },
]
