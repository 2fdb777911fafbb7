import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createCenter } from '../../../electron/center.ts'
import { commands } from '../../../electron/cli/commands.ts'
import { main } from '../../../electron/cli/main.ts'
import type { Terminal } from '../../../electron/cli/terminal.ts'
import { suggestedProfile } from '../../../electron/suggested-profile.ts'
import { calls } from '../../../shared/api.ts'
import { date } from '../../../shared/values/dates.ts'
import { anExtract, aRow } from '../../shared/imports/an-extract.ts'
import { recordingTerminal } from './recording-terminal.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-cli-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

interface Ended {
  readonly exit: number
  readonly printed: string
  readonly told: string
}

async function recoup(
  words: readonly string[],
  more?: Partial<Pick<Terminal, 'environment' | 'askHidden'>>,
): Promise<Ended> {
  const terminal = recordingTerminal([], more)
  const exit = await main(words, terminal)
  return { exit, printed: terminal.printed(), told: terminal.told() }
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function practice(): Promise<string> {
  const center = join(folder, 'practice')
  expect((await recoup(['practice', center, '--today', '2026-11-20'])).exit).toBe(0)
  return center
}

describe('the command line', () => {
  test('lists its commands, and each explains itself', async () => {
    const overview = await recoup(['--help'])
    expect(overview.exit).toBe(0)
    for (const name of commands.keys()) {
      expect(overview.printed).toContain(name)
      const help = await recoup([name, '--help'])
      expect(help).toMatchObject({ exit: 0, printed: expect.stringMatching(new RegExp(`^Usage: recoup ${name}`)) })
      expect(help.printed.split('\n').filter((line) => line.length > 120)).toEqual([])
    }
  })

  test.each([
    [[], 'Usage: recoup COMMAND'],
    [['steal'], 'There is no command steal.'],
    [['import'], 'FILE is missing.'],
    [['import', 'a.csv', 'b.csv', '--data', 'x'], 'Unexpected argument: b.csv'],
    [['run', 'a.ndjson'], '--data is missing'],
    [['verify', '--colour'], "Unknown option '--colour'"],
    [['roll-forward', '--data', 'x', '--to', '2026-02-30'], 'Not a day: 2026-02-30'],
    [['referral', 'steal', '--data', 'x'], 'There is no step steal'],
    [['practice'], 'DIR is missing.'],
  ])('bad usage, %j, ends with 2 and says why', async (words, sentence) => {
    const { exit, printed, told } = await recoup(words)
    expect(exit).toBe(2)
    expect(printed + told).toContain(sentence)
  })

  test('a folder without a center is refused and left alone', async () => {
    const nowhere = join(folder, 'nowhere')
    const extract = file('extract.csv', anExtract(aRow(1)))
    for (const words of [['verify'], ['import', extract], ['letters'], ['run', extract], ['roll-forward']]) {
      const { exit, told } = await recoup([...words, '--data', nowhere])
      expect({ exit, told }).toEqual({ exit: 1, told: expect.stringContaining('There is no center in') })
    }
    expect(existsSync(nowhere)).toBe(false)
  })

  test('no trace of the program reaches the user, whatever file it is given', async () => {
    const center = await practice()
    for (const content of ['', '\0', 'PK\u0003\u0004', '"', anExtract(aRow(1)).replaceAll(',', ';')]) {
      const { exit, told } = await recoup(['import', file('x.csv', content), '--data', center])
      expect(exit).toBe(1)
      expect(told).toMatch(/^[A-Z].*\.$/)
    }
    const missing = await recoup(['import', join(folder, 'no.csv'), '--data', center])
    expect(missing).toMatchObject({ exit: 1, told: 'The folder or file does not exist. Choose another one.' })
  })

  test('an extract that is not UTF-8 is refused by the name of its encoding', async () => {
    const center = await practice()
    const latin1 = file('latin1.csv', Buffer.from(anExtract(aRow(1)).slice(1), 'latin1'))
    const utf16 = file('utf16.csv', Buffer.from(anExtract(aRow(1)), 'utf16le'))
    expect((await recoup(['import', latin1, '--data', center])).told).toContain('Latin-1 or Windows-1252')
    expect((await recoup(['import', utf16, '--data', center])).told).toContain('UTF-16')
  })

  test('an import in words says what became debts and why the others did not', async () => {
    const center = await practice()
    const extract = file('extract.csv', anExtract(aRow(1), aRow(2, { State: 'ZZ' })))
    const dry = await recoup(['import', extract, '--data', center, '--dry-run'])
    expect(dry.printed).toContain('2 rows: 1 would become debts of 1,234.56 in all, 1 rejected.\nNothing was changed.')
    const done = await recoup(['import', extract, '--data', center])
    expect(done.printed).toMatch(/^3 {5}State {2}The state is none/m)
  })

  test('a mapping is spelled out once, saved, and used again by its name', async () => {
    const center = await practice()
    const other = (row: number) => file(`${row}.csv`, anExtract(aRow(row)).replace('SSN', 'Number'))
    const at = ['--data', center]
    expect((await recoup(['import', other(1), ...at])).told).toContain('no column for: SSN')
    const saved = await recoup(['import', other(1), ...at, '--map', 'SSN=Number', '--save-mapping', 'travel', '--json'])
    expect(JSON.parse(saved.printed)).toMatchObject({ accepted: 1 })
    const again = await recoup(['import', other(2), ...at, '--mapping', 'travel', '--json'])
    expect(JSON.parse(again.printed)).toMatchObject({ accepted: 1 })
    expect((await recoup(['import', other(3), ...at, '--mapping', 'payroll'])).exit).toBe(2)
    expect((await recoup(['import', other(3), ...at, '--map', 'Social=Number'])).exit).toBe(2)
  })

  test('the audit trail of a center is verified, down to the digest of its last line', async () => {
    const center = await practice()
    await recoup(['import', file('extract.csv', anExtract(aRow(1))), '--data', center])
    const whole = await recoup(['verify', '--data', center, '--json'])
    expect(whole.exit).toBe(0)
    expect(JSON.parse(whole.printed)).toMatchObject({ lines: 2, digest: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })

  test('every call is listed with the forms of its input and answer', async () => {
    const listed: unknown = JSON.parse((await recoup(['calls'])).printed)
    const forms = { input: { type: 'object' }, answer: { type: 'object' } }
    expect(listed).toMatchObject({ calls: Object.keys(calls).map((name) => ({ name, ...forms })) })
  })
})

describe('a real center', () => {
  const passphrase = 'four plain words do'

  async function realCenter(): Promise<string> {
    const center = join(folder, 'real')
    const { store } = await createCenter(
      { folder: center, profile: suggestedProfile, today: date('2026-11-20'), at: '2026-11-20T08:00:00.000Z' },
      { name: 'ruth', displayName: 'Ruth Okafor', passphrase },
    )
    await store.close()
    return center
  }

  test('is opened by an account with its passphrase, given in the environment or asked for', async () => {
    const words = ['verify', '--data', await realCenter(), '--as', 'ruth']
    expect((await recoup(words, { environment: { RECOUP_PASSPHRASE: passphrase } })).exit).toBe(0)
    expect((await recoup(words, { askHidden: () => Promise.resolve(passphrase) })).exit).toBe(0)
    const wrong = await recoup(words, { askHidden: () => Promise.resolve('five plain words do not') })
    expect(wrong).toMatchObject({ exit: 1, told: expect.stringContaining('do not belong together') })
    expect((await recoup(words)).exit).toBe(2)
  })

  test('has today’s date and one account: a script may name no other', async () => {
    const center = await realCenter()
    const signedIn = { environment: { RECOUP_PASSPHRASE: passphrase } }
    const at = ['--data', center, '--as', 'ruth']
    expect((await recoup(['verify', ...at, '--today', '2026-01-05'], signedIn)).exit).toBe(1)
    const script = file('script.ndjson', `${JSON.stringify({ call: 'session.view', as: 'clerk1' })}\n`)
    const { exit, printed } = await recoup(['run', script, ...at], signedIn)
    expect(exit).toBe(1)
    expect(JSON.parse(printed)).toMatchObject({ error: { reasons: [{ rule: 'practice-only' }] } })
  })
})

test('the program as it is started from a shell answers and ends as it should', () => {
  const run = (words: readonly string[], input: string): string =>
    execFileSync(process.execPath, ['electron/cli.ts', ...words], { input, encoding: 'utf8', stdio: 'pipe' })
  const line = JSON.stringify({ call: 'calc.deadlines', input: { letterDate: '2026-03-02' } })
  expect(JSON.parse(run(['call'], `${line}\n`))).toMatchObject({ ok: true, value: { paymentDue: '2026-04-01' } })
  expect(() => run(['steal'], '')).toThrow(expect.objectContaining({ status: 2 }))
})
