/** The smaller figures that gates and calculators compare with: amounts, counts and rates by effective date. */
import { date, type IsoDate } from '../values/dates.ts'
import { cents, type Cents } from '../values/money.ts'
import { rate, type Rate } from '../values/rate.ts'
import { governing, type Dated, type DatedRows } from './dated.ts'

export const citation = 'IRM 1.35.7; 31 CFR part 5; 31 CFR part 285; 31 CFR parts 902-904'

const checkedOn = date('2026-11-22')
const MANUAL = '2013-10-01'
const PART_5 = '2002-10-28'
const GARNISHMENT = '1998-05-06'

function from<T>(effective: string, value: T, source: string): DatedRows<T> {
  return [{ effective: date(effective), value, source, checkedOn }]
}

/** Amounts of money. */
export const AMOUNTS = {
  'travel-audit-floor': from(MANUAL, cents(2500), 'IRM 1.35.7.9.1(3)'),
  'relocation-audit-floor': from(MANUAL, cents(2500), 'IRM 1.35.7.9.2(6)'),
  'small-salary-overpayment': from(MANUAL, cents(5000), 'IRM 1.35.7.8.3(5)'),
  'small-debt-without-notice': from(PART_5, cents(5000), '31 CFR 5.12(d)(3); 5 CFR 550.1104(c)'),
  'cross-servicing-floor': from('1998-04-02', cents(2500), '31 CFR 285.12(c)(4)'),
  'refund-offset-floor': from('1997-06-25', cents(2500), '31 CFR 285.2(d)(1)(iii)'),
  'support-offset-floor': from('1997-08-22', cents(2500), '31 CFR 285.1(e)'),
  'support-refund-assigned-floor': from('1999-01-01', cents(2500), '31 CFR 285.3(c)(1)'),
  'support-refund-unassigned-floor': from('1999-01-01', cents(50_000), '31 CFR 285.3(c)(1)'),
  'support-refund-fee-cap': from('1999-01-01', cents(2500), '31 CFR 285.3(i)'),
  'passport-denial-over': from('2006-10-01', cents(250_000), '42 U.S.C. 652(k); OCSE overview (2020)'),
  'state-debt-floor': from('2000-01-01', cents(2500), '31 CFR 285.8(c)(2)'),
  'state-reciprocal-over': from('2007-01-01', cents(2500), '31 CFR 285.6(e), 285.5(d)(3)(i)(C)'),
  'justice-principal-over': from(PART_5, cents(10_000_000), '31 CFR 5.16(a), 902.1(b), 903.1(b)'),
  'litigation-minimum': from('2000-12-22', cents(250_000), '31 CFR 904.4(a)'),
  'civil-division-over': from('2000-12-22', cents(100_000_000), '31 CFR 904.1(a)'),
} as const satisfies Record<string, DatedRows<Cents>>

