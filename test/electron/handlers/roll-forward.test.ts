import { afterEach, describe, expect, test } from 'vitest'
import type { Answer } from '../../../shared/api.ts'
import { addDays, date, isWeekend, type IsoDate } from '../../../shared/values/dates.ts'
import { openProgram, type Program } from '../../../electron/serve.ts'
import { openPracticeCenter, PRACTICE_PASSPHRASE } from '../../../electron/center.ts'
import { openGenerated, type Generated } from '../generated.ts'

let center: Generated

afterEach(async () => await center.close())

type DebtRow = Answer<'debt.list'>['rows'][number]

async function book(on: IsoDate): Promise<readonly DebtRow[]> {
  return (await center.call('debt.list', { limit: 500 }, on)).rows
}

async function clocks(on: IsoDate): Promise<ReadonlyMap<number, readonly string[]>> {
  const found: { readonly debtId: number; readonly clock: string }[] = []
  for (;;) {
    const { rows } = await center.call('worklist.view', { due: 'all', offset: found.length, limit: 500 }, on)
    if (rows.length === 0) break
    found.push(...rows.map((row) => ({ debtId: row.debtId, clock: `${row.kind} ${row.lastDay}` })))
  }
  const byDebt = Map.groupBy(found, (row) => row.debtId)
  return new Map([...byDebt].map(([debtId, some]) => [debtId, some.map(({ clock }) => clock).toSorted()]))
}

describe('rolling the center forward', () => {
  test('leaves every debt, its clocks and the sums as the rules have them on that day', async () => {
    center = await openGenerated(300)
    const day = addDays(center.today, 31)
    await center.call('center.rollForward', {}, day)
    const running = await clocks(day)
    for (const row of await book(day)) {
      const view = await center.call('debt.view', { debtId: row.debtId }, day)
      expect({ total: row.total, state: row.state }).toEqual({ total: view.balance.total, state: view.state })
      const expected = view.clocks.map(({ kind, lastDay }) => `${kind} ${lastDay}`).toSorted()
      expect(running.get(row.debtId) ?? []).toEqual(expected)
    }
    const { count, total } = await center.call('debt.list', {}, day)
    const states = new Set((await book(day)).map((row) => row.state))
    const parts = await Promise.all([...states].map((state) => center.call('debt.list', { state: [state] }, day)))
    expect(parts.reduce((sum, part) => sum + part.count, 0)).toBe(count)
    expect(total).toBeDefined()
  })

  test('twice to the same day changes nothing', async () => {
    center = await openGenerated(200)
    const day = addDays(center.today, 10)
    const first = await center.call('center.rollForward', {}, day)
    const before = await book(day)
    const again = await center.call('center.rollForward', {}, day)
    expect(first.debts).toBeGreaterThan(0)
    expect(again).toMatchObject({ debts: 0, turnedDelinquent: 0, accrued: 0, interest: '0.00', penalty: '0.00' })
    expect(await book(day)).toEqual(before)
  })

  test('after a month offline comes to the same as day by day', async () => {
    const days = Array.from({ length: 31 }, (_, index) => index + 1)
    center = await openGenerated(150)
    let turned = 0
    for (const offset of days) {
      turned += (await center.call('center.rollForward', {}, addDays(center.today, offset))).turnedDelinquent
    }
    const last = addDays(center.today, 31)
    const daily = { book: await book(last), clocks: await clocks(last) }
    await center.close()
    center = await openGenerated(150)
    const once = await center.call('center.rollForward', {}, last)
    expect({ book: await book(last), clocks: await clocks(last) }).toEqual(daily)
    expect(once.turnedDelinquent).toBe(turned)
    expect(turned).toBeGreaterThan(0)
  })

  test('makes a debt delinquent the day after its due date, be that a weekend, at that day’s rate', async () => {
    center = await openGenerated(400)
    const notified = (await center.call('debt.list', { state: ['notified'], limit: 500 })).rows
    const views = await Promise.all(notified.map(({ debtId }) => center.call('debt.view', { debtId })))
    const due = views.flatMap(({ debtId, letters }) => {
      const on = letters.find((letter) => letter.mailedOn !== undefined)?.dueOn
      return on === undefined ? [] : [{ debtId, on }]
    })
    expect(due.some(({ on }) => isWeekend(on))).toBe(true)
    for (const { debtId, on } of due.toSorted((one, other) => (one.on < other.on ? -1 : 1))) {
      await center.call('center.rollForward', {}, on)
      expect(await listed(debtId, on)).toMatchObject({ state: 'notified', daysDelinquent: 0 })
      const next = addDays(on, 1)
      await center.call('center.rollForward', {}, next)
      expect(await listed(debtId, next)).toMatchObject({ state: 'delinquent', daysDelinquent: 1 })
      const view = await center.call('debt.view', { debtId }, next)
      expect(view).toMatchObject({ delinquencyDate: on, ratePercent: '4' })
    }
  })

  test('works out all clocks afresh in a center that an older program left behind', async () => {
    center = await openGenerated(60, 'open')
    const day = addDays(center.today, 1)
    await center.call('center.rollForward', {}, day)
    const before = await clocks(day)
    expect(before.size).toBeGreaterThan(10)
    await center.leave()
    await makeOlder(center.folder)
    await center.reopen()
    expect((await clocks(day)).size).toBe(0)
    await center.call('center.rollForward', {}, day)
    expect(await clocks(day)).toEqual(before)
  })

  test('refuses a day after today', async () => {
    center = await openGenerated(5)
    await expect(center.call('center.rollForward', { to: '2026-11-23' })).rejects.toThrow('lies after today')
  })

  test('leaves one line in the audit trail', async () => {
    center = await openGenerated(50)
    const done = await center.call('center.rollForward', {}, addDays(center.today, 3))
    const { rows } = await center.call('audit.list', { text: 'center.rollForward' }, center.today, 'auditor1')
    expect(rows.map(({ about, detail }) => [about, JSON.parse(detail)])).toEqual([[done.to, done]])
  })

  test('does not make a clerk’s open page stale', async () => {
    center = await openGenerated(60, 'open')
    const day = addDays(center.today, 5)
    const [debt] = await book(center.today)
    const debtId = debt?.debtId ?? 0
    const { version } = await center.call('debt.view', { debtId })
    await center.call('center.rollForward', {}, day)
    const noted = await center.call('note.add', { debtId, version, text: 'Called; will pay in March.' }, day)
    expect(noted.timeline[0]).toMatchObject({ kind: 'note' })
  })
})

