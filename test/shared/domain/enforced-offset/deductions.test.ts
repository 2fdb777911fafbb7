import { expect, test } from 'vitest'
import {
  deductionWarnings, deductionsNeeded, firstDeductionBy, offsetEnd,
} from '../../../../shared/domain/enforced-offset/deductions.ts'
import { addDays, date } from '../../../../shared/values/dates.ts'
import { dollars, valueOf } from '../../answers.ts'

const first = date('2026-05-14')
const payDates = [0, 1, 2, 3, 4].map((index) => addDays(first, 14 * index))

test('deductions begin within three pay periods of the request [CFR5-5.12-start-3pp]', () => {
  expect(firstDeductionBy(date('2026-05-04'), payDates)).toBe('2026-06-11')
  expect(firstDeductionBy(date('2026-05-14'), payDates)).toBe('2026-06-25')
})

test('a debt within 15 percent of one pay is one deduction [CFR5-5.12-lump]', () => {
  const on = date('2026-05-04')
  expect(valueOf(deductionsNeeded(dollars('300.00'), dollars('2000.00'), on))).toBe('one')
  expect(valueOf(deductionsNeeded(dollars('300.01'), dollars('2000.00'), on))).toBe('several')
})

test('a plan that outlasts the employment comes with a warning [CFR5-5.12-period]', () => {
  const plan = { lastDeduction: date('2027-05-14'), disposablePaySource: 'payroll-office' } as const
  expect(deductionWarnings({ ...plan, employmentExpectedToEnd: date('2027-05-13') })).toHaveLength(1)
  expect(deductionWarnings({ ...plan, employmentExpectedToEnd: date('2027-05-14') })).toEqual([])
})

test('disposable pay without a source comes with a warning [CFR5-5.12-disposable]', () => {
  expect(deductionWarnings({ lastDeduction: date('2027-05-14') })).toEqual(['Record who determined disposable pay.'])
})

test('offset ends when all is collected or the employee separates [IRM-eso-end]', () => {
  expect(offsetEnd(dollars('0.00'), undefined)).toBe('collected')
  expect(offsetEnd(dollars('10.00'), date('2026-05-15'))).toBe('separated')
  expect(offsetEnd(dollars('10.00'), undefined)).toBeUndefined()
})
