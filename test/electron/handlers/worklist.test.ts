import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Input } from '../../../shared/api.ts'
import { aDebt, aDebtor, openPractice, type Practice } from '../practice.ts'

let practice: Practice

beforeEach(async () => {
  practice = await openPractice('2026-01-05')
})

afterEach(async () => await practice.close())

function person(employeeId: string, ssn: string, lastName: string): ReturnType<typeof aDebtor> {
  return aDebtor({ employeeId, ssn, lastName })
}

/** Debts of three people, without a letter yet; the third is one of the finance center. */
async function threeDebts() {
  const good = await practice.call('debt.register', aDebt())
  const bare = await practice.call(
    'debt.register',
    aDebt({ billNumber: 'B26-000002', principal: '480.00', debtor: person('E2', '900-22-1111', 'Okafor') }),
  )
  const mailed = await practice.call(
    'debt.register',
    aDebt({
      billNumber: 'B26-000003',
      debtType: 'travel-advance',
      principal: '900.00',
      debtor: person('E3', '900-33-1111', 'Bell'),
    }),
  )
  return { good, bare, mailed }
}

async function list(input: Input<'worklist.view'> = {}, as?: string, today?: string) {
  return await practice.call('worklist.view', { due: 'all', ...input }, as, today)
}

/** A debt that has been delinquent since February 5: its letter is of January 6. */
async function delinquent() {
  const debt = await practice.call('debt.register', aDebt())
  const { letterIds } = await practice.call(
    'letter.issueBatch',
    { kind: 'demand', debtIds: [debt.debtId], datedOn: '2026-01-06' },
    'clerk1',
    '2026-01-06',
  )
  await practice.call('letter.markMailed', { letterIds, mailedOn: '2026-01-06' }, 'clerk1', '2026-01-06')
  await practice.call('center.rollForward', {}, 'clerk1', '2026-04-01')
  return await practice.call('debt.view', { debtId: debt.debtId }, 'clerk1', '2026-04-01')
}

describe('who works on what', () => {
  test('a debt that is given to an account takes its clocks along, and is nobody’s when it is taken back', async () => {
    const { good, bare } = await threeDebts()
    await practice.call('work.assign', { debtIds: [good.debtId], owner: 'clerk2' })
    expect((await list({ whose: 'mine' }, 'clerk2')).rows.map((row) => [row.debtId, row.owner])).toEqual([
      [good.debtId, 'clerk2'],
    ])
    expect((await list({ whose: 'mine' })).rows).toEqual([])
    const unowned = await list({ whose: 'nobody' })
    expect(unowned.rows.map((row) => row.debtId)).not.toContain(good.debtId)
    expect(unowned.rows.map((row) => row.debtId)).toContain(bare.debtId)
    expect(unowned.tiles.find(({ key }) => key === 'letters-to-send')?.count).toBe(2)
    await practice.call('work.assign', { debtIds: [good.debtId] })
    expect((await list({ whose: 'mine' }, 'clerk2')).rows).toEqual([])
  })

  test('a clock can be given to another account than its debt', async () => {
    const { good } = await threeDebts()
    await practice.call('work.assign', { debtIds: [good.debtId], owner: 'clerk1' })
    const clock = (await list()).rows.find((row) => row.debtId === good.debtId)
    await practice.call('work.assign', { clockIds: [clock?.clockId ?? 0], owner: 'clerk2' })
    expect((await list({ whose: 'mine' }, 'clerk2')).count).toBe(1)
    expect((await list({ whose: 'mine' })).count).toBe(0)
  })

  test('the work of the team is that of the office an account has named', async () => {
    const { mailed } = await threeDebts()
    const before = (await list({ whose: 'team' })).count
    await practice.call('preferences.save', { office: 'cfo' })
    const team = await list({ whose: 'team' })
    expect(before).toBe(3)
    expect(team.rows.map((row) => row.debtId)).toEqual([mailed.debtId])
  })

  test('work is given to somebody who works on debts, and leaves its line in the audit trail', async () => {
    const { good } = await threeDebts()
    for (const owner of ['auditor1', 'nobody-here']) {
      expect(await practice.try('work.assign', { debtIds: [good.debtId], owner })).toMatchObject({ ok: false })
    }
    await practice.call('work.assign', { debtIds: [good.debtId], owner: 'clerk2' }, 'supervisor1')
    const { rows } = await practice.call('audit.list', { text: good.billNumber }, 'auditor1')
    expect(rows[0]).toMatchObject({ call: 'work.assign', clerk: 'supervisor1' })
  })
})

