/** Rules on bankruptcy, leaving, fraud, write-off and the loan bar. The words are ours; each cites its source. */
import type { RuleText } from '../rule.ts'

export const closingRules: readonly RuleText[] = [
  {
    id: 'IRM-18-exclude-bankruptcy', area: 'bankruptcy', cite: 'IRM 1.35.7.18(3)(2)',
    says: 'A debt in bankruptcy is not referred.',
  },
  { id: 'IRM-19-stay', area: 'bankruptcy', cite: 'IRM 1.35.7.19(1)', says: 'From the filing on nothing is collected.' },
  {
    id: 'IRM-19-chapters', area: 'bankruptcy', cite: 'IRM 1.35.7.5(1) Bankruptcy',
    says: 'Chapter, day, court and number are recorded.',
  },
  {
    id: 'IRM-19-return', area: 'bankruptcy', cite: 'IRM 1.35.7.19(2)',
    says: 'A debt in bankruptcy comes back from Treasury.',
  },
  { id: 'IRM-19-discharged', area: 'bankruptcy', cite: 'IRM 1.35.7.19(3)', says: 'A discharged debt is over.' },
  { id: 'IRM-19-dismissed', area: 'bankruptcy', cite: 'IRM 1.35.7.19(4)', says: 'A dismissed case frees collection.' },
  { id: 'IRM-19-post-filing', area: 'bankruptcy', cite: 'IRM 1.35.7.19(5)', says: 'Later debts are not stayed.' },
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
    says: 'The payer certifies what it collected and tells the retirement payer.',
  },
  {
    id: 'CFR5-5.12-retirement-fund', area: 'separation', cite: '31 CFR 5.12(h)(2)',
    says: 'What is left is sought from the retirement fund.',
  },
  {
    id: 'CFR5-5.12-transfer', area: 'separation', cite: '31 CFR 5.12(h)(3)',
    says: 'After a transfer the new payer goes on.',
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
    says: 'Each office issues the form for its class.',
  },
  { id: 'IRM-22-criteria', area: 'writeoff', cite: 'IRM 1.35.7.22(1)', says: 'A write-off has one of six criteria.' },
  { id: 'IRM-22-1099c', area: 'writeoff', cite: 'IRM 1.35.7.22(2)', says: 'From $600 a written-off debt is reported.' },
  {
    id: 'IRM-22-1099c-bankruptcy', area: 'writeoff', cite: 'IRM 1.35.7.22(3)',
    says: 'A bankruptcy discharge is not reported.',
  },
  {
    id: 'CFR5-5.8-suspend-terminate', area: 'writeoff', cite: '31 CFR 5.8',
    says: 'Ending collection needs counsel, suspending it does not.',
  },
  { id: 'CFR5-5.17-loans', area: 'loan-bar', cite: '31 CFR 5.17(a)', says: 'A late debtor gets no Federal loan.' },
  {
    id: 'CFR5-5.17-licenses', area: 'loan-bar', cite: '31 CFR 5.17(b)',
    says: 'Licenses may be withdrawn; without such a program the sentence is left out.',
  },
  {
    id: 'CFR285-13-bar', area: 'loan-bar', cite: '31 CFR 285.13(c)(1)',
    says: 'The bar holds for guarantors, not for disaster loans.',
  },
  {
    id: 'CFR285-13-controlled', area: 'loan-bar', cite: '31 CFR 285.13(c)(2)',
    says: 'A firm of the debtor may be barred.',
  },
  {
    id: 'CFR285-13-sources', area: 'loan-bar', cite: '31 CFR 285.13(c)(3)',
    says: 'Lenders learn of a delinquency from credit reports, applications and CAIVRS.',
    apart: { status: 'other-party', why: 'The lender looks the delinquency up.' },
  },
  {
    id: 'CFR285-13-90', area: 'loan-bar', cite: '31 CFR 285.13(d)(1)',
    says: 'More than 90 days unpaid is delinquent status.',
  },
  {
    id: 'CFR285-13-not-delinquent', area: 'loan-bar', cite: '31 CFR 285.13(d)(2)',
    says: 'Release, bankruptcy and challenge end that status.',
  },
  { id: 'CFR285-13-written-off', area: 'loan-bar', cite: '31 CFR 285.13(d)(3), (e)(2)', says: 'A write-off does not.' },
  {
    id: 'CFR285-13-resolved', area: 'loan-bar', cite: '31 CFR 285.13(e)(1)',
    says: 'Payment, compromise, cure or agreement do.',
  },
  { id: 'CFR285-13-exemption', area: 'loan-bar', cite: '31 CFR 285.13(f)', says: 'Exempt classes are not barred.' },
  {
    id: 'CFR285-13-waiver', area: 'loan-bar', cite: '31 CFR 285.13(g)(1)-(4)',
    says: 'The head, the CFO or the Deputy CFO may lift the bar.',
  },
  { id: 'CFR285-13-after', area: 'loan-bar', cite: '31 CFR 285.13(h)', says: 'Once resolved, loans are open again.' },
  {
    id: 'CFR285-13-defer', area: 'loan-bar', cite: '31 CFR 285.13(d)(2)(iii)',
    says: 'During an appeal the answer is put off.',
  },
]
