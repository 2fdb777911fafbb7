import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  approvePolicy, describeChange, proposePolicy, rejectPolicy, withdrawPolicy, type ProposalFacts,
} from '../../../../shared/domain/policy/change.ts'
import type { PolicyChange } from '../../../../shared/domain/policy/in-effect.ts'
import { addDays, date } from '../../../../shared/values/dates.ts'
import type { Outcome } from '../../../../shared/values/outcome.ts'

const today = date('2026-06-15')
const toCurrent: PolicyChange = { kind: 'set', set: 'current', effective: date('2026-07-01') }
const noGrace: PolicyChange = { kind: 'setting', setting: 'graceDays', value: '0', effective: date('2026-07-01') }

const states = ['proposed', 'approved', 'rejected', 'withdrawn'] as const
const accounts = fc.constantFrom('supervisor1', 'supervisor2', 'official1')

const proposals: fc.Arbitrary<ProposalFacts> = fc.record({
  effective: fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days)),
  proposedBy: accounts,
  state: fc.constantFrom(...states),
})

function rules(outcome: Outcome<unknown>): readonly string[] {
  if (outcome.ok) return []
  return outcome.error.kind === 'refused' ? outcome.error.reasons.map((reason) => reason.rule) : [outcome.error.kind]
}

describe('a change of policy', () => {
  test('may be proposed when it changes something', () => {
    expect(rules(proposePolicy(toCurrent, [], []))).toEqual([])
    expect(rules(proposePolicy({ ...noGrace, value: '30' }, [], []))).toEqual(['policy-already-so'])
    expect(rules(proposePolicy(toCurrent, [{ ...toCurrent, effective: today }], []))).toEqual(['policy-already-so'])
  })

  test('is of a value that the setting may have', () => {
    expect(proposePolicy({ ...noGrace, value: '15' }, [], [])).toMatchObject({
      ok: false,
      error: { issues: [{ path: 'value', message: 'Choose one of: 30, 0.' }] },
    })
  })

  test('waits for the decision on another change of the same thing', () => {
    expect(rules(proposePolicy(toCurrent, [], [{ kind: 'set', set: 'current' }]))).toEqual(['policy-decide-first'])
    expect(rules(proposePolicy(noGrace, [], [noGrace]))).toEqual(['policy-decide-first'])
    expect(rules(proposePolicy(noGrace, [], [toCurrent]))).toEqual([])
  })

  test('is never decided by whoever proposed it, and only once', () => {
    fc.assert(
      fc.property(proposals, accounts, fc.boolean(), (proposal, account, previewSeen) => {
        const approved = rules(approvePolicy(proposal, { account, today, previewSeen }))
        const rejected = rules(rejectPolicy(proposal, account))
        const own = account === proposal.proposedBy
        expect(approved.includes('maker-checker')).toBe(own)
        expect(rejected.includes('maker-checker')).toBe(own)
        expect(approved.includes('policy-decided-once')).toBe(proposal.state !== 'proposed')
        expect(rules(withdrawPolicy(proposal, account)).includes('policy-own-proposal')).toBe(!own)
      }),
    )
  })

  test('that reaches back is approved only once its effect was seen', () => {
    fc.assert(
      fc.property(proposals, fc.boolean(), (proposal, previewSeen) => {
        const asked = { ...proposal, state: 'proposed', proposedBy: 'supervisor1' } as const
        const refused = rules(approvePolicy(asked, { account: 'official1', today, previewSeen }))
        expect(refused).toEqual(proposal.effective < today && !previewSeen ? ['policy-preview-first'] : [])
      }),
    )
  })

  test('is told in words', () => {
    expect(describeChange(toCurrent)).toBe('The set current: The regulations as they stand now')
    expect(describeChange(noGrace)).toBe('Days after interest begins within which a payment bears none: none')
  })
})
