import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Outcome } from '../../shared/values/outcome.ts'
import { A_PDF, lateDebt, writeOffOf } from './late-debt.ts'
import { openPractice, type Practice } from './practice.ts'

const TODAY = '2026-06-01'
const ALONE = ['clerk1', 'supervisor1', 'hearing1', 'official1', 'admin1', 'auditor1'] as const

let practice: Practice
let debtId: number

beforeEach(async () => {
  practice = await openPractice(TODAY)
  debtId = await lateDebt(practice, '2026-01-05')
})

afterEach(async () => await practice.close())

/** What one account may try, in any order and as often as it likes. */
const tries = fc.constantFrom('write-off', 'approve', 'reject', 'withdraw', 'compromise', 'reinstate', 'suspend')

type Try = typeof tries extends fc.Arbitrary<infer T> ? T : never

async function attempt(what: Try, approvalId: number, as: string): Promise<Outcome<unknown>> {
  const { version } = await practice.call('debt.view', { debtId })
  const paper = { fileName: 'signed.pdf', base64: A_PDF }
  const onDebt = { debtId, version, reason: 'Alone' }
  switch (what) {
    case 'write-off':
      return await practice.try('closing.writeOff', writeOffOf(debtId, version), as)
    case 'compromise': {
      const offer = { basis: 'doubt' as const, evidence: 'None', offered: '1.00' }
      return await practice.try('closing.compromise', { ...onDebt, ...offer }, as)
    }
    case 'suspend':
      return await practice.try('closing.suspend', { ...onDebt, ground: 'cannot-locate', until: '2026-09-01' }, as)
    case 'reinstate':
      return await practice.try('closing.reinstate', { ...onDebt, closingId: 1 }, as)
    case 'approve':
      return await practice.try('approval.approve', { approvalId, signedBy: as, signedOn: TODAY, paper }, as)
    case 'reject':
      return await practice.try('approval.reject', { approvalId, note: 'No' }, as)
    default:
      return await practice.try('approval.withdraw', { approvalId }, as)
  }
}

test('no account alone gives a debt up, by any sequence of calls', async () => {
  const sequence = fc.array(fc.tuple(tries, fc.integer({ min: 1, max: 4 })), { minLength: 4, maxLength: 10 })
  const { balance } = await practice.call('debt.view', { debtId })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...ALONE), sequence, async (as, steps) => {
      for (const [what, approvalId] of steps) await attempt(what, approvalId, as)
      expect(await practice.call('debt.view', { debtId })).toMatchObject({ state: 'delinquent', balance })
      expect((await practice.call('closing.view', { debtId })).closings).toEqual([])
    }),
    { numRuns: 25 },
  )
})

test('with the proposal of another, one account takes one step and no more', async () => {
  const { version } = await practice.call('debt.view', { debtId })
  const { approvalId } = await practice.call('closing.writeOff', writeOffOf(debtId, version), 'clerk2')
  for (const as of ALONE) {
    const before = (await practice.call('approval.view', { approvalId })).stepsTaken
    for (let time = 0; time < 3; time += 1) await attempt('approve', approvalId, as)
    const after = (await practice.call('approval.view', { approvalId })).stepsTaken
    expect(after - before).toBeLessThanOrEqual(1)
  }
  expect((await practice.call('closing.view', { debtId })).closings).toEqual([])
})
