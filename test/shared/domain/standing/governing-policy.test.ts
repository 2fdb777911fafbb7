import { describe, expect, test } from 'vitest'
import type { PolicyChange } from '../../../../shared/domain/policy/in-effect.ts'
import { clockArithmetic, clocksOn, clockWords } from '../../../../shared/domain/standing/clocks.ts'
import type { StandingFacts } from '../../../../shared/domain/standing/facts.ts'
import { governingDay, governingPolicy } from '../../../../shared/domain/standing/governing-policy.ts'
import { ledgerAccount } from '../../../../shared/domain/standing/ledger-account.ts'
import { outlookOn } from '../../../../shared/domain/standing/outlook.ts'
import { cents } from '../../../../shared/values/money.ts'
import { anAgreement, demand, on, someFacts } from './some-facts.ts'

const PRINCIPAL = cents(1_000_000)
const ledger = { principal: PRINCIPAL, events: [] }
const day91 = (effective: string): PolicyChange => ({
  kind: 'setting',
  setting: 'penaltyStart',
  value: 'day-91',
  effective: on(effective),
})
const current = (effective: string): PolicyChange => ({ kind: 'set', set: 'current', effective: on(effective) })

/** Delinquent since February 5, 2026, by a letter of January 6. */
function late(...policies: readonly PolicyChange[]): StandingFacts {
  return someFacts({ letters: [demand()], policies })
}

const penaltyOf = (facts: StandingFacts) => ledgerAccount(facts, ledger, on('2026-08-01')).balance.penalty

describe('a debt keeps the policy', () => {
  test('of the day on which it became delinquent', () => {
    expect(governingDay(late(), on('2026-08-01'))).toBe('2026-02-05')
    expect(penaltyOf(late(day91('2026-02-05')))).toBeLessThan(penaltyOf(late()))
    expect(penaltyOf(late(day91('2026-02-06')))).toBe(penaltyOf(late()))
  })

  test('of its agreement while it is not delinquent, and of its default from then on', () => {
    const kept = someFacts({ letters: [demand()], agreements: [anAgreement()] })
    expect(governingDay(kept, on('2026-03-01'))).toBe('2026-01-20')
    const broken = anAgreement({ endedOn: on('2026-04-10'), ended: 'default' })
    const defaulted = someFacts({ letters: [demand()], agreements: [broken], policies: [current('2026-04-01')] })
    expect(governingPolicy(defaulted, on('2026-04-09')).set).toBe('irm-1.35.7')
    expect(governingPolicy(defaulted, on('2026-04-10')).set).toBe('current')
  })

  test('of today while nobody can tell when it will be delinquent', () => {
    const fresh = someFacts({ policies: [current('2026-04-01')] })
    expect(governingPolicy(fresh, on('2026-03-31')).set).toBe('irm-1.35.7')
    expect(governingPolicy(fresh, on('2026-04-01')).set).toBe('current')
  })
})

describe('the last day for Cross-Servicing', () => {
  const clockOf = (facts: StandingFacts) => {
    const clock = clocksOn(facts, PRINCIPAL, on('2026-03-01')).find(({ kind }) => kind === 'cross-servicing-referral')
    if (clock === undefined) throw new Error('No clock of Cross-Servicing runs.')
    return {
      ...clockWords(clock, facts.policies, on('2026-02-05'), on('2026-03-01')),
      sum: clockArithmetic(clock),
      day: clock.lastDay,
    }
  }

  test('is day 180 from the date of delinquency by the manual', () => {
    expect(clockOf(late())).toMatchObject({
      label: 'Day 180: refer to Cross-Servicing',
      policySet: 'irm-1.35.7',
      sum: '2026-02-05 + 180 days',
    })
  })

  test('is day 120 from the initial written demand by the later texts', () => {
    expect(clockOf(late(current('2026-01-01')))).toEqual({
      label: 'Day 120: refer to Cross-Servicing',
      cite: '31 CFR 285.12(c)(2); 87 FR 50249 (16 Aug 2022)',
      policySet: 'current',
      sum: '2026-01-06 + 120 days',
      day: '2026-05-06',
    })
  })

  test('stays for debts that were delinquent before the center followed the later texts', () => {
    expect(clockOf(late(current('2026-02-06'))).sum).toBe('2026-02-05 + 180 days')
  })
})

describe('what the balance will do', () => {
  const said = (facts: StandingFacts, day: string) => outlookOn(facts, ledgerAccount(facts, ledger, on(day)), on(day))

  test('follows the days of grace of its policy', () => {
    const noGrace: PolicyChange = { kind: 'setting', setting: 'graceDays', value: '0', effective: on('2026-01-01') }
    expect(said(late(), '2026-02-10')).toBe('What is paid by 2026-03-07 bears no interest.')
    expect(said(late(noGrace), '2026-02-10')).toContain('On 2026-05-07, the 91st day, a penalty of 6% a year')
  })

  test('follows the start and the base of the penalty', () => {
    const base: PolicyChange = {
      kind: 'setting',
      setting: 'penaltyBase',
      value: 'principal',
      effective: on('2026-01-01'),
    }
    expect(said(late(day91('2026-01-01')), '2026-04-01')).toMatch(/^From 2026-05-07, the 91st day, a penalty/)
    expect(said(late(base), '2026-04-01')).toMatch(/what is still open of the principal of 10,000\.00\.$/)
  })
})
