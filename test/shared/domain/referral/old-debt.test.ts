import { expect, test } from 'vitest'
import { oldDebt } from '../../../../shared/domain/referral/old-debt.ts'
import { date } from '../../../../shared/values/dates.ts'
import { refusedBy } from '../../answers.ts'

const since = (day: string, program: Parameters<typeof oldDebt>[0], ...notices: string[]) =>
  refusedBy(oldDebt(program, date(day), notices.map(date)))

test('a debt of any age may be offset [CFR285-5-no-age] [CFR285-2-ten-years]', () => {
  expect(since('2011-03-01', 'payment-offset')).toEqual([])
  expect(since('2014-03-01', 'refund-offset')).toEqual([])
})

test('ten years old in June 2009, it needs a notice sent after those ten years [CFR285-5-cert-ten]', () => {
  expect(since('1997-03-01', 'payment-offset', '2005-03-01')).toEqual(['CFR285-5-cert-ten'])
  expect(since('1997-03-01', 'payment-offset', '2007-03-01')).toEqual(['CFR285-5-cert-ten'])
  expect(since('1997-03-01', 'payment-offset', '2007-03-02')).toEqual([])
  expect(since('1997-03-01', 'payment-offset', '2008-03-01')).toEqual([])
})

test('salary offset of an old debt needs the later notice too [CFR285-7-no-age]', () => {
  expect(since('1998-03-01', 'salary-offset', '2000-03-01')).toEqual(['CFR285-7-no-age'])
})

test('for refunds the day is 28 December 2009 [CFR285-2-ten-notice]', () => {
  expect(since('1998-03-01', 'refund-offset', '2005-03-01')).toEqual(['CFR285-2-ten-notice'])
  expect(since('1998-03-01', 'refund-offset', '2009-03-01')).toEqual([])
  expect(since('1999-12-28', 'refund-offset')).toEqual([])
})
