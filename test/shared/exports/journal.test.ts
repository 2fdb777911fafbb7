import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { account } from '../../../shared/domain/account.ts'
import type { AccountEvent, AccountFacts } from '../../../shared/domain/account-facts.ts'
import { journal, type JournalDebt } from '../../../shared/exports/journal.ts'
import { DEFAULT_POLICY } from '../../../shared/law/policy.ts'
import { date, earlierOf, type IsoDate } from '../../../shared/values/dates.ts'
import { cents, parseMoney } from '../../../shared/values/money.ts'
import { rate } from '../../../shared/values/rate.ts'
import { madeUpAccounts } from '../domain/made-up-accounts.ts'

function debtOf(facts: AccountFacts, asOf: IsoDate, billNumber = 'B26-200006'): JournalDebt {
  const days = [asOf, facts.delinquencyDate ?? asOf, ...facts.events.map((event) => event.date)]
  const establishedOn = days.reduce(earlierOf)
  const { principal, events } = facts
  return {
    billNumber,
    kind: 'Salary overpayment',
    establishedOn,
    principal,
    events,
    account: account(facts, asOf),
    refunds: [],
  }
}

const life: AccountFacts = {
  principal: cents(1000_00),
  delinquencyDate: date('2025-01-31'),
  rate: rate(5000),
  policy: DEFAULT_POLICY,
  events: [
    { kind: 'administrative-charge', date: date('2025-01-31'), amount: cents(30_00), id: 1 },
    { kind: 'payment', date: date('2025-04-15'), amount: cents(400_00), id: 2 },
    { kind: 'waive', date: date('2025-05-20'), part: 'penalty', amount: cents(5_00), id: 3 },
    { kind: 'contingency-fee', date: date('2025-06-10'), amount: cents(12_00), id: 4 },
    { kind: 'principal-adjustment', date: date('2025-06-30'), amount: cents(-900_00), id: 5 },
    { kind: 'payment', date: date('2025-07-15'), amount: cents(500_00), id: 6 },
    { kind: 'payment', date: date('2026-01-01'), amount: cents(1_00), id: 7 },
  ],
}

interface Line {
  readonly account: string
  readonly amount: number
}

/** The transactions of a journal, read by its two-blank rule. */
function read(text: string): readonly (readonly Line[])[] {
  const blocks = text.split('\n\n').filter((block) => /^\d{4}-/.test(block))
  return blocks.map((block) =>
    block.split('\n').flatMap((line) => {
      const match = /^ {2}([A-Z].*?) {2,}\$(-?)([\d.]+)$/.exec(line)
      if (match === null) return []
      const amount = parseMoney(match[3] ?? '') ?? Number.NaN
      return [{ account: match[1] ?? '', amount: match[2] === '-' ? -amount : amount }]
    }),
  )
}

function sumOf(lines: readonly Line[], name: string): number {
  return lines.filter((line) => line.account === name).reduce((sum, line) => sum + line.amount, 0)
}

test("a debt's whole life is the golden journal", () => {
  const text = [...journal([debtOf(life, date('2025-12-31'))])].join('')
  expect(text).toBe(readFileSync(new URL('../../golden/journal.txt', import.meta.url), 'utf8'))
})

test('every transaction balances, and the receivables end at the balance of the debt', () => {
  fc.assert(
    fc.property(madeUpAccounts, ({ facts, asOf }) => {
      const debt = debtOf(facts, asOf)
      const transactions = read([...journal([debt])].join(''))
      for (const lines of transactions) expect(lines.reduce((sum, line) => sum + line.amount, 0)).toBe(0)
      const all = transactions.flat()
      const { balance } = debt.account
      expect(sumOf(all, 'Assets:Receivables:Principal')).toBe(balance.principal)
      expect(sumOf(all, 'Assets:Receivables:Interest')).toBe(balance.interest)
      expect(sumOf(all, 'Assets:Receivables:Penalty')).toBe(balance.penalty)
      expect(sumOf(all, 'Assets:Receivables:Administrative')).toBe(balance.administrative)
      expect(sumOf(all, 'Assets:Receivables:Fees')).toBe(balance.contingencyFee)
    }),
  )
})

test('what was paid too much is due to the debtor, not income', () => {
  const all = read([...journal([debtOf(life, date('2025-12-31'))])].join('')).flat()
  const { account: ended } = debtOf(life, date('2025-12-31'))
  const unapplied = [...ended.applied, ...ended.credited.slice(1)].reduce((sum, row) => sum + row.unapplied, 0)
  expect(unapplied).toBeGreaterThan(0)
  expect(sumOf(all, 'Liabilities:Refunds due')).toBe(-unapplied)
})

test('what Treasury keeps of a collection leaves cash', () => {
  const all = read([...journal([debtOf(life, date('2025-12-31'))])].join('')).flat()
  const collected = debtOf(life, date('2025-12-31')).account.applied.reduce((sum, { amount }) => sum + amount, 0)
  expect(sumOf(all, 'Assets:Cash')).toBe(collected - 12_00)
})

test('what lies after the day of the journal is not in it', () => {
  expect([...journal([debtOf(life, date('2025-12-31'))])].join('')).not.toContain('2026-01-01')
})

test('signs that mean something in a journal are left out of a bill number', () => {
  const events: readonly AccountEvent[] = []
  const text = [...journal([debtOf({ ...life, events }, date('2025-01-31'), 'B;1 | (2)\n*')])].join('')
  expect(text).toContain('2025-01-31 B 1 2 Debt established\n')
})
