import { expect, test } from 'vitest'
import { strategyInPlace, withinStrategy } from '../../../../shared/domain/treasury/special-requirements.ts'
import { date } from '../../../../shared/values/dates.ts'
import { dollars, refusedBy } from '../../answers.ts'

const strategy = {
  agreedOn: date('2026-01-05'),
  leastPayment: dollars('50.00'),
  longestTermMonths: 36,
  compromiseFromPercent: 60,
}

test('a strategy is agreed with Treasury before anything is referred [CFR285-12-strategy]', () => {
  expect(refusedBy(strategyInPlace(undefined, { toldTreasury: '' }))).toEqual(['CFR285-12-strategy'])
  expect(refusedBy(strategyInPlace(strategy, { toldTreasury: '' }))).toEqual([])
})

test('the law special to health premiums is told to Treasury [CFR285-12-consult-strategy]', () => {
  const premiums = { specialLaw: '5 CFR 890.502', toldTreasury: '' }
  expect(refusedBy(strategyInPlace(strategy, premiums))).toEqual(['CFR285-12-consult-strategy'])
  expect(refusedBy(strategyInPlace(strategy, { ...premiums, toldTreasury: 'No agreement without hardship.' }))).toEqual(
    [],
  )
})

test('agencies bargain within the bounds agreed with Treasury [IRM-18.4-guidance]', () => {
  const offer = { payment: dollars('50.00'), termMonths: 36, percentAccepted: 60 }
  expect(refusedBy(withinStrategy(strategy, offer))).toEqual([])
  expect(refusedBy(withinStrategy(strategy, { ...offer, payment: dollars('49.99') }))).toEqual(['IRM-18.4-guidance'])
  expect(refusedBy(withinStrategy(strategy, { ...offer, termMonths: 37 }))).toEqual(['IRM-18.4-guidance'])
  expect(refusedBy(withinStrategy(strategy, { ...offer, percentAccepted: 59 }))).toEqual(['IRM-18.4-guidance'])
})
