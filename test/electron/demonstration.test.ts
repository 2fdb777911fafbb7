import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PRACTICE_PASSPHRASE } from '../../electron/center.ts'
import { ask } from '../../electron/cli/ask.ts'
import { makeDemonstration, type Demonstration } from '../../electron/demonstration.ts'
import { openProgram, type Program } from '../../electron/serve.ts'
import { DEBT_STATES } from '../../shared/api/debts.ts'
import { date } from '../../shared/values/dates.ts'

const today = date('2026-11-22')

let folder: string
let made: Demonstration
let program: Program

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-demonstration-'))
  made = await makeDemonstration(folder, today, 0.35)
  program = await openProgram({ dataFolder: folder, today: () => today })
  await program.call('session.signIn', { name: 'auditor1', passphrase: PRACTICE_PASSPHRASE })
}, 120_000)

afterAll(async () => {
  await program.close()
  rmSync(folder, { recursive: true, force: true })
})

test('every deed of every story is allowed by the rules', () => {
  expect(made.refused).toEqual([])
  expect(made.debts).toBeGreaterThan(140)
})

test.each(DEBT_STATES)('there are debts in the state "%s"', async (state) => {
  expect((await ask(program, 'debt.list', { state: [state] })).count).toBeGreaterThan(0)
})

test('it is marked as a practice center, and its audit trail is whole', async () => {
  expect(await ask(program, 'session.view', {})).toMatchObject({ practice: true, today })
  expect((await ask(program, 'audit.verify', {})).firstBroken).toBeUndefined()
})

test('the worklist has something overdue and something to come', async () => {
  const count = async (due: 'overdue' | 'next-30-days') => (await ask(program, 'worklist.view', { due })).count
  expect(await count('overdue')).toBeGreaterThan(0)
  expect(await count('next-30-days')).toBeGreaterThan(0)
})

test('one batch is at Treasury and one waits to be certified', async () => {
  const { batches } = await ask(program, 'referral.desk', {})
  expect(batches.map(({ state }) => state)).toEqual(['prepared', 'acknowledged'])
})