describe('a clock that no deed ends', () => {
  test('is answered with a reason, which stands in the timeline and ends it for good', async () => {
    const debt = await delinquent()
    const clock = debt.clocks.find(({ kind }) => kind === 'offset-referral')
    expect(clock).toMatchObject({ answerable: true })
    const { debtId, version } = debt
    const reason = 'The debtor has filed for bankruptcy; counsel asked us to wait.'
    const given = { debtId, version, kind: 'offset-referral', lastDay: clock?.lastDay ?? '', reason }
    const answered = await practice.call('clock.answer', given, 'clerk1', '2026-04-01')
    expect(answered.clocks.map(({ kind }) => kind)).not.toContain('offset-referral')
    expect(answered.timeline[0]).toMatchObject({ kind: 'clock', by: 'clerk1', detail: expect.stringContaining(reason) })
    await practice.call('center.rollForward', {}, 'clerk1', '2026-07-01')
    expect((await list({ kind: 'offset-referral' }, 'clerk1', '2026-07-01')).count).toBe(0)
    expect((await list({ kind: 'cross-servicing-referral' }, 'clerk1', '2026-07-01')).count).toBe(1)
  })

  test('stays when a deed is what ends it, or when it is a right of the debtor', async () => {
    const { good } = await threeDebts()
    const [clock] = good.clocks
    const { debtId, version } = good
    const given = { debtId, version, kind: clock?.kind ?? '', lastDay: clock?.lastDay ?? '', reason: 'Later' }
    expect(await practice.try('clock.answer', given)).toMatchObject({
      error: { kind: 'refused', reasons: [{ rule: 'clock-ends-by-deed' }] },
    })
    expect(await practice.try('clock.answer', { ...given, kind: 'installment' })).toMatchObject({
      error: { kind: 'invalid' },
    })
  })
})

describe('the columns of the worklist', () => {
  test('are filtered by text, by amount, by day and by set, and the total is that of the filter', async () => {
    const { bare, mailed } = await threeDebts()
    const bills = async (where: Input<'worklist.view'>['where']) => {
      const { rows, count, total } = await list({ where, further: [{ by: 'billNumber' }] })
      expect(count).toBe(rows.length)
      return [...rows.map((row) => row.debtId), total]
    }
    expect(await bills([{ form: 'text', column: 'name', text: 'okAF' }])).toEqual([bare.debtId, '480.00'])
    expect(await bills([{ form: 'money', column: 'total', from: '400.00', to: '900.00' }])).toEqual([
      bare.debtId,
      mailed.debtId,
      '1380.00',
    ])
    expect(await bills([{ form: 'set', column: 'debtType', values: ['travel-advance'] }])).toEqual([
      mailed.debtId,
      '900.00',
    ])
    expect(await bills([{ form: 'days', column: 'lastDay', from: '2026-01-06' }])).toEqual(['0.00'])
    const strange = await practice.try('worklist.view', { where: [{ form: 'text', column: 'ssn', text: '9' }] })
    expect(strange).toMatchObject({ error: { kind: 'invalid' } })
  })

  test('are sorted by one after the other', async () => {
    const { good, bare, mailed } = await threeDebts()
    const order = async (descending: boolean) =>
      (await list({ sort: 'what', further: [{ by: 'total', descending }] })).rows.map((row) => row.debtId)
    expect(await order(false)).toEqual([bare.debtId, mailed.debtId, good.debtId])
    expect(await order(true)).toEqual([good.debtId, mailed.debtId, bare.debtId])
  })

  test('say the anchor, the arithmetic and the owner of each clock', async () => {
    await delinquent()
    const { rows } = await list({ kind: 'offset-referral' }, 'clerk1', '2026-04-01')
    expect(rows[0]).toMatchObject({
      anchorOn: '2026-02-05',
      lastDay: '2026-06-05',
      arithmetic: '2026-02-05 + 120 days',
      owner: '',
      answerable: true,
    })
  })
})
