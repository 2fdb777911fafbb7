/** Rules on review of the debt and on waiver. The words are ours; each cites its source. */
import type { RuleText } from '../rule.ts'

export const requestsRules: readonly RuleText[] = [
  {
    id: 'IRM-11-scope', area: 'proof-of-debt', cite: 'IRM 1.35.7.11(1)',
    says: 'A review is about the existence or the amount of the debt.',
  },
  {
    id: 'IRM-11-15-day', area: 'proof-of-debt', cite: 'IRM 1.35.7.11(2)',
    says: 'A review must be asked for by the 15th day after the letter was received.',
  },
  {
    id: 'IRM-11-form', area: 'proof-of-debt', cite: 'IRM 1.35.7.11(3)',
    says: 'A review is asked for on the form, signed, by fax, email or mail.',
  },
  {
    id: 'IRM-11-documents', area: 'proof-of-debt', cite: 'IRM 1.35.7.11(4)',
    says: 'Debt papers, checks, statements and incident reports are the usual evidence.',
  },
  {
    id: 'IRM-11-suspend', area: 'proof-of-debt', cite: 'IRM 1.35.7.11(5)',
    says: 'Nothing is collected while a review is open.',
  },
  {
    id: 'IRM-11-reviewer', area: 'proof-of-debt', cite: 'IRM 1.35.7.11(6)',
    says: 'A manager decides the review, in writing.',
  },
  {
    id: 'IRM-11-60-day', area: 'proof-of-debt', cite: 'IRM 1.35.7.11(6)',
    says: 'The review is decided within 60 days of the request.',
  },
  {
    id: 'IRM-11-decision-content', area: 'proof-of-debt', cite: 'IRM 1.35.7.11(7)',
    says: 'A review decision gives facts, findings, analysis and conclusions.',
  },
  {
    id: 'IRM-11-late', area: 'proof-of-debt', cite: 'IRM 1.35.7.11(8)',
    says: 'A late request is taken when the cause lay beyond the debtor or no notice was had.',
  },
  {
    id: 'CFR5-5.10-review', area: 'proof-of-debt', cite: '31 CFR 5.10(c)',
    says: 'A review may also contest delinquency, enforceability and terms.',
  },
  {
    id: 'CFR5-5.10-oral', area: 'proof-of-debt', cite: '31 CFR 5.10(c)',
    says: 'Papers decide a review; the debtor is heard where papers cannot settle it.',
  },
  {
    id: 'CFR5-5.10-suspend', area: 'proof-of-debt', cite: '31 CFR 5.10(c)',
    says: 'Collection may wait while a dispute is open; here it does.',
  },
  { id: 'IRM-8.1-esp-no-waiver', area: 'waiver', cite: 'IRM 1.35.7.8.1(1)', says: 'Emergency pay is never waived.' },
  { id: 'IRM-8.2-leave-no-waiver', area: 'waiver', cite: 'IRM 1.35.7.8.2(7)', says: 'Advanced leave is never waived.' },
  {
    id: 'IRM-8.3-waiver', area: 'waiver', cite: 'IRM 1.35.7.8.3(6)',
    says: 'A waiver of a salary overpayment may be asked for.',
  },
  {
    id: 'IRM-8.4-no-waiver', area: 'waiver', cite: 'IRM 1.35.7.8.4(5)',
    says: 'Advanced health premiums are never waived.',
  },
  {
    id: 'IRM-9.3-cfo-waive', area: 'waiver', cite: 'IRM 1.35.7.9.3(6)',
    says: 'Only the CFO waives a training debt, on equity and good conscience.',
  },
  {
    id: 'IRM-waiv-request', area: 'waiver', cite: 'IRM 1.35.7.13(1), (4)-(5)',
    says: 'A waiver is asked for on the form, signed, by fax, email or mail.',
  },
  {
    id: 'IRM-waiv-15-day', area: 'waiver', cite: 'IRM 1.35.7.13(2)',
    says: 'A request by the 15th day after the letter’s date stops collection.',
  },
  {
    id: 'IRM-waiv-ineligible', area: 'waiver', cite: 'IRM 1.35.7.13(3)',
    says: 'Emergency pay, advanced leave and advanced premiums are closed to waiver.',
  },
  {
    id: 'IRM-waiv-suspend', area: 'waiver', cite: 'IRM 1.35.7.13(6)',
    says: 'Nothing is collected while a timely waiver request is open.',
  },
  {
    id: 'IRM-waiv-process', area: 'waiver', cite: 'IRM 1.35.7.13(7), 1.35.7.8.3(6)',
    says: 'Official and day of the decision are recorded; IRM 1.35.13 governs it.',
  },
  {
    id: 'CFR5-5.12-waiver-preserved', area: 'waiver', cite: '31 CFR 5.12(f)',
    says: 'An open hearing does not stand in the way of a waiver request.',
  },
]