/** Counts: days, months, years, hours, pounds, pay periods. The name says of what. */
export const COUNTS = {
  'household-goods-pounds': from(MANUAL, 18_000, 'IRM 1.35.7.9.2(4)'),
  'packing-pounds': from(MANUAL, 2000, 'IRM 1.35.7.9.2(4)'),
  'transcript-days': from(MANUAL, 30, 'IRM 1.35.7.9.3(3)'),
  'training-agreement-hours': from(MANUAL, 80, 'IRM 1.35.7.9.3(5)'),
  'training-service-multiple': from(MANUAL, 3, '5 U.S.C. 4108(a)(1); IRM 1.35.7.9.3(5)'),
  'premium-continuation-months': from('1996-09-30', 12, 'Pub. L. 104-208; IRM 1.35.7.8.4(2)'),
  'missed-premium-days': from(MANUAL, 30, 'IRM 1.35.7.8.4(4)'),
  'notices-before-enforcement': from(PART_5, 2, '31 CFR 5.4(a)'),
  'evidence-days': from(PART_5, 60, '31 CFR 5.11(c), 285.2(d)(1)(ii)(C)'),
  'charge-waiver-days': from(MANUAL, 30, 'IRM 1.35.7.16.4(1)(1)'),
  'without-notice-pay-periods': from(PART_5, 4, '31 CFR 5.12(d)(1)-(2)'),
  'offset-start-pay-periods': from(PART_5, 3, '31 CFR 5.12(g)(2)'),
  'recertification-months': from('2002-12-26', 12, '31 CFR 285.5(d)(7)'),
  'salary-match-over-days': from('1998-04-28', 120, '31 CFR 285.7(d)(1)'),
  'benefit-offset-over-days': from('1998-08-21', 120, '31 CFR 285.4(d)'),
  'benefit-months': from('1998-08-21', 12, '31 CFR 285.4(b)'),
  'internal-offset-years': from('1998-04-02', 3, '31 CFR 285.12(d)(4)'),
  'sale-years': from('1998-04-02', 1, '31 CFR 285.12(d)(3)'),
  'voluntary-transfer-under-days': from('1998-04-02', 180, '31 CFR 285.12(e)-(h)'),
  'credit-bureau-notice-days': from(PART_5, 60, '31 CFR 5.14'),
  'collection-agency-days': from(MANUAL, 30, 'IRM 1.35.7.18.4(1)'),
  'collection-agency-days-without-phone': from(MANUAL, 15, 'IRM 1.35.7.18.4(1)'),
  'agent-review-days': from('1997-06-25', 30, '31 CFR 285.2(d)(2)(ii)'),
  'refund-notice-days': from('1997-06-25', 60, '31 CFR 285.2(d)(1)(ii)'),
  'old-debt-years': from('2009-06-11', 10, '31 CFR 285.5(d)(6)(iii), 285.2(d)(6)(ii)'),
  'recurring-payments-a-year': from('2002-12-26', 4, '31 CFR 285.5(b)'),
  'garnishment-order-days': from(GARNISHMENT, 30, '31 CFR 285.11(g)(1)'),
  'reemployment-months': from(GARNISHMENT, 12, '31 CFR 285.11(j)'),
  // Unsettled: the regulation leaves the time to the form; twenty days are what the form gives an employer.
  'employer-certification-days': from(GARNISHMENT, 20, '31 CFR 285.11(h); SF-329D'),
  'garnishment-review-months': from(GARNISHMENT, 12, '31 CFR 285.11(l)(2)'),
  'employer-suit-months': from(GARNISHMENT, 12, '31 CFR 285.11(o)'),
  'loan-bar-days': from('1998-12-22', 90, '31 CFR 285.13(d)(1)'),
  'support-notice-days': from('1997-08-22', 30, '31 CFR 285.1(h)'),
  'support-past-due-days': from('2020-02-01', 30, 'OCSE overview (2020)'),
  'support-recoupment-months': from('2016-01-01', 6, '31 CFR 285.3(h)'),
  'state-notice-days': from('2000-01-01', 60, '31 CFR 285.8(c)(3)(i)'),
  'state-tax-years': from('2000-01-01', 10, '31 CFR 285.8(a)'),
} as const satisfies Record<string, DatedRows<number>>

/** Percent rates. */
export const RATES = {
  'withholding-allowance-bracket': from(MANUAL, rate(25_000), 'IRM 1.35.7.9.2(5)'),
} as const satisfies Record<string, DatedRows<Rate>>

export type AmountName = keyof typeof AMOUNTS
export type CountName = keyof typeof COUNTS
export type RateName = keyof typeof RATES

/** The amount that governs on a day, with its source. */
export function amountOn(name: AmountName, on: IsoDate): Dated<Cents> {
  return governing<Cents>(AMOUNTS[name], on)
}

/** The count that governs on a day, with its source. */
export function countOn(name: CountName, on: IsoDate): Dated<number> {
  return governing<number>(COUNTS[name], on)
}

/** The rate that governs on a day, with its source. */
export function rateOn(name: RateName, on: IsoDate): Dated<Rate> {
  return governing<Rate>(RATES[name], on)
}
