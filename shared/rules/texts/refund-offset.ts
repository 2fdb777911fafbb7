/** Rules on offset of tax refunds. The words are ours; each cites its source. */
import type { RuleText } from '../rule.ts'

export const refundOffsetRules: readonly RuleText[] = [
  {
    id: 'CFR5-5.11-tro', area: 'tax-refund-offset', cite: '31 CFR 5.11(a)-(b)',
    says: 'Refund offset is certified with amount, crediting and efforts.',
  },
  {
    id: 'CFR5-5.11-60-review', area: 'tax-refund-offset', cite: '31 CFR 5.11(c)',
    says: 'A review asked for within 60 days of the notice is weighed before a refund is taken.',
  },
  {
    id: 'CFR285-2-general', area: 'tax-refund-offset', cite: '31 CFR 285.2(b)(1)-(3)',
    says: 'Every past-due nontax debt may be set against a refund.',
  },
  {
    id: 'CFR285-2-oasdi', area: 'tax-refund-offset', cite: '31 CFR 285.2(b)(4), (d)(1)(iv), (d)(3)(v)',
    says: 'Overpaid Social Security is not handled here.',
  },
  {
    id: 'CFR285-2-together', area: 'tax-refund-offset', cite: '31 CFR 285.2(b)(5)',
    says: 'Refund offset leaves other tools open.',
    apart: { status: 'reference', why: 'It leaves Treasury free; nothing is computed or refused.' },
  },
  {
    id: 'CFR285-2-regulations', area: 'tax-refund-offset', cite: '31 CFR 285.2(c)',
    says: 'Our regulation on refund offset is named.',
  },
  {
    id: 'CFR285-2-cert-amount', area: 'tax-refund-offset', cite: '31 CFR 285.2(d)(1)(i)',
    says: 'For refund offset the amount and the crediting of collections are certified.',
  },
  {
    id: 'CFR285-2-cert-efforts', area: 'tax-refund-offset', cite: '31 CFR 285.2(d)(1)(ii)',
    says: 'Before refund offset come 60 days, decided evidence and an offered agreement.',
  },
  {
    id: 'CFR285-2-25', area: 'tax-refund-offset', cite: '31 CFR 285.2(d)(1)(iii)',
    says: 'Refund offset takes debts from $25.',
  },
  {
    id: 'CFR285-2-address', area: 'tax-refund-offset', cite: '31 CFR 285.2(d)(2)(i)',
    says: 'The address on record is a fair attempt.',
  },
  {
    id: 'CFR285-2-agent-30', area: 'tax-refund-offset', cite: '31 CFR 285.2(d)(2)(ii)',
    says: 'When an agent decided on evidence, the agency may be asked to look again for 30 days.',
  },
  {
    id: 'CFR285-2-fields', area: 'tax-refund-offset', cite: '31 CFR 285.2(d)(3)',
    says: 'A refund record fills name, number, amount, day and agency.',
  },
  {
    id: 'CFR285-2-updates', area: 'tax-refund-offset', cite: '31 CFR 285.2(d)(4)',
    says: 'Errors and payments on a debt in refund offset are reported promptly.',
  },
  {
    id: 'CFR285-2-reject', area: 'tax-refund-offset', cite: '31 CFR 285.2(d)(5)',
    says: 'A certification that Treasury rejected may be put right and sent again.',
  },
  {
    id: 'CFR285-2-ten-years', area: 'tax-refund-offset', cite: '31 CFR 285.2(d)(6)(i)',
    says: 'A debt more than ten years old may be set against a refund.',
  },
  {
    id: 'CFR285-2-ten-notice', area: 'tax-refund-offset', cite: '31 CFR 285.2(d)(6)(ii)',
    says: 'A debt ten years old in December 2009 needs a later notice.',
  },
  {
    id: 'CFR285-2-offset-notice', area: 'tax-refund-offset', cite: '31 CFR 285.2(e)(1)',
    says: 'The notice of a refund offset names our contact.',
  },
  {
    id: 'CFR285-2-agency-info', area: 'tax-refund-offset', cite: '31 CFR 285.2(e)(2)',
    says: 'The report of collections names no source.',
  },
  {
    id: 'CFR285-2-irs-weekly', area: 'tax-refund-offset', cite: '31 CFR 285.2(e)(3)',
    says: 'Treasury tells the tax service each week what was collected.',
    apart: { status: 'other-party', why: 'Treasury reports to the tax service.' },
  },
  {
    id: 'CFR285-2-joint', area: 'tax-refund-offset', cite: '31 CFR 285.2(f)',
    says: 'A spouse’s share brings the balance back up.',
  },
  {
    id: 'CFR285-2-erroneous', area: 'tax-refund-offset', cite: '31 CFR 285.2(g)',
    says: 'A refund taken in error is repaid to Treasury.',
  },
  {
    id: 'CFR285-2-fees', area: 'tax-refund-offset', cite: '31 CFR 285.2(h)',
    says: 'Treasury’s fee for a refund offset comes off, and may be added to the debt.',
  },
  {
    id: 'CFR285-2-no-review', area: 'tax-refund-offset', cite: '31 CFR 285.2(i)',
    says: 'Disputes about a refund come to the creditor.',
    apart: { status: 'reference', why: 'A dispute is opened as a review here; nobody else hears it.' },
  },
  {
    id: 'CFR285-2-tax-info', area: 'tax-refund-offset', cite: '31 CFR 285.2(j)',
    says: 'Tax information is guarded and its use recorded.',
  },
  {
    id: 'CFR285-2-effective', area: 'tax-refund-offset', cite: '31 CFR 285.2(k)',
    says: 'Refund offset for Federal debts covers refunds payable after 1 January 1998.',
  },
  {
    id: 'BFS-8379', area: 'tax-refund-offset', cite: 'Bureau of the Fiscal Service, debtor contacts (2014)',
    says: 'A spouse claims a share on Form 8379.',
  },
]
