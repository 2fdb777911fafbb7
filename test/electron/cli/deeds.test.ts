import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { main } from '../../../electron/cli/main.ts'
import { anExtract, aRow } from '../../shared/imports/an-extract.ts'
import { recordingTerminal } from './recording-terminal.ts'

let folder: string
let center: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-cli-'))
  center = join(folder, 'center')
  await json('practice', center, '--today', '2026-11-20')
  const extract = join(folder, 'extract.csv')
  writeFileSync(extract, anExtract(aRow(1), aRow(2), aRow(3, { Principal: '20.00' })))
  await json('import', extract, '--data', center, '--today', '2026-11-23')
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function recoup(...words: readonly string[]): Promise<{ exit: number; printed: string; told: string }> {
  const terminal = recordingTerminal()
  const exit = await main(words, terminal)
  return { exit, printed: terminal.printed(), told: terminal.told() }
}

/** The answer of a command that must be done. */
async function json(...words: readonly string[]): Promise<Record<string, unknown>> {
  const { exit, printed, told } = await recoup(...words, '--json')
  expect({ exit, told }).toEqual({ exit: 0, told: '' })
  return JSON.parse(printed)
}

async function on(day: string, ...words: readonly string[]): Promise<Record<string, unknown>> {
  return await json(...words, '--data', center, '--today', day)
}

test('letters are issued as one PDF, kept, mailed, and never over another file', async () => {
  const out = join(folder, 'letters.pdf')
  const issued = await on('2026-11-24', 'letters', '--out', out, '--mailed', '2026-11-24')
  expect(issued).toMatchObject({ issued: 3, refused: [], file: out })
  expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-')
  const none = await recoup('letters', '--data', center, '--today', '2026-11-25', '--out', out)
  expect(none).toMatchObject({ exit: 0, printed: 'No debt is owed a letter.\n' })
  expect(readdirSync(folder).toSorted()).toEqual(['center', 'extract.csv', 'letters.pdf'])
})

test('a taken name is refused, and the letters are kept in the center all the same', async () => {
  const out = join(folder, 'letters.pdf')
  writeFileSync(out, 'mine')
  const refused = await recoup('letters', '--data', center, '--today', '2026-11-24', '--out', out)
  expect(refused).toMatchObject({ exit: 1, told: expect.stringContaining('already a file named letters.pdf') })
  expect(readFileSync(out, 'utf8')).toBe('mine')
})

test('a roll forward turns debts delinquent once, and doing it twice changes nothing', async () => {
  await on('2026-11-24', 'letters', '--out', join(folder, 'l.pdf'), '--mailed', '2026-11-24')
  const first = await on('2027-02-01', 'roll-forward')
  expect(first).toMatchObject({ to: '2027-02-01', turnedDelinquent: 3 })
  expect(await on('2027-02-01', 'roll-forward')).toMatchObject({ turnedDelinquent: 0, interest: '0.00' })
  const words = await recoup('roll-forward', '--data', center, '--today', '2027-02-02')
  expect(words.printed).toContain('as of 2027-02-02')
})

test('a batch is prepared, certified by another account, and written where it belongs', async () => {
  await on('2026-11-24', 'letters', '--out', join(folder, 'l.pdf'), '--mailed', '2026-11-24')
  await on('2027-05-01', 'roll-forward')
  expect(await on('2027-05-01', 'referral', 'prepare')).toMatchObject({ batchId: 1, state: 'prepared', debts: 2 })
  const batch = ['--batch', '1'] as const
  const own = ['referral', 'certify', '--data', center, ...batch, '--delegation', 'Order 1-35', '--as', 'clerk1']
  expect((await recoup(...own)).exit).toBe(1)
  await on('2027-05-01', 'referral', 'certify', ...batch, '--delegation', 'Order 1-35')
  const exported = await on('2027-05-01', 'referral', 'export', ...batch, '--out', join(folder, 'treasury'))
  expect(exported).toMatchObject({ state: 'exported', debts: 2 })
  expect(existsSync(String(exported['file']))).toBe(true)
  expect(readdirSync(join(folder, 'treasury'))).toEqual(readdirSync(join(center, 'exports')))
  expect(await on('2027-05-01', 'referral', 'show', ...batch)).toMatchObject({ state: 'exported' })
})

test('in a practice center a referral takes one command, and says what to confirm first', async () => {
  await on('2026-11-24', 'letters', '--out', join(folder, 'l.pdf'), '--mailed', '2026-11-24')
  await on('2027-05-01', 'roll-forward')
  const out = join(folder, 'treasury')
  const { exit, printed } = await recoup('referral', '--data', center, '--today', '2027-05-01', '--out', out)
  expect(exit).toBe(0)
  expect(printed).toContain('Batch 1 is exported: 2 debts')
  expect(printed).toContain('Confirm the layout')
  expect(readdirSync(out)).toHaveLength(1)
})

test('a referral asks for what it lacks', async () => {
  for (const step of ['certify', 'export', 'cancel', 'show']) {
    expect((await recoup('referral', step, '--data', center)).exit).toBe(2)
  }
  expect((await recoup('referral', 'show', '--data', center, '--batch', 'x')).exit).toBe(2)
  expect((await recoup('referral', 'show', '--data', center, '--batch', '9')).exit).toBe(1)
})

test('the deadlines of a time are written as a calendar, printed or kept, and never over another file', async () => {
  const out = join(folder, 'clocks.ics')
  const told = await on('2026-11-24', 'calendar', '--from', '2026-11-01', '--out', out)
  expect(told).toMatchObject({ from: '2026-11-01', until: '2026-12-01', events: 3, file: out })
  expect(readFileSync(out, 'utf8')).toContain('SUMMARY:')
  const again = await recoup('calendar', '--data', center, '--from', '2026-11-01', '--out', out)
  expect(again.exit).not.toBe(0)
  const printed = await recoup('calendar', '--data', center, '--from', '2026-11-01', '--today', '2026-11-24')
  expect(printed).toMatchObject({ exit: 0, printed: readFileSync(out, 'utf8') })
  expect((await recoup('calendar', '--data', center, '--whose', 'ours')).exit).toBe(2)
})
