import { afterEach, beforeEach, expect, test } from 'vitest'
import { aDebt, openPractice, type Practice } from '../practice.ts'

const TODAY = '2026-03-02'

let practice: Practice
let debtId: number

beforeEach(async () => {
  practice = await openPractice(TODAY)
  debtId = (await practice.call('debt.register', aDebt())).debtId
})

afterEach(async () => await practice.close())

async function suspend(as = 'clerk1'): Promise<number> {
  const { version } = await practice.call('debt.view', { debtId })
  const asked = { ground: 'cannot-locate', until: '2026-09-01', reason: 'Mail came back twice.' } as const
  return (await practice.call('closing.suspend', { debtId, version, ...asked }, as)).approvalId
}

async function reasonsFor(approvalId: number, as: string): Promise<readonly string[]> {
  const outcome = await practice.try('approval.approve', { approvalId }, as)
  if (outcome.ok || outcome.error.kind !== 'refused') return []
  return outcome.error.reasons.map(({ rule }) => rule)
}

test('what one person proposes, another approves, and only then is it done', async () => {
  const approvalId = await suspend()
  expect((await practice.call('debt.view', { debtId })).holds).toEqual([])
  const approved = await practice.call('approval.approve', { approvalId, note: 'Agreed' }, 'supervisor1')
  expect(approved).toMatchObject({ state: 'approved', decidedBy: 'supervisor1', stepsTaken: 1 })
  expect(approved.chain).toMatchObject([{ takenBy: 'supervisor1', takenOn: TODAY, note: 'Agreed' }])
  const { holds } = await practice.call('debt.view', { debtId })
  expect(holds).toMatchObject([{ what: 'collection', ends: 'after 2026-09-01' }])
})

test('whoever proposes may not approve, whatever the role', async () => {
  expect(await reasonsFor(await suspend('supervisor1'), 'supervisor1')).toEqual(['maker-checker'])
})

test('a role that the step does not name may not take it', async () => {
  expect(await reasonsFor(await suspend(), 'clerk2')).toEqual(['step-role'])
})

test('a proposal on a debt that has changed since is refused on approval', async () => {
  const approvalId = await suspend()
  const { version } = await practice.call('debt.view', { debtId })
  const payment = { debtId, version, amount: '10.00', receivedOn: TODAY, method: 'check' as const }
  await practice.call('payment.post', payment)
  expect(await reasonsFor(approvalId, 'supervisor1')).toEqual(['stale-proposal'])
})

test('a proposal is decided once', async () => {
  const approvalId = await suspend()
  await practice.call('approval.reject', { approvalId, note: 'Try the new address first' }, 'supervisor1')
  expect(await reasonsFor(approvalId, 'supervisor2')).toEqual(['already-decided'])
})

test('only the maker takes a proposal back, and a second of the kind waits for the first', async () => {
  const approvalId = await suspend()
  const { version } = await practice.call('debt.view', { debtId })
  const again = { debtId, version, ground: 'cannot-locate' as const, until: '2026-09-01', reason: 'Again' }
  expect((await practice.try('closing.suspend', again)).ok).toBe(false)
  expect((await practice.try('approval.withdraw', { approvalId }, 'supervisor1')).ok).toBe(false)
  await practice.call('approval.withdraw', { approvalId })
  expect((await practice.try('closing.suspend', again)).ok).toBe(true)
})

test('the list shows each account what waits for it, and the menu counts it', async () => {
  await suspend()
  const waiting = async (as: string): Promise<number> => (await practice.call('approval.list', {}, as)).count
  expect(await waiting('supervisor1')).toBe(1)
  expect(await waiting('clerk1')).toBe(0)
  expect((await practice.call('approval.list', { show: 'mine' })).rows).toMatchObject([{ due: 'Supervisor' }])
  expect((await practice.call('session.view', {}, 'supervisor1')).counts.approvalsWaiting).toBe(1)
})
