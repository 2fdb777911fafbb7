import { expect, test } from 'vitest'
import { recurring } from '../../../../shared/domain/offset/recurring.ts'
import { date } from '../../../../shared/values/dates.ts'
import { valueOf } from '../../answers.ts'

const pattern = { toIndividual: true, timesAYear: 4, kind: 'benefit-or-pay' } as const
const on = date('2026-05-04')

test('four payments a year to a person recur, three do not, contracts never [CFR285-5-recurring-def]', () => {
  expect(valueOf(recurring(pattern, on)).recurs).toBe(true)
  expect(valueOf(recurring({ ...pattern, timesAYear: 3 }, on)).recurs).toBe(false)
  expect(valueOf(recurring({ ...pattern, timesAYear: 12, kind: 'contract' }, on)).recurs).toBe(false)
})

test('paying agencies flag what recurs [CFR285-5-payer-duty]', () => {
  expect(valueOf(recurring({ ...pattern, toIndividual: false }, on)).recurs).toBe(false)
})

test('the payee of a recurring payment is warned before the first offset [CFR285-5-warning]', () => {
  expect(valueOf(recurring(pattern, on)).warn).toBe(true)
  expect(valueOf(recurring({ ...pattern, timesAYear: 1 }, on)).warn).toBe(false)
})
