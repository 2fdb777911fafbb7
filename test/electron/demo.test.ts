import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-demo-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function demo(...words: readonly string[]): string {
  return execFileSync(process.execPath, ['electron/demo.ts', ...words], { encoding: 'utf8', stdio: 'pipe' })
}

/** The first rows of a sample, among them two that are rejected. */
function smallExtract(): string {
  const lines = readFileSync('resources/samples/payroll-extract.csv', 'utf8').split('\r\n')
  const path = join(folder, 'small.csv')
  writeFileSync(path, lines.slice(0, 40).join('\r\n'))
  return path
}

test('the whole life of an extract is lived into a new folder, and what is owed is the sum of all states', () => {
  const out = join(folder, 'out')
  const said = demo(smallExtract(), '--out', out)
  expect(said).toMatch(/39 rows: 37 debts of .*, 2 rejected/)
  expect(said).toMatch(/All debts +37 /)
  expect(readdirSync(out).filter((name) => name.endsWith('.pdf'))).toHaveLength(1)
  expect(readFileSync(join(out, 'rejected-small.csv'), 'utf8').split('\r\n')).toHaveLength(4)
  expect(readdirSync(join(out, 'center', 'exports'))).toHaveLength(1)
  const [states = '', all = ''] = /Owed\n-.*\n((?:.*\n)*)(All debts.*)\n/.exec(said)?.slice(1) ?? []
  const amounts = states.trimEnd().split('\n').map(lastAmount)
  expect(amounts.length).toBeGreaterThan(2)
  expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(lastAmount(all))
}, 120_000)

/** The amount at the end of a line, in cents. */
function lastAmount(line: string): number {
  return Number((/[\d,.]+$/.exec(line)?.[0] ?? '').replace(/[,.]/g, ''))
}

test('a folder that is there already is left alone', () => {
  expect(() => demo('--out', folder)).toThrow(expect.objectContaining({ status: 2 }))
  expect(readdirSync(folder)).toEqual([])
})

test('an extract that cannot be read ends it with a sentence', () => {
  const out = join(folder, 'out')
  expect(() => demo(join(folder, 'no.csv'), '--out', out)).toThrow(
    expect.objectContaining({ status: 1, stderr: expect.stringContaining('does not exist') }),
  )
  expect(existsSync(join(out, 'center'))).toBe(true)
})