/** Leaves a center as one of which the program knew no clocks yet. */
async function makeOlder(folder: string): Promise<void> {
  const opened = await openPracticeCenter(folder, 'clerk1')
  if ('ok' in opened) throw new Error('The center could not be opened.')
  opened.store.sqlite.exec(
    "update clock set met_on = last_day where met_on is null; delete from setting where name = 'clock-rules'",
  )
  await opened.store.close()
}

async function listed(debtId: number, on: IsoDate): Promise<DebtRow | undefined> {
  return (await book(on)).find((row) => row.debtId === debtId)
}

describe('a roll-forward that takes long', () => {
  test('lets a view be answered before it is done', async () => {
    center = await openGenerated(200)
    const order: string[] = []
    const roll = center.call('center.rollForward', {}, addDays(center.today, 31)).then(() => order.push('rolled'))
    const view = center.call('debt.list', {}).then(() => order.push('viewed'))
    await Promise.all([roll, view])
    expect(order).toEqual(['viewed', 'rolled'])
  })

  test('goes on where it was stopped', async () => {
    center = await openGenerated(150)
    const day = addDays(center.today, 20)
    const told: number[] = []
    const program = await openStopping(center.folder, day, () => {
      told.push(1)
      if (told.length === 2) throw new Error('The power went.')
    })
    const stopped = await program.call('center.rollForward', {})
    expect(stopped.ok).toBe(false)
    await program.close()
    await center.reopen()
    const rest = await center.call('center.rollForward', {}, day)
    const after = await book(day)
    await center.close()
    center = await openGenerated(150)
    await center.call('center.rollForward', {}, day)
    expect(after).toEqual(await book(day))
    expect(rest.debts).toBeGreaterThan(0)
  })
})

async function openStopping(folder: string, day: IsoDate, onProgress: () => void): Promise<Program> {
  await center.leave()
  const program = await openProgram({ dataFolder: folder, today: () => date(day), onProgress })
  await program.call('session.signIn', { name: 'clerk1', passphrase: PRACTICE_PASSPHRASE })
  return program
}
