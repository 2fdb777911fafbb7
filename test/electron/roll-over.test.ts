import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Answer, CallName, Input } from '../../shared/api.ts'
import { parseAnswer } from '../../shared/api/parse.ts'
import { date } from '../../shared/values/dates.ts'
import { createPracticeCenter, PRACTICE_PASSPHRASE } from '../../electron/center.ts'
import { openProgram, type Program } from '../../electron/serve.ts'
import { suggestedProfile } from '../../electron/suggested-profile.ts'
import { aDebt } from './practice.ts'

let folder: string
let program: Program
let today: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-test-'))
})

afterEach(async () => {
  await program.close()
  rmSync(folder, { recursive: true, force: true })
})

async function open(on: string): Promise<void> {
  today = on
  program = await openProgram({ dataFolder: folder, today: () => date(today), rollsOver: true })
  await call('session.signIn', { name: 'clerk1', passphrase: PRACTICE_PASSPHRASE })
}

async function call<N extends CallName>(name: N, input: Input<N>, as?: string): Promise<Answer<N>> {
  const outcome = await program.call(name, input, as === undefined ? {} : { as })
  if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome.error)}`)
  return parseAnswer(name, outcome.value)
}

/** Waits until the program has moved every debt on to the day. */
async function rolled(): Promise<Answer<'center.progress'>> {
  for (;;) {
    const progress = await call('center.progress', {})
    if (progress.rolling === undefined && progress.rolledTo === today) return progress
    await wait(5)
  }
}

/** A center of a day with one debt whose letter is dated and mailed on that day. */
async function withLetter(on: string): Promise<number> {
  await createPracticeCenter({ folder, profile: suggestedProfile, today: date(on), at: `${on}T12:00:00.000Z` })
  await open(on)
  const { debtId } = await call('debt.register', aDebt({ discoveredOn: on, details: { cause: 'payroll-processing' } }))
  const { letterIds } = await call('letter.issueBatch', { kind: 'demand', debtIds: [debtId], datedOn: on })
  await call('letter.markMailed', { letterIds, mailedOn: on })
  await rolled()
  return debtId
}

async function stateOn(day: string): Promise<Answer<'debt.list'>['rows'][number]['state'] | undefined> {
  await program.close()
  await open(day)
  await rolled()
  return (await call('debt.list', {})).rows[0]?.state
}

async function rollLines(): Promise<number> {
  const { rows } = await call('audit.list', { limit: 500 }, 'auditor1')
  return rows.filter((row) => row.call === 'center.rollForward' && row.clerk === 'recoup').length
}

describe('the first start of a day', () => {
  test('moves every debt on by itself, once, and says so in the audit trail as its own deed', async () => {
    await withLetter('2026-01-06')
    const before = await rollLines()
    expect(await stateOn('2026-02-06')).toBe('delinquent')
    await program.close()
    await open('2026-02-06')
    await rolled()
    expect(await rollLines()).toBe(before + 1)
  })

  test('after months offline comes to the same as a start on every day', async () => {
    const debtId = await withLetter('2026-01-06')
    expect(await stateOn('2026-06-10')).toBe('delinquent')
    const offline = (await call('debt.list', {})).rows
    const clocks = (await call('worklist.view', { due: 'all' })).rows.map(({ kind, lastDay }) => `${kind} ${lastDay}`)
    const asked = await call('debt.view', { debtId })
    expect(offline[0]?.total).toBe(asked.balance.total)
    expect(clocks.toSorted()).toEqual(asked.clocks.map(({ kind, lastDay }) => `${kind} ${lastDay}`).toSorted())
    for (const day of ['2026-06-11', '2026-06-12', '2026-06-13', '2026-06-14', '2026-06-15']) await stateOn(day)
    const daily = (await call('debt.list', {})).rows[0]?.total
    expect(daily).toBe((await call('debt.view', { debtId })).balance.total)
  })

  test.each([
    // Due days of the letter: a Saturday, a federal holiday, and the leap day of 2028.
    ['2026-01-08', '2026-02-07', '2026-02-08'],
    ['2026-10-12', '2026-11-11', '2026-11-12'],
    ['2028-01-30', '2028-02-29', '2028-03-01'],
  ])('a letter of %s is not late on its day, %s, and is on %s', async (dated, due, late) => {
    await withLetter(dated)
    expect(await stateOn(due)).toBe('notified')
    expect(await stateOn(late)).toBe('delinquent')
  })

  test('goes on when the day changes while the window stays open', async () => {
    await withLetter('2026-01-06')
    today = '2026-02-05'
    await call('session.view', {})
    await rolled()
    expect((await call('debt.list', {})).rows[0]?.state).toBe('notified')
    today = '2026-02-06'
    expect((await call('session.view', {})).today).toBe('2026-02-06')
    await rolled()
    expect((await call('debt.list', {})).rows[0]?.state).toBe('delinquent')
  })

  test('stops when the clerk signs out at once, and is done at the next start', async () => {
    await withLetter('2026-01-06')
    await program.close()
    await open('2026-02-06')
    await call('session.signOut', {})
    await call('session.signIn', { name: 'clerk2', passphrase: PRACTICE_PASSPHRASE })
    await rolled()
    expect((await call('debt.list', {})).rows[0]?.state).toBe('delinquent')
  })
})
