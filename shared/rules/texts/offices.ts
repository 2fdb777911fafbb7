/** Rules on roles, contacts and reporting. The words are ours; each cites its source. */
import type { RuleText } from '../rule.ts'

export const officesRules: readonly RuleText[] = [
  {
    id: 'IRM-7.1-employee-pays', area: 'roles', cite: 'IRM 1.35.7.7.1(1)',
    says: 'The employee is responsible for the debt.',
  },
  {
    id: 'IRM-7.2-manager', area: 'roles', cite: 'IRM 1.35.7.7.2(1)',
    says: 'The manager is told of an audit’s finding.',
  },
  {
    id: 'IRM-7.3-cfo', area: 'roles', cite: 'IRM 1.35.7.7.3(1)',
    says: 'The CFO oversees all collection.',
    apart: { status: 'reference', why: 'It is oversight; the CFO’s own decisions are gates of their own.' },
  },
  {
    id: 'IRM-7.5-dir-fmp', area: 'roles', cite: 'IRM 1.35.7.7.5(1)',
    says: 'The policy director recommends, hears and finds officials.',
  },
  {
    id: 'IRM-7.6-dir-bfc', area: 'roles', cite: 'IRM 1.35.7.7.6(1)',
    says: 'The Beckley director collects, writes to debtors, refers debts and issues Forms 1099-C.',
  },
  {
    id: 'IRM-7.7-chief-awss', area: 'roles', cite: 'IRM 1.35.7.7.7(1)',
    says: 'The chief of shared services oversees salary debts.',
    apart: { status: 'reference', why: 'It is oversight; nothing is computed or refused.' },
  },
  {
    id: 'IRM-7.8-dir-ess', area: 'roles', cite: 'IRM 1.35.7.7.8(1)',
    says: 'The support services director hears salary garnishments.',
  },
  {
    id: 'IRM-7.9-payroll-assoc', area: 'roles', cite: 'IRM 1.35.7.7.9(1)',
    says: 'Payroll’s reference of a salary debt is verified.',
  },
  {
    id: 'IRM-7.11-dir-hr-cc', area: 'roles', cite: 'IRM 1.35.7.7.11(1)',
    says: 'Chief Counsel’s own director hears its employees’ garnishments.',
  },
  {
    id: 'IRM-7.12-payroll-cc', area: 'roles', cite: 'IRM 1.35.7.7.12(1)',
    says: 'Chief Counsel’s payroll branch serves its own employees.',
  },
  {
    id: 'IRM-8.1-esp-help', area: 'contacts', cite: 'IRM 1.35.7.8.1(4)',
    says: 'Help on emergency pay points to the Employee Resource Center.',
  },
  { id: 'IRM-8.4-help', area: 'contacts', cite: 'IRM 1.35.7.8.4(6)', says: 'Help on premiums points to three texts.' },
  { id: 'IRM-9.3-help', area: 'contacts', cite: 'IRM 1.35.7.9.3(7)', says: 'Help on training points to IRM 6.410.1.' },
  {
    id: 'IRM-hrg-contact', area: 'contacts', cite: 'IRM 1.35.7.14(7)',
    says: 'Questions on hearings go to the help desk.',
  },
  {
    id: 'IRM-18-info', area: 'contacts', cite: 'IRM 1.35.7.18(6), 1.35.7.18.1(8), 1.35.7.18.2(7), 1.35.7.18.3(10)',
    says: 'The old address of Treasury’s debt program is marked as historic.',
  },
  {
    id: 'IRM-exh-addresses', area: 'contacts', cite: 'IRM Exhibit 1.35.7-1',
    says: 'Each class of debt has its office’s address.',
  },
  { id: 'IRM-9.1-help', area: 'contacts', cite: 'IRM 1.35.7.9.1(8)', says: 'Help on travel points to two manuals.' },
  {
    id: 'IRM-9.5-help', area: 'contacts', cite: 'IRM 1.35.7.9.5(3)',
    says: 'Help on purchases points to the restricted list.',
  },
  {
    id: 'IRM-11-help', area: 'contacts', cite: 'IRM 1.35.7.11(10)',
    says: 'Help on review points to the Employee Resource Center.',
  },
  { id: 'IRM-20-help', area: 'contacts', cite: 'IRM 1.35.7.20(5)', says: 'Help on leaving points to two texts.' },
  {
    id: 'BFS-dmc-phone', area: 'contacts', cite: 'Bureau of the Fiscal Service, debtor contacts (2014)',
    says: 'Treasury’s number for debt letters is kept with its hours.',
  },
  {
    id: 'BFS-top-phone', area: 'contacts', cite: 'Bureau of the Fiscal Service, debtor contacts (2014)',
    says: 'The number for questions on offsets is kept.',
  },
  {
    id: 'BFS-top-hours', area: 'contacts', cite: 'Bureau of the Fiscal Service, debtor contacts (2014)',
    says: 'The hours and languages of the offset call center are kept.',
  },
  {
    id: 'BFS-top-auto', area: 'contacts', cite: 'Bureau of the Fiscal Service, debtor contacts (2014)',
    says: 'The automated line on offsets answers day and night.',
  },
  {
    id: 'BFS-international', area: 'contacts', cite: 'Bureau of the Fiscal Service, debtor contacts (2014)',
    says: 'Callers from abroad have lists of their own.',
  },
  {
    id: 'BFS-agency-links', area: 'contacts', cite: 'Bureau of the Fiscal Service, debtor contacts (2014)',
    says: 'Debts of others are sent to their owners.',
  },
  {
    id: 'BFS-as-of', area: 'contacts', cite: 'Bureau of the Fiscal Service, debtor contacts (2014)',
    says: 'Contacts carry their day and a warning when old.',
  },
  {
    id: 'IRM-3-authorities', area: 'reporting', cite: 'IRM 1.35.7.3(1)',
    says: 'Twenty-four authorities can be cited.',
  },
  {
    id: 'IRM-4-related', area: 'reporting', cite: 'IRM 1.35.7.4(1)',
    says: 'Manuals on neighbouring matters are named for what is out of scope.',
  },
  {
    id: 'IRM-6-acronyms', area: 'reporting', cite: 'IRM 1.35.7.6(1)',
    says: 'Ten short names of the field are written out.',
  },
  {
    id: 'IRM-8.1-esp-w2', area: 'reporting', cite: 'IRM 1.35.7.8.1(3)',
    says: 'Emergency pay not collected in its calendar year is reported as wages.',
  },
  {
    id: 'IRM-8.3-w2', area: 'reporting', cite: 'IRM 1.35.7.8.3(3)',
    says: 'A salary overpayment not repaid in its calendar year is reported as wages.',
  },
  {
    id: 'IRM-9.1-w2-150', area: 'reporting', cite: 'IRM 1.35.7.9.1(6)',
    says: 'A travel balance unpaid 150 days after the travel is reported as wages; it is still owed.',
  },
  {
    id: 'IRM-0-effective', area: 'reporting', cite: 'IRM 1.35.7 Manual Transmittal',
    says: 'The edition of the manual in use is named.',
  },
  { id: 'CFR5-as-of', area: 'reporting', cite: '31 CFR part 5', says: 'The edition of part 5 in use is named.' },
  {
    id: 'CFR285-5-report-120', area: 'reporting', cite: '31 CFR 285.5(d)(3)(iv)',
    says: 'Debts over 120 days are reported as fit or not, with reasons.',
  },
  {
    id: 'CFR285-5-matching', area: 'reporting', cite: '31 CFR 285.5(k)',
    says: 'A certification under 31 U.S.C. 3716(a) frees the match from further checks, and is kept.',
  },
  { id: 'CFR285-as-of', area: 'reporting', cite: '31 CFR part 285', says: 'The edition of part 285 in use is named.' },
]
