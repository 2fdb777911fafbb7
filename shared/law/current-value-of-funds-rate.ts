/**
 * The Current Value of Funds Rate, which Treasury sets for each calendar year (and sometimes changes at mid-year): the
 * rate of interest on a debt that becomes delinquent while it is in effect.
 */
import { date } from '../values/dates.ts'
import { rate, type Rate } from '../values/rate.ts'
import type { Dated, DatedRows } from './dated.ts'

export const citation = '31 U.S.C. 3717(a)(1); IRM 1.35.7.16.1(1)'

const CHECKED = date('2026-11-22')
const PUBLISHED = 'Treasury, Current Value of Funds Rate, as published in the Federal Register'

function row(effective: string, percent: number, status: 'verified' | 'unverified' | 'inferred'): Dated<Rate> {
  return { effective: date(effective), value: rate(percent * 1000), source: PUBLISHED, checkedOn: CHECKED, status }
}

/** Whole percents by the day they take effect. Add the next year's row here when Treasury publishes it. */
export const CURRENT_VALUE_OF_FUNDS_RATE: DatedRows<Rate> = [
  row('1996-01-01', 5, 'verified'),
  row('1997-01-01', 5, 'unverified'),
  row('1998-01-01', 5, 'unverified'),
  row('1999-01-01', 5, 'unverified'),
  row('2000-01-01', 5, 'unverified'),
  row('2001-01-01', 6, 'unverified'),
  row('2002-01-01', 5, 'unverified'),
  row('2002-07-01', 3, 'verified'),
  row('2003-01-01', 2, 'verified'),
  row('2004-01-01', 1, 'verified'),
  row('2005-01-01', 1, 'unverified'),
  row('2006-01-01', 2, 'unverified'),
  row('2006-07-01', 4, 'verified'),
  row('2007-01-01', 4, 'inferred'),
  row('2008-01-01', 5, 'inferred'),
  row('2008-07-01', 3, 'inferred'),
  row('2009-01-01', 3, 'verified'),
  row('2010-01-01', 1, 'verified'),
  row('2011-01-01', 1, 'verified'),
  row('2012-01-01', 1, 'unverified'),
  row('2013-01-01', 1, 'unverified'),
  row('2014-01-01', 1, 'verified'),
  row('2015-01-01', 1, 'verified'),
  row('2016-01-01', 1, 'verified'),
  row('2017-01-01', 1, 'verified'),
  row('2018-01-01', 1, 'verified'),
  row('2019-01-01', 1, 'inferred'),
  row('2020-01-01', 2, 'verified'),
  row('2021-01-01', 1, 'verified'),
  row('2022-01-01', 1, 'unverified'),
  row('2023-01-01', 1, 'verified'),
  row('2023-04-01', 3, 'verified'),
  row('2024-01-01', 4, 'verified'),
  row('2025-01-01', 5, 'verified'),
  row('2026-01-01', 4, 'verified'),
]
