import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { main } from '../../../electron/cli/main.ts'
import { aDebt, openPractice, type Practice } from '../practice.ts'
import { recordingTerminal } from './recording-terminal.ts'

const payment = {
  call: 'calc.applyPayment',
  input: {
    amount: '50.00',
    balance: { penalty: '14.96', administrative: '30.00', interest: '12.47', principal: '1000.00' },
  },
}

async function answers(lines: readonly unknown[], ...words: readonly string[]): Promise<readonly unknown[]> {
  const text = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('')
  const terminal = recordingTerminal([text])
  expect(await main(['call', ...words], terminal)).toBe(0)
  return terminal
    .printed()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

describe('recoup call', () => {
  test('answers calculators without a center, in order, and a bad line spoils only its own answer', async () => {
    const given = [payment, 'not JSON', '', '[]', { call: 'calc.unknown' }, { ...payment, id: 'last' }]
    const [first, ...rest] = await answers(given)
    expect(first).toMatchObject({
      ok: true,
      value: {
        applied: { penalty: '14.96', administrative: '30.00', interest: '5.04', principal: '0.00' },
        remaining: { total: '1007.43' },
      },
    })
    expect(rest.slice(0, 4)).toMatchObject([
      { ok: false, error: { kind: 'invalid' } },
      { ok: false, error: { kind: 'invalid' } },
      { ok: false, error: { kind: 'invalid' } },
      { ok: false, error: { kind: 'invalid', issues: [{ path: 'call' }] } },
    ])
    expect(rest[4]).toMatchObject({ id: 'last', ok: true })
  })

  test('says which field of a request or of its input is wrong', async () => {
    const given = [
      { ...payment, colour: 'red' },
      { call: 'calc.applyPayment', input: { ...payment.input, amount: '1e3' } },
      { call: 'calc.applyPayment', input: { ...payment.input, tip: '1.00' } },
      { call: 7 },
    ]
    expect(await answers(given)).toMatchObject(
      ['colour', 'amount', 'tip', 'call'].map((path) => ({ error: { kind: 'invalid', issues: [{ path }] } })),
    )
  })

  test('asks for a center where a call needs one', async () => {
    expect(await answers([{ call: 'debt.list', input: {} }])).toMatchObject([
      { ok: false, error: { kind: 'refused', reasons: [{ message: expect.stringContaining('--data') }] } },
    ])
  })

  test('answers a hundred thousand lines', async () => {
    const piece = `${JSON.stringify(payment)}\n`.repeat(1000)
    const terminal = recordingTerminal(Array.from({ length: 100 }, () => piece))
    let lines = 0
    const print = (text: string): Promise<void> => {
      lines += text.split('\n').length - 1
      return Promise.resolve()
    }
    expect(await main(['call'], { ...terminal, print })).toBe(0)
    expect(lines).toBe(100_000)
  })
})

describe('in a center', () => {
  let practice: Practice

  beforeEach(async () => {
    practice = await openPractice()
    await practice.program.close()
  })

  afterEach(async () => {
    await practice.close()
  })

  test('every other call is answered too', async () => {
    const words = ['--data', practice.folder, '--today', '2026-01-05']
    expect(await answers([{ call: 'session.view' }, payment], ...words)).toMatchObject([
      { ok: true, value: { clerk: { name: 'clerk1' }, today: '2026-01-05', practice: true } },
      { ok: true },
    ])
  })

  test('a script does deeds in order, as one account and another, on one day and another', async () => {
    const script = [
      { today: '2026-03-02', as: 'clerk1', call: 'debt.register', input: aDebt(), id: 'd' },
      {
        today: '2026-03-04',
        as: 'clerk2',
        call: 'note.add',
        input: { debtId: { $ref: 'd.debtId' }, version: { $ref: 'd.version' }, text: 'Called.' },
        id: 'n',
      },
      { call: 'debt.view', input: { debtId: { $ref: 'missing.debtId' } }, id: 'x' },
      { today: '2026-02-30', call: 'debt.list', id: 'y' },
    ]
    const { exit, lines } = await runScript(practice.folder, script)
    expect(exit).toBe(1)
    expect(lines).toMatchObject([
      { id: 'd', ok: true },
      { id: 'n', ok: true, value: { asOf: '2026-03-04' } },
      { id: 'x', ok: false, error: { issues: [{ path: '$ref' }] } },
      { ok: false, error: { issues: [{ path: 'today' }] } },
    ])
    const note = { kind: 'note', on: '2026-03-04', by: 'clerk2' }
    expect(lines[1]).toHaveProperty('value.timeline', expect.arrayContaining([expect.objectContaining(note)]))
  })
})

async function runScript(folder: string, lines: readonly unknown[]): Promise<{ exit: number; lines: unknown[] }> {
  const place = mkdtempSync(join(tmpdir(), 'recoup-script-'))
  const file = join(place, 'script.ndjson')
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  const terminal = recordingTerminal()
  const exit = await main(['run', file, '--data', folder], terminal)
  rmSync(place, { recursive: true })
  return { exit, lines: terminal.printed().trimEnd().split('\n').map((line): unknown => JSON.parse(line)) }
}
