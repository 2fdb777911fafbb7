/** Rules on hearings, for salary offset and for garnishment. The words are ours; each cites its source. */
import type { RuleText } from '../rule.ts'

export const hearingsRules: readonly RuleText[] = [
  {
    id: 'IRM-7-hearing-routing', area: 'hearing',
    cite: 'IRM 1.35.7.7.6(1)(5), 1.35.7.7.9(1)(5), 1.35.7.7.12(1)(5), 1.35.7.7.5(1)(4)',
    says: 'Requests on administrative debts go to the hearing official, on salary debts first to the CFO.',
  },
  {
    id: 'IRM-hrg-grounds', area: 'hearing', cite: 'IRM 1.35.7.14(1)',
    says: 'An employee facing salary offset may be heard on the debt or on the deduction.',
  },
  {
    id: 'IRM-hrg-send-15', area: 'hearing', cite: 'IRM 1.35.7.14(2)',
    says: 'The manual’s "before the 15th day" yields to receipt by the 15th.',
  },
  {
    id: 'IRM-hrg-late', area: 'hearing', cite: 'IRM 1.35.7.14(3)',
    says: 'A late petition waives the hearing unless the cause excuses it.',
  },
  {
    id: 'IRM-hrg-travel', area: 'hearing', cite: 'IRM 1.35.7.14(4)',
    says: 'The employee bears the travel costs of a hearing, and is told so.',
  },
  {
    id: 'IRM-hrg-suspend', area: 'hearing', cite: 'IRM 1.35.7.14(5)',
    says: 'Nothing is collected during a hearing; charges go on.',
  },
  {
    id: 'IRM-hrg-official', area: 'hearing', cite: 'IRM 1.35.7.14(6), 1.35.7.5(1)',
    says: 'The hearing official is outside the control of the Secretary of the Treasury.',
  },
  {
    id: 'IRM-hrg-petition-15', area: 'hearing', cite: 'IRM 1.35.7.14.1(1)',
    says: 'A signed petition by the 15th day postpones offset.',
  },
  {
    id: 'IRM-hrg-petition-content', area: 'hearing', cite: 'IRM 1.35.7.14.1(2)',
    says: 'A petition has its caption, dates, notice, objections, records and, if oral, four things more.',
  },
  {
    id: 'IRM-hrg-return-30', area: 'hearing', cite: 'IRM 1.35.7.14.1(3)',
    says: 'A returned petition may be handed in again for 30 days.',
  },
  {
    id: 'IRM-hrg-docket', area: 'hearing', cite: 'IRM 1.35.7.14.1(4)-(5)',
    says: 'A petition is forwarded, docketed and decided, each step on record.',
  },
  {
    id: 'IRM-hrg-waived-grounds', area: 'hearing', cite: 'IRM 1.35.7.14.1(6)',
    says: 'Lateness, disobedience, absence or withdrawal waive the hearing.',
  },
  {
    id: 'IRM-hrg-notice', area: 'hearing', cite: 'IRM 1.35.7.14.2(1)-(2)',
    says: 'The notice of hearing gives its form and when and where, or when papers are due.',
  },
  {
    id: 'IRM-hrg-reschedule', area: 'hearing', cite: 'IRM 1.35.7.14.2(3)',
    says: 'A hearing moved at the employee’s wish is counted in days.',
  },
  {
    id: 'IRM-hrg-burden', area: 'hearing', cite: 'IRM 1.35.7.14.2(4)',
    says: 'The employee proves that nothing or less is owed; the notice says so.',
  },
  {
    id: 'IRM-hrg-oral', area: 'hearing', cite: 'IRM 1.35.7.14.3(1)',
    says: 'An oral hearing needs the official’s finding that papers are not enough.',
  },
  {
    id: 'IRM-hrg-no-show', area: 'hearing', cite: 'IRM 1.35.7.14.3(2)',
    says: 'An employee absent without cause admits the debt.',
  },
  {
    id: 'IRM-hrg-agency-no-show', area: 'hearing', cite: 'IRM 1.35.7.14.3(3)',
    says: 'The hearing goes on without the agency.',
  },
  {
    id: 'IRM-hrg-paper', area: 'hearing', cite: 'IRM 1.35.7.14.4(1)',
    says: 'A hearing may be decided on paper, by a day for papers.',
  },
  {
    id: 'IRM-hrg-60-day', area: 'hearing', cite: 'IRM 1.35.7.14.5(1)',
    says: 'The hearing is decided within 60 days of the petition.',
  },
  {
    id: 'IRM-hrg-decision-content', area: 'hearing', cite: 'IRM 1.35.7.14.5(2)',
    says: 'A hearing decision gives facts, findings, analysis and conclusions.',
  },
  {
    id: 'IRM-hrg-final', area: 'hearing', cite: 'IRM 1.35.7.14.5(3)-(4)',
    says: 'The decision is final; a valid debt barred from salary may go to Treasury.',
  },
  {
    id: 'IRM-hrg-record', area: 'hearing', cite: 'IRM 1.35.7.14.5(6)',
    says: 'The place of the hearing’s summary record is noted.',
  },
  {
    id: 'IRM-18.3.1-scope', area: 'hearing', cite: 'IRM 1.35.7.18.3.1(1)-(2)',
    says: 'A garnishment hearing is about the debt or the terms.',
  },
  {
    id: 'IRM-18.3.1-15bd', area: 'hearing', cite: 'IRM 1.35.7.18.3.1(3)',
    says: 'A garnishment hearing is asked for within 15 business days after the notice was mailed.',
  },
  {
    id: 'IRM-18.3.1-hardship', area: 'hearing', cite: 'IRM 1.35.7.18.3.1(4)',
    says: 'Treasury hears hardship cases, the agency the others.',
  },
  {
    id: 'IRM-18.3.1-official', area: 'hearing', cite: 'IRM 1.35.7.18.3.1(5), 1.35.7.5(1)',
    says: 'A manager without an interest in the debt hears a garnishment.',
  },
  {
    id: 'IRM-18.3.2-notice', area: 'hearing', cite: 'IRM 1.35.7.18.3.2(1)',
    says: 'A garnishment hearing on paper has a day for papers.',
  },
  {
    id: 'IRM-18.3.2-burden', area: 'hearing', cite: 'IRM 1.35.7.18.3.2(2)-(3)',
    says: 'In a garnishment hearing, papers that are not filed admit the debt.',
  },
  {
    id: 'IRM-18.3.3-60', area: 'hearing', cite: 'IRM 1.35.7.18.3.3(1)',
    says: 'A garnishment hearing is decided within 60 days.',
  },
  {
    id: 'IRM-18.3.3-content', area: 'hearing', cite: 'IRM 1.35.7.18.3.3(2), (4)-(5)',
    says: 'A garnishment decision gives facts, findings, analysis and conclusions, and is final.',
  },
  {
    id: 'CFR5-5.12-hearing-15', area: 'hearing', cite: '31 CFR 5.12(e)(1)',
    says: 'A request for a hearing is received by the 15th day, is signed, and says oral or paper.',
  },
  {
    id: 'CFR5-5.12-hearing-grounds', area: 'hearing', cite: '31 CFR 5.12(e)(1)',
    says: 'A hearing may be about the existence or amount of the debt or the amount of each deduction.',
  },
  {
    id: 'CFR5-5.12-late', area: 'hearing', cite: '31 CFR 5.12(e)(2)',
    says: 'A late request waives the hearing unless its cause excuses it.',
  },
  {
    id: 'CFR5-5.12-official', area: 'hearing', cite: '31 CFR 5.12(e)(3)',
    says: 'The Deputy CFO or an agent listed in 5 CFR part 581 provides the hearing official.',
  },
  {
    id: 'CFR5-5.12-hearing-notice', area: 'hearing', cite: '31 CFR 5.12(e)(4)',
    says: 'A hearing is moved when both parties, or the official, agree.',
  },
  {
    id: 'CFR5-5.12-oral-forms', area: 'hearing', cite: '31 CFR 5.12(e)(5)-(6)',
    says: 'An oral hearing is for what papers cannot settle, and takes one of three forms.',
  },
  {
    id: 'CFR5-5.12-no-show', area: 'hearing', cite: '31 CFR 5.12(e)(7)',
    says: 'An employee who stays away without cause admits the debt; without the agency the hearing goes on.',
  },
  {
    id: 'CFR5-5.12-burden', area: 'hearing', cite: '31 CFR 5.12(e)(8)',
    says: 'In a hearing the agency proves the debt first, so its papers are ready before forwarding.',
  },
  {
    id: 'CFR5-5.12-record', area: 'hearing', cite: '31 CFR 5.12(e)(9)',
    says: 'The hearing’s record is kept, and witnesses testify under oath.',
  },
  {
    id: 'CFR5-5.12-decision-60', area: 'hearing', cite: '31 CFR 5.12(e)(10)',
    says: 'The 60 days for a decision grow by a delay the employee asked for; a late decision waives penalties.',
  },
  {
    id: 'CFR5-5.12-decision-content', area: 'hearing', cite: '31 CFR 5.12(e)(11)-(12)',
    says: 'A hearing decision about deductions sets the terms of repayment.',
  },
  {
    id: 'CFR285-11-hearing-form', area: 'hearing', cite: '31 CFR 285.11(f)(1)-(3)',
    says: 'The agency chooses the form of a garnishment hearing and pays for the telephone; the debtor pays to travel.',
  },
  {
    id: 'CFR285-11-timely', area: 'hearing', cite: '31 CFR 285.11(f)(4)',
    says: 'A request for a garnishment hearing by the 15th business day holds the order back.',
  },
  {
    id: 'CFR285-11-late', area: 'hearing', cite: '31 CFR 285.11(f)(5)',
    says: 'A late request for a garnishment hearing is heard, but holds the order back only if excused.',
  },
  {
    id: 'CFR285-11-official', area: 'hearing', cite: '31 CFR 285.11(f)(6)',
    says: 'Any qualified person may be chosen to hear a garnishment.',
  },
  {
    id: 'CFR285-11-hearing-notice', area: 'hearing', cite: '31 CFR 285.11(f)(7)',
    says: 'The notice of a garnishment hearing says when and how, or when evidence is due.',
  },
  {
    id: 'CFR285-11-burden', area: 'hearing', cite: '31 CFR 285.11(f)(8)',
    says: 'In a garnishment hearing the agency proves the debt first.',
  },
  {
    id: 'CFR285-11-record', area: 'hearing', cite: '31 CFR 285.11(f)(9)',
    says: 'A summary record of a garnishment hearing is kept, testimony under oath.',
  },
  {
    id: 'CFR285-11-60', area: 'hearing', cite: '31 CFR 285.11(f)(10)',
    says: 'Without a decision in 60 days no garnishment order may run.',
  },
  {
    id: 'CFR285-11-decision', area: 'hearing', cite: '31 CFR 285.11(f)(11)-(12)',
    says: 'A garnishment decision gives facts, findings and terms.',
  },
  {
    id: 'CFR285-11-no-show', area: 'hearing', cite: '31 CFR 285.11(f)(13)',
    says: 'A debtor who does not appear is treated as one who asked too late.',
  },
  {
    id: 'CFR285-11-agreement-terms', area: 'hearing', cite: '31 CFR 285.11(f)(2)',
    says: 'A garnishment hearing is asked for in writing, and not about terms agreed in writing.',
  },
]
