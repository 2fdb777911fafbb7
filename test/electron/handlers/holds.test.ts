import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDebt, openPractice, type Practice } from '../practice.ts'

let center: Practice
let debtId = 0

beforeAll(async () => {
  center = await openPractice('2026-01-05')
  const debt = await center.call('debt.register', aDebt())
  debtId = debt.debtId
  const { version } = debt
  const issued = await center.call('letter.issue', { debtId, version, kind: 'demand' }, 'clerk1', '2026-01-06')
  const letterIds = issued.letters.map(({ letterId }) => letterId)
  await center.call('letter.markMailed', { letterIds, mailedOn: '2026-01-06' }, 'clerk1', '2026-01-06')
})

afterAll(async () => await center.close())

const view = async (today: string) => await center.call('debt.view', { debtId }, 'clerk1', today)

const place = async (what: 'collection' | 'accrual', since: string, as = 'clerk1', ground?: 'equity') => {
  const { version } = await view(since)
  const more = ground === undefined ? {} : { ground }
  const hold = { debtId, version, what, since, reason: `Audit of ${since}`, ends: 'when the audit is closed', ...more }
  return await center.try('hold.place', hold, as, since)
}

const end = async (holdId: number, endsOn: string, as = 'clerk1') => {
  const { version } = await view(endsOn)
  return await center.call('hold.end', { debtId, version, holdId, endsOn, because: 'Closed' }, as, endsOn)
}

test('collection resumes only when the last of several holds ends', async () => {
  expect((await place('collection', '2026-02-10')).ok).toBe(true)
  expect((await place('collection', '2026-02-12')).ok).toBe(true)
  const held = await view('2026-02-13')
  expect(held.holds.map(({ placedBy, since }) => [placedBy, since])).toEqual([
    ['clerk1', '2026-02-10'],
    ['clerk1', '2026-02-12'],
  ])
  expect(held.held.blocked).toContain('Salary offset')
  expect(held.held.goesOn).toContain('Interest, penalties and administrative charges accrue')
  const blocked = held.acts.filter(({ deed }) => deed === 'offset.request' || deed === 'referral.prepare')
  expect(blocked.map(({ reasons }) => reasons.some(({ rule }) => rule === 'collection-hold'))).toEqual([true, true])
  const [first, second] = held.holds.map(({ holdId = 0 }) => holdId)
  expect((await end(first ?? 0, '2026-02-14')).holds).toHaveLength(1)
  expect(await end(second ?? 0, '2026-02-20')).toMatchObject({ holds: [], held: { blocked: [], goesOn: [] } })
})

test('charges stop only by a supervisor, on a ground [CFR5-5.5-accrual-suspension]', async () => {
  expect(await place('accrual', '2026-03-01')).toMatchObject({ ok: false })
  expect(await place('accrual', '2026-03-01', 'clerk1', 'equity')).toMatchObject({
    error: { reasons: [{ rule: 'CFR5-5.5-accrual-suspension' }] },
  })
  const before = (await view('2026-02-28')).balance.interest
  expect((await place('accrual', '2026-03-01', 'supervisor1', 'equity')).ok).toBe(true)
  expect((await place('accrual', '2026-03-10', 'supervisor1', 'equity')).ok).toBe(true)
  const held = await view('2026-03-31')
  expect(held.balance.interest).toBe(before)
  expect(held.holds.map(({ what }) => what)).toEqual(['accrual', 'accrual'])
  const [first = 0, second = 0] = held.holds.map(({ holdId }) => holdId ?? 0)
  await end(first, '2026-03-15', 'supervisor1')
  expect((await view('2026-03-31')).balance.interest).toBe(before)
  await end(second, '2026-04-01', 'supervisor1')
  expect(Number((await view('2026-05-01')).balance.interest)).toBeGreaterThan(Number(before))
})

test('the roll-forward accrues nothing on the days of a hold', async () => {
  const { balance } = await view('2026-05-20')
  await center.call('center.rollForward', { to: '2026-05-20' }, 'clerk1', '2026-05-20')
  const { rows } = await center.call('debt.list', {}, 'clerk1', '2026-05-20')
  expect(rows.find((row) => row.debtId === debtId)?.total).toBe(balance.total)
})
