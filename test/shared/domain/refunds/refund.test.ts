import { expect, test } from 'vitest'
import { refund } from '../../../../shared/domain/refunds/refund.ts'
import { date } from '../../../../shared/values/dates.ts'
import { dollars, valueOf } from '../../answers.ts'

const facts = { cause: 'overpaid', amount: dollars('1.00'), takenByTreasury: false, on: date('2026-05-04') } as const

test('an overpayment is given back from 1.00 up [IRM-12-refund-1]', () => {
  expect(valueOf(refund(facts)).amount).toBe(dollars('1.00'))
  expect(valueOf(refund({ ...facts, amount: dollars('0.99') })).amount).toBe(0)
})

test('what was waived or not owed is given back whole, without floor or interest [CFR5-5.19-refund]', () => {
  expect(valueOf(refund({ ...facts, cause: 'waived', amount: dollars('200.00') })).amount).toBe(dollars('200.00'))
  expect(valueOf(refund({ ...facts, cause: 'not-owed', amount: dollars('0.50') })).amount).toBe(dollars('0.50'))
})

test('garnished money that was not owed is given back [CFR285-11-refund]', () => {
  const garnished = { ...facts, cause: 'not-owed', amount: dollars('300.00'), takenByTreasury: true } as const
  expect(valueOf(refund(garnished)).amount).toBe(dollars('300.00'))
})

test('Treasury is told when money it took is given back [CFR285-5-returned-money]', () => {
  expect(valueOf(refund({ ...facts, takenByTreasury: true })).tellTreasury).toBe(true)
  expect(valueOf(refund(facts)).tellTreasury).toBe(false)
})
