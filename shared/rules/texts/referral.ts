/** Rules on referral to Treasury and Cross-Servicing. The words are ours; each cites its source. */
import type { RuleText } from '../rule.ts'

export const referralRules: readonly RuleText[] = [
  {
    id: 'IRM-2-180-central', area: 'referral', cite: 'IRM 1.35.7.2(1)(1)',
    says: 'Debts more than 180 days late are in Treasury’s hands.',
  },
  { id: 'IRM-18-180', area: 'referral', cite: 'IRM 1.35.7.18(1)', says: 'Cross-Servicing is due at 180 days.' },
  {
    id: 'IRM-18-eligible', area: 'referral', cite: 'IRM 1.35.7.18(2)',
    says: 'Only late, enforceable debts of employees over $25 are referred.',
  },
  {
    id: 'IRM-18-exclude-waiver', area: 'referral', cite: 'IRM 1.35.7.18(3)(1)',
    says: 'A pending waiver request bars referral.',
  },
  {
    id: 'IRM-18-exclude-deceased', area: 'referral', cite: 'IRM 1.35.7.18(3)(3)',
    says: 'The debt of one who died is not referred.',
  },
  {
    id: 'IRM-18-stop-collection', area: 'referral', cite: 'IRM 1.35.7.18(4)',
    says: 'After referral only salary offset goes on here.',
  },
  {
    id: 'CFR5-5.9-180', area: 'referral', cite: '31 CFR 5.9(a)',
    says: 'A debt over 180 days late must be transferred; a younger one may be.',
  },
  {
    id: 'CFR5-5.9-60-day', area: 'referral', cite: '31 CFR 5.9(b)',
    says: 'A transfer waits until the notice is 60 days old.',
  },
  {
    id: 'CFR5-5.9-certify', area: 'referral', cite: '31 CFR 5.9(b)',
    says: 'Five statements are certified in writing for a transfer.',
  },
  {
    id: 'CFR285-5-fields', area: 'referral', cite: '31 CFR 285.5(d)(5)',
    says: 'A record for Treasury fills every field it asks for.',
  },
  {
    id: 'CFR285-5-cert-a', area: 'referral', cite: '31 CFR 285.5(d)(6)(ii)(A)',
    says: 'A notice 60 days old to the best address is certified.',
  },
  {
    id: 'CFR285-5-cert-b-e', area: 'referral', cite: '31 CFR 285.5(d)(6)(ii)(B)-(E)',
    says: 'Inspection, review, agreement and hearing are certified.',
  },
  {
    id: 'CFR285-5-cert-ten', area: 'referral', cite: '31 CFR 285.5(d)(6)(iii)',
    says: 'A debt ten years old in June 2009 needs a later notice.',
  },
  {
    id: 'CFR285-5-cert-charges', area: 'referral', cite: '31 CFR 285.5(d)(6)(iv)',
    says: 'Lawful and explained charges are certified.',
  },
  {
    id: 'CFR285-5-cert-authority', area: 'referral', cite: '31 CFR 285.5(d)(6)(v)',
    says: 'The signer holds a recorded delegation.',
  },
  {
    id: 'CFR285-5-annual', area: 'referral', cite: '31 CFR 285.5(d)(7)',
    says: 'Referred debts are certified again each year.',
  },
  {
    id: 'CFR285-5-instructions', area: 'referral', cite: '31 CFR 285.5(d)(8)',
    says: 'Treasury prescribes form and way of the certification; layouts are kept by version.',
    apart: { status: 'reference', why: 'Form and way of sending are Treasury’s; our layout is a table of its own.' },
  },
  {
    id: 'CFR285-5-own-disbursing', area: 'referral', cite: '31 CFR 285.5(d)(9)',
    says: 'An agency that disburses its own payments need not certify to itself.',
  },
  {
    id: 'CFR285-5-updates', area: 'referral', cite: '31 CFR 285.5(d)(10)(i)-(iii)',
    says: 'Payments are reported; increases wait for their notice.',
  },
  {
    id: 'CFR285-5-status-change', area: 'referral', cite: '31 CFR 285.5(d)(10)(iv)',
    says: 'The end of enforceability is reported the same day.',
  },
  {
    id: 'CFR285-5-who-submits', area: 'referral', cite: '31 CFR 285.5(d)(11)',
    says: 'Whoever holds the debt sends it to offset.',
  },
  {
    id: 'IRM-2-tools', area: 'cross-servicing', cite: 'IRM 1.35.7.2(3)',
    says: 'Five means of enforcement follow a referral.',
  },
  {
    id: 'IRM-5-contingency-fees', area: 'cross-servicing', cite: 'IRM 1.35.7.5(1) Contingency Fees',
    says: 'Treasury’s and agencies’ fees come out of what they collect.',
  },
  {
    id: 'IRM-18-fee-order', area: 'cross-servicing', cite: 'IRM 1.35.7.18(5)',
    says: 'The fee is taken first and the rest applied in order.',
  },
  {
    id: 'IRM-18.1-tools', area: 'cross-servicing', cite: 'IRM 1.35.7.18.1(1)',
    says: 'The steps Treasury reports are shown with their days.',
  },
  {
    id: 'IRM-18.1-balance', area: 'cross-servicing', cite: 'IRM 1.35.7.18.1(2), 1.35.7.18.3(5)',
    says: 'Treasury’s balance is compared with ours.',
  },
  {
    id: 'IRM-18.1-extra-fees', area: 'cross-servicing', cite: 'IRM 1.35.7.18.1(3)-(4)',
    says: 'Offset, agencies and Justice each cost a fee of their own.',
  },
  {
    id: 'CFR5-5.9-actions', area: 'cross-servicing', cite: '31 CFR 5.9(a)',
    says: 'Treasury may collect, compromise, suspend or end collection.',
  },
  {
    id: 'CFR285-12-180', area: 'cross-servicing', cite: '31 CFR 285.12(c)(1)',
    says: 'A debt over 180 days late is transferred unless an exception holds.',
  },
  {
    id: 'CFR285-12-120', area: 'cross-servicing', cite: '31 CFR 285.12(c)(1), (g)',
    says: 'A center that reaches offset through Cross-Servicing transfers by the 120th day.',
  },
  {
    id: 'CFR285-12-books', area: 'cross-servicing', cite: '31 CFR 285.12(c)(1)',
    says: 'A transferred debt stays on the center’s books.',
  },
  {
    id: 'CFR285-12-strategy', area: 'cross-servicing', cite: '31 CFR 285.12(c)(2)',
    says: 'A written strategy with Treasury is on record.',
  },
  {
    id: 'CFR285-12-after-review', area: 'cross-servicing', cite: '31 CFR 285.12(c)(3)(ii)',
    says: 'After a review an old debt goes within 30 days.',
  },
  {
    id: 'CFR285-12-25', area: 'cross-servicing', cite: '31 CFR 285.12(c)(4)',
    says: 'Under $25 nothing must go, but small debts may be combined.',
  },
  {
    id: 'CFR285-12-exceptions', area: 'cross-servicing', cite: '31 CFR 285.12(d)(1)',
    says: 'Litigation, sale, contractors, debt centers, internal offset and exemptions keep a debt from transfer.',
  },
  {
    id: 'CFR285-12-litigation', area: 'cross-servicing', cite: '31 CFR 285.12(d)(2)',
    says: 'A debt referred to the Attorney General, in court or in bankruptcy is in litigation.',
  },
  {
    id: 'CFR285-12-sale', area: 'cross-servicing', cite: '31 CFR 285.12(d)(3)',
    says: 'A debt to be sold within a year, or on an approved schedule, need not be transferred.',
  },
  {
    id: 'CFR285-12-internal-3y', area: 'cross-servicing', cite: '31 CFR 285.12(d)(4)',
    says: 'Internal offset excepts a debt that it will collect whole within three years of delinquency.',
  },
  {
    id: 'CFR285-12-exempt-class', area: 'cross-servicing', cite: '31 CFR 285.12(d)(5)-(6)',
    says: 'Exempt classes and debts serviced by others are not overdue.',
  },
  {
    id: 'CFR285-12-centers', area: 'cross-servicing', cite: '31 CFR 285.12(f), (h)',
    says: 'A debt under 180 days late may go to Treasury or a debt center of one’s own will.',
  },
  {
    id: 'CFR285-12-single-referral', area: 'cross-servicing', cite: '31 CFR 285.12(g)',
    says: 'One transfer to Treasury serves offset as well; a debt is not sent twice.',
  },
  {
    id: 'CFR285-12-certify', area: 'cross-servicing', cite: '31 CFR 285.12(i)',
    says: 'The head of the agency or a delegate certifies the transfer.',
  },
  {
    id: 'CFR285-12-fees', area: 'cross-servicing', cite: '31 CFR 285.12(j)',
    says: 'Treasury’s fee is never more than what was collected.',
  },
  {
    id: 'CFR285-12-consult-strategy', area: 'cross-servicing', cite: '31 CFR 285.12(c)(2)',
    says: 'Treasury is told of law special to the debt.',
  },
  {
    id: 'CFR5-5.14-credit', area: 'credit-bureau', cite: '31 CFR 5.14',
    says: 'Credit bureaus are told 60 days after the notice, by whoever holds the debt.',
  },
  {
    id: 'IRM-18.4-30-15', area: 'pca', cite: 'IRM 1.35.7.18.4(1)',
    says: 'A private agency has the debt 30 days after Treasury’s letter, 15 without a telephone of the debtor.',
  },
  {
    id: 'IRM-18.4-phone-flag', area: 'pca', cite: 'IRM 1.35.7.18.4(1)',
    says: 'A missing telephone is warned of at referral.',
  },
  { id: 'IRM-18.4-fees', area: 'pca', cite: 'IRM 1.35.7.18.4(2)', says: 'An agency keeps its fee and sends the rest.' },
  { id: 'IRM-18.4-guidance', area: 'pca', cite: 'IRM 1.35.7.18.4(3)', says: 'Agencies bargain within agreed bounds.' },
  { id: 'CFR5-5.15-pca', area: 'pca', cite: '31 CFR 5.15', says: 'Private agencies are engaged through Treasury.' },
  {
    id: 'CFR285-12-pca-direct', area: 'pca', cite: '31 CFR 285.12(e)',
    says: 'Only a debt under 180 days late may go to a private agency directly.',
  },
  {
    id: 'IRM-18.1-doj', area: 'doj', cite: 'IRM 1.35.7.18.1(7)',
    says: 'A referral to Justice without its grounds is questioned.',
  },
  { id: 'CFR5-5.16-100k', area: 'doj', cite: '31 CFR 5.16(a)', says: 'Above $100,000 of principal Justice approves.' },
  {
    id: 'CFR5-5.16-litigation', area: 'doj', cite: '31 CFR 5.16(b)',
    says: 'A debt goes to litigation once three statements are made about it.',
  },
]
