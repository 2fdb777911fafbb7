/** Where debtors reach Treasury and other owners of debts, as published on one day; a center may correct them. */
import { date, daysBetween, type IsoDate } from '../values/dates.ts'

export const citation = 'Bureau of the Fiscal Service, contacts for debtors (18 April 2014)'

export const rules = [
  'BFS-dmc-phone', 'BFS-top-phone', 'BFS-top-hours', 'BFS-top-auto', 'BFS-international', 'BFS-agency-links',
  'BFS-8379', 'BFS-as-of', 'BFS-pay-methods', 'IRM-18-info',
]

/** The day of the publication. */
export const CONTACTS_AS_OF: IsoDate = date('2014-04-18')

/** Contacts older than this are shown with a warning. */
const STALE_AFTER_DAYS = 365

/** One place to turn to. */
export interface TreasuryContact {
  readonly id: string
  readonly about: string
  readonly reach: string
  readonly hours?: string
}

/** The contacts. */
export const TREASURY_CONTACTS: readonly TreasuryContact[] = [
  {
    id: 'debt-management-center',
    about: 'A letter from Treasury about a delinquent debt, and how to pay it',
    reach: '(888) 826-3127',
    hours: 'Monday to Friday, 7:30 a.m. to 5:00 p.m. Central time',
  },
  {
    id: 'offset-call-center',
    about: 'A tax refund or other payment that was offset; names the agency to ask',
    reach: '(800) 304-3107; TDD (866) 297-0517',
    hours: 'Monday to Friday, 8:30 a.m. to 6:00 p.m. Eastern time; English and Spanish',
  },
  {
    id: 'offset-automated',
    about: 'The automated line on offsets, in English and Spanish',
    reach: '(800) 304-3107',
    hours: 'Day and night, every day',
  },
  { id: 'abroad-debt', about: 'Calls from abroad about a debt letter', reach: 'International list: Delinquent Debt' },
  {
    id: 'abroad-offset',
    about: 'Calls from abroad about an offset',
    reach: 'International list: Treasury Offset Program',
  },
  {
    id: 'injured-spouse',
    about: 'The share of a spouse in a joint refund: Form 8379',
    reach: 'Internal Revenue Service, (800) 829-1040',
  },
  {
    id: 'pay-online',
    about: 'Paying a debt that Treasury has',
    reach: 'Treasury’s payment site: Visa, Mastercard, American Express, Discover, or automatic debit',
  },
  {
    id: 'program-information',
    about: 'What Treasury does to collect',
    reach: 'fms.treas.gov/debt (historic address)',
  },
]

/** Who owns debts that are not ours. */
export const OTHER_OWNERS: Readonly<Record<string, string>> = {
  'student-loan': 'Department of Education, Federal Student Aid',
  veterans: 'Department of Veterans Affairs, Debt Management Center',
  'child-support': 'Office of Child Support Enforcement',
  'social-security': 'Social Security Administration',
}

/** The warning to show beside the contacts when they are old. */
export function staleContacts(asOf: IsoDate, today: IsoDate): string | undefined {
  return daysBetween(asOf, today) > STALE_AFTER_DAYS
    ? `These contacts were published on ${asOf}; check them before giving them out.`
    : undefined
}

/** One place to turn to, with its group, its day and its source. */
export interface ReferenceContact extends TreasuryContact {
  readonly group: string
  readonly asOf: IsoDate
  readonly source: string
}

const SUPPORT_AS_OF: IsoDate = date('2020-02-01')
const SUPPORT_SOURCE = 'Office of Child Support Enforcement, overview of Federal collections (1 February 2020)'

/** What the Office of Child Support Enforcement does to collect; a debtor turns to the state agency of the case. */
const SUPPORT_PROGRAMS: readonly TreasuryContact[] = [
  { id: 'support-refund', about: 'Support taken from a Federal tax refund', reach: 'The state child support agency' },
  {
    id: 'support-offset',
    about: 'Support taken from other Federal payments: owed 30 days and at least $25.00; states may ask for more',
    reach: 'The state child support agency',
  },
  {
    id: 'support-passport',
    about: 'A passport denied for more than $2,500.00 of past-due support',
    reach: 'The state child support agency',
  },
  {
    id: 'support-accounts',
    about: 'Accounts found with banks in several states',
    reach: 'The state child support agency',
  },
  {
    id: 'support-insurance',
    about: 'Support taken from insurance claims, settlements and awards',
    reach: 'The state child support agency',
  },
]

const OWNER_NAMES: Readonly<Record<string, string>> = {
  'student-loan': 'A defaulted student loan',
  veterans: 'A debt to the Department of Veterans Affairs',
  'child-support': 'Past-due child support',
  'social-security': 'An overpayment of Social Security',
}

/** Every contact of the sources with its day: Treasury, Pay.gov, other owners of debts, child-support programs. */
export const REFERENCE_CONTACTS: readonly ReferenceContact[] = [
  ...TREASURY_CONTACTS.map((row) => ({ ...row, group: 'Treasury', asOf: CONTACTS_AS_OF, source: citation })),
  {
    id: 'pay-gov',
    group: 'Paying us',
    about: 'Paying a debt that is still with the center, from a bank account or a card',
    reach: 'www.pay.gov; form IRSPMT for travel and administrative debts, form NFC for salary debts',
    asOf: date('2013-09-23'),
    source: 'IRM 1.35.7, Pay.Gov (23 September 2013)',
  },
  ...Object.entries(OTHER_OWNERS).map(([id, reach]) => {
    return { id, group: 'Debts of others', about: OWNER_NAMES[id] ?? id, reach, asOf: CONTACTS_AS_OF, source: citation }
  }),
  ...SUPPORT_PROGRAMS.map((row) => {
    return { ...row, group: 'Child-support programs', asOf: SUPPORT_AS_OF, source: SUPPORT_SOURCE }
  }),
]
