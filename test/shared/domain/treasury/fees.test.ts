import { assert, constantFrom, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { treasuryFee } from '../../../../shared/domain/treasury/fees.ts'
import { cents } from '../../../../shared/values/money.ts'
import { dollars, valueOf } from '../../answers.ts'

const facts = { by: 'cross-servicing', collected: dollars('100.00'), fee: dollars('28.00'), addToDebt: false } as const

test('the contingency fee comes off what was collected [IRM-5-contingency-fees]', () => {
  expect(valueOf(treasuryFee(facts))).toMatchObject({ fee: dollars('28.00'), received: dollars('72.00') })
})

test('offset, an agency and Justice each bring a fee of their own [IRM-18.1-extra-fees] [IRM-18.2-fee]', () => {
  for (const by of ['payment-offset', 'collection-agency', 'justice'] as const) {
    expect(valueOf(treasuryFee({ ...facts, by, fee: dollars('15.00') })).received).toBe(dollars('85.00'))
  }
})

test('garnished money bears its fee [IRM-18.3-fees]', () => {
  const garnished = { ...facts, by: 'garnishment', collected: dollars('150.00'), fee: dollars('15.00') } as const
  expect(valueOf(treasuryFee(garnished)).received).toBe(dollars('135.00'))
})

test('a private agency keeps its fee and sends the rest [IRM-18.4-fees]', () => {
  const agency = { ...facts, by: 'collection-agency', fee: dollars('20.00') } as const
  expect(valueOf(treasuryFee(agency)).received).toBe(dollars('80.00'))
})

test('a fee is never more than what was collected [CFR285-12-fees]', () => {
  const small = { ...facts, collected: dollars('30.00'), fee: dollars('40.00') }
  expect(valueOf(treasuryFee(small))).toMatchObject({ fee: dollars('30.00'), received: 0 })
})

test('nothing collected, no fee [CFR285-5-fees]', () => {
  expect(valueOf(treasuryFee({ ...facts, by: 'payment-offset', collected: dollars('0.00') })).fee).toBe(0)
})

test('the debtor is credited with the whole; the fee may be added to the debt [CFR285-2-fees] [CFR285-4-fee]', () => {
  for (const by of ['refund-offset', 'benefit-offset'] as const) {
    const offset = { ...facts, by, fee: dollars('20.00') }
    expect(valueOf(treasuryFee(offset))).toMatchObject({ credited: dollars('100.00'), addedToDebt: 0 })
    expect(valueOf(treasuryFee({ ...offset, addToDebt: true })).addedToDebt).toBe(dollars('20.00'))
  }
})

test('fee and receipt always make up the collection', () => {
  const amount = integer({ min: 0, max: 100_000_000 }).map(cents)
  assert(
    property(amount, amount, constantFrom(true, false), (collected, fee, addToDebt) => {
      const after = valueOf(treasuryFee({ by: 'cross-servicing', collected, fee, addToDebt }))
      expect(after.fee + after.received).toBe(collected)
    }),
  )
})
