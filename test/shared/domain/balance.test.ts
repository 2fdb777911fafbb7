import { describe, expect, test } from 'vitest'
import { balanceOn, rateOn } from '../../../shared/domain/balance.ts'
import { date } from '../../../shared/values/dates.ts'
import { rate } from '../../../shared/values/rate.ts'
import { money } from './one-debt.ts'

const debt = { principal: money('1000.00'), delinquencyDate: date('2023-04-01'), asOf: date('2023-04-11') }

describe('the rate', () => {
  test('is that of the delinquency date, for good [IRM-late-interest-rate, IRM-late-interest-fixed]', () => {
    expect(rateOn(date('2023-03-31'))?.value).toBe(1000)
    expect(rateOn(date('2023-04-01'))?.value).toBe(3000)
    expect(balanceOn({ ...debt, asOf: date('2026-01-01') })).toMatchObject({ ok: true, value: { rate: 3000 } })
  })

  test('may be given instead', () => {
    expect(balanceOn({ ...debt, rate: rate(4125) })).toMatchObject({ ok: true, value: { rate: 4125 } })
  })

  test('must be given when the debt is older than every rate known', () => {
    const issues = [{ path: 'delinquencyDate', message: expect.stringContaining('1996-01-01') }]
    const older = { ...debt, delinquencyDate: date('1995-12-31') }
    expect(balanceOn(older)).toMatchObject({ ok: false, error: { kind: 'invalid', issues } })
    expect(balanceOn({ ...older, rate: rate(5000) }).ok).toBe(true)
  })

  test('says so when its source could not be verified', () => {
    const outcome = balanceOn({ ...debt, delinquencyDate: date('2022-06-01') })
    expect(outcome.ok ? outcome.steps?.[0]?.label : '').toBe(
      'Current Value of Funds Rate in effect on 2022-06-01 (since 2022-01-01), fixed for good (unverified)',
    )
  })
})
