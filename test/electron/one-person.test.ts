import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Outcome } from '../../shared/values/outcome.ts'
import { A_PDF, lateDebt, writeOffOf } from './late-debt.ts'
import { aDebt, aDebtor, openPractice, type Practice } from './practice.ts'

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
const tries = fc.constantFrom(
  'write-off', 'approve', 'reject', 'withdraw', 'compromise', 'reinstate', 'suspend', 'review', 'death', 'waive',
)

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
    case 'review':
    case 'death':
      return await cancelAlone(what, version, as)
    case 'waive': {
      const waiver = { ground: 'equity' as const, finding: 'None', on: TODAY, part: 'interest' as const }
      return await practice.try('charge.waive', { debtId, version, amount: '1.00', ...waiver }, as)
    }
    case 'approve':
      return await practice.try('approval.approve', { approvalId, signedBy: as, signedOn: TODAY, paper }, as)
    case 'reject':
      return await practice.try('approval.reject', { approvalId, note: 'No' }, as)
    default:
      return await practice.try('approval.withdraw', { approvalId }, as)
  }
}

/** Records that the debtor asked for a review or has died, and decides it with the same hand. */
async function cancelAlone(kind: 'review' | 'death', version: number, as: string): Promise<Outcome<unknown>> {
  const asked = { debtId, version, kind, receivedOn: TODAY, channel: 'mail' as const, note: 'Alone' }
  const event = kind === 'death' ? { diedOn: TODAY } : { ground: 'existence' as const }
  const opened = await practice.try('case.open', { ...asked, ...event }, as)
  if (!opened.ok) return opened
  const { caseId = 0 } = opened.value.cases.at(-1) ?? {}
  const words = { decidedBy: as, facts: 'x', findings: 'x', analysis: 'x', conclusions: 'x', byPayrollOfficial: true }
  const decision = { debtId, version: opened.value.version, caseId, decidedOn: TODAY, ...words }
  const decided = await practice.try('case.decide', { ...decision, outcome: 'cancelled' }, as)
  expect(decided).toMatchObject({ ok: false })
  return decided
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

test('whoever registered a debt does not record a decision that lowers it', async () => {
  const bill = { billNumber: 'B26-000077', debtor: aDebtor({ employeeId: 'E900077', ssn: '900-12-3477' }) }
  const { debtId: own, version } = await practice.call('debt.register', aDebt(bill), 'supervisor1')
  const told = { receivedOn: TODAY, channel: 'mail', note: 'A call', diedOn: TODAY } as const
  const died = { debtId: own, version, kind: 'death', ...told } as const
  const { cases, version: next } = await practice.call('case.open', died, 'clerk1')
  const words = { decidedBy: 'Payroll', facts: 'x', findings: 'x', byPayrollOfficial: true }
  const file = { debtId: own, version: next, caseId: cases[0]?.caseId ?? 0, decidedOn: TODAY, ...words }
  const cancel = { ...file, outcome: 'cancelled' } as const
  const { error } = { error: undefined, ...(await practice.try('case.decide', cancel, 'supervisor1')) }
  expect(error).toMatchObject({ reasons: [{ rule: 'maker-checker' }] })
  const { error: byClerk } = { error: undefined, ...(await practice.try('case.decide', cancel, 'hearing1')) }
  expect(byClerk).toMatchObject({ reasons: [{ rule: 'decider-role' }] })
  expect(await practice.call('case.decide', cancel, 'supervisor2')).toMatchObject({ state: 'closed' })
})
