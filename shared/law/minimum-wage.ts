/** The Federal minimum wage an hour: thirty times it is kept from garnishment each week. */
import { date } from '../values/dates.ts'
import { cents, type Cents } from '../values/money.ts'
import type { DatedRows } from './dated.ts'

export const citation = '29 U.S.C. 206(a)(1); 15 U.S.C. 1673(a)(2)'

const checkedOn = date('2026-11-22')
const source = '29 U.S.C. 206(a)(1)'

/** Cents an hour. */
export const MINIMUM_WAGE: DatedRows<Cents> = [
  { effective: date('1981-01-01'), value: cents(335), source, checkedOn },
  { effective: date('1990-04-01'), value: cents(380), source, checkedOn },
  { effective: date('1991-04-01'), value: cents(425), source, checkedOn },
  { effective: date('1996-10-01'), value: cents(475), source, checkedOn },
  { effective: date('1997-09-01'), value: cents(515), source, checkedOn },
  { effective: date('2007-07-24'), value: cents(585), source, checkedOn },
  { effective: date('2008-07-24'), value: cents(655), source, checkedOn },
  { effective: date('2009-07-24'), value: cents(725), source, checkedOn },
]
