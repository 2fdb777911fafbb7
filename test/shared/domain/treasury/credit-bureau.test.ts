import { expect, test } from 'vitest'
import { creditReport } from '../../../../shared/domain/treasury/credit-bureau.ts'
import { date } from '../../../../shared/values/dates.ts'
import { refusedBy, valueOf } from '../../answers.ts'

const notice = date('2026-03-02')

test('a late debt is reported 60 days after the notice, by whoever holds it [CFR5-5.14-credit]', () => {
  expect(valueOf(creditReport(notice, true, false, date('2026-05-01')))).toBe('finance-center')
  expect(valueOf(creditReport(notice, true, true, date('2026-05-01')))).toBe('treasury')
  expect(creditReport(notice, true, false, date('2026-04-30'))).toMatchObject({
    error: { reasons: [{ opens: '2026-05-01' }] },
  })
  expect(refusedBy(creditReport(notice, false, false, date('2026-05-01')))).toEqual(['CFR5-5.14-credit'])
})
