import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answer, CallName } from '../../../shared/api.ts'
import { parseAnswer } from '../../../shared/api/parse.ts'
import { main } from '../../../electron/cli/main.ts'
import { recordingTerminal } from '../cli/recording-terminal.ts'
import { FIRST_DAY, LAST_DAY, lives, WAYS } from './lives.ts'
import { expectedOn } from './oracle.ts'
import { monthsAfter } from './plain-days.ts'
import { scriptOf } from './script.ts'

/** The first of every month, the days about the leap day, weekends and holidays among them. */
const LOOKS = [
  ...Array.from({ length: 24 }, (_, months) => monthsAfter('2027-02-01', months)).filter((day) => day <= LAST_DAY),
  '2027-07-05',
  '2027-11-11',
  '2027-12-25',
  '2028-02-28',
  '2028-02-29',
  '2028-03-18',
  '2028-05-29',
].toSorted()

let folder: string
let answers: ReadonlyMap<string, unknown>
let refused: readonly string[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-test-'))
  const center = join(folder, 'center')
  const script = join(folder, 'two-years.ndjson')
  writeFileSync(script, scriptOf(lives(), LOOKS))
  await main(['practice', center, '--today', FIRST_DAY], recordingTerminal())
  const terminal = recordingTerminal()
  await main(['run', script, '--data', center], terminal)
  const lines = terminal.printed().trimEnd().split('\n')
  refused = lines.filter((line) => JSON.parse(line).ok !== true)
  const parsed: readonly { readonly id?: string; readonly value?: unknown }[] = lines.map((line) => JSON.parse(line))
  answers = new Map(parsed.flatMap(({ id, value }) => (id === undefined ? [] : [[id, value] as const])))
}, 120_000)

afterAll(() => void rmSync(folder, { recursive: true, force: true }))

function answered<N extends CallName>(name: N, id: string): Answer<N> {
  return parseAnswer(name, answers.get(id))
}

test('every deed of the two years is done', () => {
  expect(refused).toEqual([])
})

test.each(LOOKS)('on %s every debt is in the state, with the clocks, that the law makes of its life', (day) => {
  const { rows } = answered('debt.list', `debts ${day}`)
  const { rows: clocks, count } = answered('worklist.view', `clocks ${day}`)
  expect(clocks).toHaveLength(count)
  const states = new Map(rows.map((row) => [row.billNumber, row.state]))
  const byBill = Map.groupBy(clocks, (row) => row.billNumber)
  const found = lives().map(({ billNumber, way }) => {
    const running = (byBill.get(billNumber) ?? []).map(({ kind, lastDay }) => `${kind} ${lastDay}`)
    return { billNumber, way, state: states.get(billNumber), clocks: running.toSorted() }
  })
  const expected = lives().map((life) => {
    const { state, clocks: running } = expectedOn(life, day) ?? { state: undefined, clocks: [] }
    return { billNumber: life.billNumber, way: life.way, state, clocks: running }
  })
  expect(found).toEqual(expected)
})

test('in the two years every state and every way of a life is met', () => {
  const states = LOOKS.flatMap((day) => lives().map((life) => expectedOn(life, day)?.state))
  for (const state of ['new', 'notified', 'delinquent', 'agreement', 'referred', 'paid', 'closed'])
    expect(states).toContain(state)
  expect(new Set(lives().map(({ way }) => way))).toEqual(new Set(WAYS))
})
