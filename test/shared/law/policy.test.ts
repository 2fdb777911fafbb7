import { describe, expect, test } from 'vitest'
import { POLICY_SETTINGS, policyDifferences, policyOf, policyWith } from '../../../shared/law/policy.ts'
import { date } from '../../../shared/values/dates.ts'

const today = date('2026-11-22')

describe('the default policy', () => {
  test('is that of the manual', () => {
    expect(policyOf('irm-1.35.7', today)).toEqual({
      dayCountBasis: 365,
      graceDays: 30,
      penaltyPercent: 6000,
      penaltyBase: 'all-amounts',
      penaltyStart: 'delinquency',
      multipleDebtCap: '25-percent',
      crossServicingByDays: 180,
      delinquencyCountedFrom: 'payment-due-date',
    })
  })

  test('gives way setting by setting', () => {
    const changed = policyWith({ graceDays: 0, penaltyBase: undefined }, 'irm-1.35.7', today)
    expect(changed).toMatchObject({ graceDays: 0, penaltyBase: 'all-amounts', dayCountBasis: 365 })
  })
})

describe('the later texts', () => {
  test('differ from the manual where the regulations have moved', () => {
    const found = policyDifferences(today).map(({ setting, rows }) => [
      setting, rows['irm-1.35.7'].value, rows.current.value,
    ])
    expect(found).toEqual([
      ['multipleDebtCap', '25-percent', '15-percent'],
      ['crossServicingByDays', 180, 120],
      ['delinquencyCountedFrom', 'payment-due-date', 'initial-demand'],
    ])
  })

  test('moved the days of Cross-Servicing on 16 August 2022', () => {
    expect(policyOf('current', date('2022-08-15')).crossServicingByDays).toBe(180)
    expect(policyOf('current', date('2022-08-16')).crossServicingByDays).toBe(120)
  })
})

test('every value in a policy set is one of its choices', () => {
  for (const { choices, sets } of Object.values(POLICY_SETTINGS)) {
    const allowed: readonly unknown[] = choices
    for (const rows of Object.values(sets)) for (const row of rows) expect(allowed).toContain(row.value)
  }
})
