import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Answer } from '../../../shared/api.ts'
import { checkBooks } from '../../../electron/check-books.ts'
import { readKeyring } from '../../../electron/keyring.ts'
import { openStore } from '../../../electron/store/open.ts'
import { parseMoney } from '../../../shared/values/money.ts'
import { readPdf, flowing } from '../print/read-pdf.ts'
import { aDebt, openPractice, type Practice } from '../practice.ts'

let practice: Practice

beforeEach(async () => {
  practice = await openPractice('2026-01-05')
})

afterEach(async () => {
  await practice.close()
})

/** A debt with a letter of January 6, a payment, a charge and a payment that came back. */
async function lived(): Promise<Answer<'debt.view'>> {
  const { debtId, version } = await practice.call('debt.register', aDebt(), 'clerk1', '2026-01-06')
  const { letters } = await practice.call('letter.issue', { debtId, version, kind: 'demand' }, 'clerk1', '2026-01-06')
  const letterIds = letters.map(({ letterId }) => letterId)
  await practice.call('letter.markMailed', { letterIds, mailedOn: '2026-01-06' }, 'clerk1', '2026-01-06')
  await practice.call('center.rollForward', {}, 'clerk1', '2026-06-15')
  let debt = await practice.call('debt.view', { debtId }, 'clerk1', '2026-06-15')
  for (const amount of ['300.00', '120.00']) {
    const payment = { debtId, version: debt.version, amount, receivedOn: '2026-05-01', method: 'check' as const }
    debt = await practice.call('payment.post', payment, 'clerk1', '2026-06-15')
  }
  const entryId = debt.timeline.find(({ amount }) => amount === '120.00')?.reversibleEntryId ?? 0
  const reversal = { debtId, version: debt.version, entryId, reason: 'returned-check' as const, note: 'No funds' }
  return await practice.call('payment.reverse', reversal, 'clerk1', '2026-06-16')
}

test('a statement ties out line by line and ends at the balance of the debt on any day', async () => {
  const { debtId } = await lived()
  for (const asOf of ['2026-01-31', '2026-03-31', '2026-05-01', '2026-06-16', '2027-01-31']) {
    const { lines, balance } = await practice.call('debt.statement', { debtId, asOf }, 'auditor1', '2026-06-16')
    let running = 0
    for (const line of lines) {
      running += (parseMoney(line.charged) ?? 0) - (parseMoney(line.credited) ?? 0)
      expect(parseMoney(line.balance), `${asOf}: ${line.on} ${line.what}`).toBe(running)
      expect(line.on <= asOf).toBe(true)
    }
    const shown = await practice.call('debt.view', { debtId, asOf }, 'auditor1', '2026-06-16')
    expect(balance).toEqual(shown.balance)
    expect(parseMoney(balance.total)).toBe(running)
  }
})

test('a statement tells what does not count: the payment that came back, and why', async () => {
  const { debtId } = await lived()
  const statement = await practice.call('debt.statement', { debtId }, 'auditor1', '2026-06-16')
  expect(statement.reversed).toEqual([
    {
      on: '2026-05-01', what: 'Payment', amount: '120.00', reversedOn: '2026-06-16', why: 'Returned check: No funds',
    },
  ])
  expect(statement.lines.filter(({ what }) => what === 'Payment').map(({ credited }) => credited)).toEqual(['300.00'])
})

test('a statement of a day that lies ahead says so', async () => {
  const { debtId } = await lived()
  const input = { debtId, asOf: '2027-01-31' }
  expect(await practice.call('debt.statement', input, 'clerk1', '2026-06-16')).toMatchObject({ projected: true })
})

test('there is no statement of a day before the debt', async () => {
  const { debtId } = await lived()
  const denied = await practice.try('debt.statement', { debtId, asOf: '2025-12-31' }, 'clerk1', '2026-06-16')
  expect(denied).toMatchObject({ ok: false, error: { kind: 'invalid', issues: [{ path: 'asOf' }] } })
})

test('a statement is drawn as a tagged PDF with its lines and its balance', async () => {
  const { debtId, balance, billNumber } = await lived()
  const { pdf, fileName } = await practice.call('debt.statementPdf', { debtId }, 'clerk1', '2026-06-16')
  expect(fileName).toBe(`statement-${billNumber}-2026-06-16.pdf`)
  const read = await readPdf(Buffer.from(pdf, 'base64'))
  expect(read.pages[0]?.roles).toEqual(expect.arrayContaining(['H1', 'Table', 'TH', 'TD']))
  expect(flowing(read)).toContain(`together ${balance.total}`)
})

test('the ledger and the balances of a center agree', async () => {
  await lived()
  const found = await practice.call('ledger.check', {}, 'auditor1', '2026-06-16')
  expect(found).toMatchObject({ debts: 1, entries: 4, differences: [], done: true })
})

test('a balance that does not follow from the ledger is found, part by part', async () => {
  const { debtId } = await lived()
  await practice.program.close()
  const key = Buffer.from(readKeyring(practice.folder).practiceKey ?? '', 'hex')
  const store = await openStore(join(practice.folder, 'center.db'), key)
  store.sqlite.exec('update debt set interest = interest + 1, total = total + 1')
  const { differences } = await checkBooks(store.db, 0, 500)
  await store.close()
  expect(differences.map(({ what }) => what)).toEqual(['Interest', 'Total'])
  expect(differences.map((one) => one.debtId)).toEqual([debtId, debtId])
  const cents = differences.map(({ shown, replayed }) => (parseMoney(shown) ?? 0) - (parseMoney(replayed) ?? 0))
  expect(cents).toEqual([1, 1])
})

test('the journal of the books ends at the balances, and is the same in stretches as in one', async () => {
  await lived()
  const second = aDebt({ billNumber: 'B26-000002' })
  await practice.call('debt.register', second, 'clerk1', '2026-06-16')
  const whole = await practice.call('ledger.journal', {}, 'auditor1', '2026-06-16')
  expect(whole).toMatchObject({ debts: 2, done: true })
  const one = await practice.call('ledger.journal', { limit: 1 }, 'auditor1', '2026-06-16')
  const two = await practice.call('ledger.journal', { limit: 1, after: one.last }, 'auditor1', '2026-06-16')
  expect(one.text + two.text).toBe(whole.text)
  const owed = [...whole.text.matchAll(/Assets:Receivables:\w+ +\$(-?)([\d.]+)/g)].reduce((sum, [, sign, amount]) => {
    return sum + (sign === '-' ? -1 : 1) * (parseMoney(amount ?? '') ?? 0)
  }, 0)
  expect(owed).toBe(parseMoney(whole.total))
})
