/** How much of each kind of Federal payment the Treasury Offset Program may take. */
import { date } from '../values/dates.ts'
import { cents, type Cents } from '../values/money.ts'
import { rate, type Rate } from '../values/rate.ts'
import type { Dated, DatedRows } from './dated.ts'

export const citation = '31 CFR 285.2, 285.4, 285.5, 285.7; IRM 1.35.7.18.2(3)'

/** The share that may be taken and, for benefits, the amount a month that is never touched. */
export interface PaymentOffsetRate {
  readonly percent: Rate
  readonly keptWhole?: Cents
}

const checkedOn = date('2026-11-22')
const whole: PaymentOffsetRate = { percent: rate(100_000) }
const none: PaymentOffsetRate = { percent: rate(0) }
const benefit: PaymentOffsetRate = { percent: rate(15_000), keptWhole: cents(75_000) }

function from(effective: string, value: PaymentOffsetRate, source: string): readonly Dated<PaymentOffsetRate>[] {
  return [{ effective: date(effective), value, source, checkedOn }]
}

/** By the kind of payment. */
export const PAYMENT_OFFSET_RATES = {
  'tax-refund': from('1997-06-25', whole, '31 CFR 285.2(e); IRM 1.35.7.18.2(3)'),
  'travel-reimbursement': from('2002-12-26', whole, '31 CFR 285.5(f)(2)(i); IRM 1.35.7.18.2(3)'),
  vendor: from('2002-12-26', whole, '31 CFR 285.5(f)(2)(i)'),
  other: from('2002-12-26', whole, '31 CFR 285.5(f)(2)(i); IRM 1.35.7.18.2(3)'),
  'federal-retirement': from('2002-12-26', { percent: rate(25_000) }, '31 CFR 285.5(f)(2)(i); IRM 1.35.7.18.2(3)'),
  'federal-salary': from('1998-04-28', { percent: rate(15_000) }, '31 CFR 285.7(g); IRM 1.35.7.18.2(3)'),
  'social-security': from('1998-08-21', benefit, '31 CFR 285.4(e)(1)'),
  'railroad-retirement': from('1998-08-21', benefit, '31 CFR 285.4(e)(1)'),
  'black-lung-part-b': from('1998-08-21', benefit, '31 CFR 285.4(e)(1)'),
  'supplemental-security-income': from('1998-08-21', none, '31 CFR 285.4(b); 31 CFR 285.5(e)(2)'),
  'black-lung-part-c': from('2002-12-26', none, '31 CFR 285.5(e)(2)'),
  'railroad-tier-2': from('2002-12-26', none, '31 CFR 285.5(e)(2)'),
  'veterans-benefit': from('2002-12-26', none, '38 U.S.C. 5301; 31 CFR 285.5(e)(2)'),
  'education-title-iv': from('2002-12-26', none, '31 CFR 285.5(e)(2)'),
  'tariff-refund': from('2002-12-26', none, '31 CFR 285.5(e)(2)'),
  'federal-loan': from('2002-12-26', none, '31 CFR 285.5(e)(2)'),
} as const satisfies Record<string, DatedRows<PaymentOffsetRate>>

/** A kind of Federal payment. */
export type PaymentType = keyof typeof PAYMENT_OFFSET_RATES
