/** The desk finds by SQL what the gate decides debt by debt; on a plausible center the two must agree on every one. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answer, Input } from '../../shared/api.ts'
import { date } from '../../shared/values/dates.ts'
import { ask } from '../../electron/cli/ask.ts'
import { PRACTICE_PASSPHRASE } from '../../electron/center.ts'
import { openProgram, type Program } from '../../electron/serve.ts'
import { generateCenter } from '../bench/generate.ts'

const today = date('2026-11-22')
const folder = mkdtempSync(join(tmpdir(), 'recoup-desk-'))
let program: Program

beforeAll(async () => {
  await generateCenter({ folder, debts: 1500, today })
  program = await openProgram({ dataFolder: folder, today: () => today })
  await program.call('session.signIn', { name: 'clerk1', passphrase: PRACTICE_PASSPHRASE })
})

afterAll(async () => {
  await program.close()
  rmSync(folder, { recursive: true, force: true })
})

type Desk = Answer<'referral.desk'>

async function desk(input: Input<'referral.desk'>): Promise<Desk> {
  return await ask(program, 'referral.desk', input)
}

async function rowsOf(show: 'all' | 'eligible' | 'required' | 'barred'): Promise<Desk['rows']> {
  const rows: Desk['rows'] = []
  for (;;) {
    const page = await desk({ show, offset: rows.length, limit: 100 })
    rows.push(...page.rows)
    if (rows.length >= page.count) return rows
  }
}

test('every list holds exactly the debts that the gate sorts so', async () => {
  const all = await rowsOf('all')
  const sorted = {
    barred: all.filter((row) => row.crossServicing === 'barred'),
    required: all.filter((row) => row.treasuryOffset === 'required'),
    eligible: all.filter((row) => row.treasuryOffset === 'eligible'),
  }
  for (const show of ['barred', 'required', 'eligible'] as const) {
    expect(sorted[show].length).toBeGreaterThan(10)
    expect(await rowsOf(show)).toEqual(sorted[show])
  }
})

test('the counts are those of the lists, and every debt stands once', async () => {
  const { count, eligible, required, barred } = await desk({})
  const all = await rowsOf('all')
  expect([all.length, eligible + required + barred]).toEqual([count, count])
  expect(new Set(all.map((row) => row.debtId)).size).toBe(count)
})

test('a debt is barred by a reason, and one that nothing bars has none', async () => {
  const all = await rowsOf('all')
  expect(all.filter((row) => (row.reasons.length > 0) !== (row.crossServicing === 'barred'))).toEqual([])
  const rules = new Set(all.flatMap((row) => row.reasons.map((reason) => reason.rule)))
  expect(rules.size).toBeGreaterThan(3)
})

test('what the desk offers is what a batch takes', async () => {
  const { eligible, required } = await desk({})
  const batch = await ask(program, 'referral.prepare', {})
  const stopped = batch.findings.filter((finding) => finding.stops)
  expect(batch.debts + stopped.length).toBe(eligible + required)
})

test('a batch that does not exist is told so', async () => {
  const issues = [{ path: 'batchId', message: 'There is no batch of that number.' }]
  expect(await program.call('referral.view', { batchId: 999 })).toMatchObject({ error: { issues } })
})
