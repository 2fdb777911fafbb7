import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  choicesOfSetting, describePolicy, differingSettings, policyInEffect, policySetOn, policyStamp, samePolicy,
  type PolicyChange,
} from '../../../../shared/domain/policy/in-effect.ts'
import { POLICY_SETS, policyOf, SETTING_NAMES } from '../../../../shared/law/policy.ts'
import { addDays, date } from '../../../../shared/values/dates.ts'

const from = (effective: string) => date(effective)

const current: PolicyChange = { kind: 'set', set: 'current', effective: from('2026-04-01') }
const noGrace: PolicyChange = { kind: 'setting', setting: 'graceDays', value: '0', effective: from('2026-06-01') }

/** Changes of any kind over two years. */
const changes: fc.Arbitrary<readonly PolicyChange[]> = fc.array(
  fc
    .tuple(
      fc.integer({ min: 0, max: 730 }).map((days) => addDays(from('2025-01-01'), days)),
      fc.oneof(
        fc.constantFrom(...POLICY_SETS).map((set) => ({ kind: 'set', set }) as const),
        fc
          .constantFrom(...SETTING_NAMES)
          .chain((setting) =>
            fc
              .constantFrom(...choicesOfSetting(setting))
              .map(({ value }) => ({ kind: 'setting', setting, value }) as const),
          ),
      ),
    )
    .map(([effective, subject]) => ({ ...subject, effective })),
  { maxLength: 8 },
)

const days = fc.integer({ min: -30, max: 800 }).map((count) => addDays(from('2025-01-01'), count))

describe('the policy of a center', () => {
  test('is the default set from the beginning while nothing was decided', () => {
    const policy = policyInEffect([], from('2026-01-01'))
    expect(policy).toEqual({ set: 'irm-1.35.7', settings: policyOf('irm-1.35.7', from('2026-01-01')), departures: [] })
    expect(policyStamp(policy)).toBe('irm-1.35.7')
  })

  test('is another set from the day of the choice on, and not before', () => {
    expect(policyInEffect([current], from('2026-03-31')).set).toBe('irm-1.35.7')
    const after = policyInEffect([current], from('2026-04-01'))
    expect(after).toMatchObject({ set: 'current', since: '2026-04-01', departures: [] })
    expect(after.settings).toMatchObject({ crossServicingByDays: 120, multipleDebtCap: '15-percent' })
  })

  test('departs from its set in single settings, each since its day', () => {
    const policy = policyInEffect([current, noGrace], from('2026-06-01'))
    expect(policy.settings.graceDays).toBe(0)
    expect(policy.departures).toEqual([{ setting: 'graceDays', value: '0', since: '2026-06-01' }])
    expect(policyStamp(policy)).toBe('current; graceDays 0')
    expect(describePolicy(policy)).toContain('days after interest begins within which a payment bears none: none')
  })

  test('begins anew with the choice of a set: earlier departures end', () => {
    const again: PolicyChange = { ...current, effective: from('2026-09-01') }
    expect(policyInEffect([noGrace, again], from('2026-08-31')).settings.graceDays).toBe(0)
    expect(policyInEffect([noGrace, again], from('2026-09-01')).settings.graceDays).toBe(30)
  })

  test('is that of the later decision where two begin on the same day', () => {
    const back: PolicyChange = { ...noGrace, value: '30' }
    expect(policyInEffect([noGrace, back], from('2026-06-01')).settings.graceDays).toBe(30)
    expect(policyInEffect([back, noGrace], from('2026-06-01')).settings.graceDays).toBe(0)
  })

  test('does not depart where a value is that of its set', () => {
    const asSet: PolicyChange = { ...noGrace, value: '30' }
    expect(policyInEffect([asSet], from('2026-07-01')).departures).toEqual([])
  })

  test('is not touched by a change from a later day', () => {
    fc.assert(
      fc.property(changes, changes, days, (before, later, on) => {
        const after = later.map((change) => ({ ...change, effective: addDays(on, 1) }))
        expect(samePolicy(policyInEffect([...before, ...after], on), policyInEffect(before, on))).toBe(true)
      }),
    )
  })

  test('has the values of its set wherever it does not depart from it', () => {
    fc.assert(
      fc.property(changes, days, (made, on) => {
        const policy = policyInEffect(made, on)
        expect(policy.set).toBe(policySetOn(made, on))
        const pure = { set: policy.set, settings: policyOf(policy.set, on), departures: [] }
        expect(differingSettings(policy, pure)).toEqual(policy.departures.map(({ setting }) => setting))
      }),
    )
  })
})
