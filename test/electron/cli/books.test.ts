import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { main } from '../../../electron/cli/main.ts'
import { openStore } from '../../../electron/store/open.ts'
import { readKeyring } from '../../../electron/keyring.ts'
import { aDebt } from '../practice.ts'
import { recordingTerminal } from './recording-terminal.ts'

let folder: string
let center: string

async function recoup(words: readonly string[], lines: readonly string[] = []) {
  const terminal = recordingTerminal(lines)
  const exit = await main(words, terminal)
  return { exit, printed: terminal.printed(), told: terminal.told() }
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-cli-'))
  center = join(folder, 'practice')
  await recoup(['practice', center, '--today', '2026-11-20'])
  const request = JSON.stringify({ call: 'debt.register', input: aDebt() })
  await recoup(['call', '--data', center, '--today', '2026-11-20'], [request])
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('the books are checked, and end well only when the ledger and the balances agree', async () => {
  const agreed = await recoup(['check', '--data', center])
  expect(agreed).toMatchObject({ exit: 0, printed: expect.stringContaining('agree to the cent') })
  const key = Buffer.from(readKeyring(center).practiceKey ?? '', 'hex')
  const store = await openStore(join(center, 'center.db'), key)
  store.sqlite.exec('update debt set principal_left = principal_left - 1, total = total - 1')
  await store.close()
  const differing = await recoup(['check', '--data', center])
  expect(differing.exit).toBe(1)
  expect(differing.printed).toMatch(/B26-000001 +Principal +2119\.99 +2120\.00/)
})

test('the journal is written to a file of its own, and never over another', async () => {
  const out = join(folder, 'books', 'all.journal')
  const words = ['export', 'journal', '--data', center, '--out', out]
  expect((await recoup(words)).exit).toBe(0)
  expect(readFileSync(out, 'utf8')).toContain('2026-01-02 B26-000001 Debt established')
  expect((await recoup(words)).exit).not.toBe(0)
})

test('what is to be exported, and where to, must be said', async () => {
  expect(await recoup(['export', 'ledger', '--data', center])).toMatchObject({ exit: 2 })
  expect(await recoup(['export', 'journal', '--data', center])).toMatchObject({ exit: 2 })
})
