import { expect, test } from 'vitest'
import { waiveCharges } from '../../../../shared/domain/charges/waive-charges.ts'
import { date } from '../../../../shared/values/dates.ts'
import { refusedBy, valueOf } from '../../answers.ts'

const paid = (day: string) =>
  ({ ground: 'paid-within-30-days', firstNotice: date('2026-03-02'), paidInFullOn: date(day) }) as const

test('charges of a debt paid within 30 days of the first notice may be waived [IRM-late-waive]', () => {
  expect(refusedBy(waiveCharges(paid('2026-04-01'), true))).toEqual([])
  expect(refusedBy(waiveCharges(paid('2026-04-02'), true))).toEqual(['IRM-late-waive'])
  expect(refusedBy(waiveCharges({ ground: 'compromise-or-settlement' }, true))).toEqual([])
})

test('on equity a finding is recorded [IRM-late-waive-equity]', () => {
  expect(refusedBy(waiveCharges({ ground: 'equity', finding: '' }, true))).toEqual(['IRM-late-waive-equity'])
  const interest = { ground: 'government-interest', finding: 'Costs more than it brings' } as const
  expect(refusedBy(waiveCharges(interest, true))).toEqual([])
})

test('a supervisor approves, counsel is not asked [CFR5-5.5-waive]', () => {
  expect(refusedBy(waiveCharges(paid('2026-03-20'), false))).toEqual(['CFR5-5.5-waive'])
  expect(valueOf(waiveCharges(paid('2026-03-20'), true)).counselNeeded).toBe(false)
})
