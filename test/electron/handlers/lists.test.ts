import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answer, Input } from '../../../shared/api.ts'
import { DEBT_STATES } from '../../../shared/api/debts.ts'
import { debtTypeSlugs } from '../../../shared/debt-types/index.ts'
import { CLOCKS } from '../../../shared/domain/standing/clocks.ts'
import { add, formatMoney, readMoney, ZERO, type Cents } from '../../../shared/values/money.ts'
import { foldName } from '../../../shared/values/names.ts'
import { openGenerated, type Generated } from '../generated.ts'

let center: Generated
let all: readonly DebtRow[]

type DebtRow = Answer<'debt.list'>['rows'][number]

type ClockRow = Answer<'worklist.view'>['rows'][number]

const DEBTS = 450

beforeAll(async () => {
  center = await openGenerated(DEBTS)
  all = (await center.call('debt.list', { limit: 500 })).rows
})

afterAll(async () => await center.close())

const DEBT_SORTS = ['name', 'billNumber', 'total', 'discoveredOn', 'daysDelinquent', 'state', 'debtType'] as const

async function everyPage(input: Input<'debt.list'>): Promise<readonly number[]> {
  const ids: number[] = []
  for (let offset = 0; ; offset += 37) {
    const { rows } = await center.call('debt.list', { ...input, offset, limit: 37 })
    if (rows.length === 0) return ids
    ids.push(...rows.map((row) => row.debtId))
  }
}

function sum(amounts: readonly string[]): string {
  return formatMoney(add(...amounts.map((amount) => amountOf(amount))))
}

function amountOf(text: string): Cents {
  return readMoney(text) ?? ZERO
}

describe('the list of debts', () => {
  test('holds every debt once, with its count and total', async () => {
    const { count, total, more } = await center.call('debt.list', {})
    expect(new Set(all.map((row) => row.debtId)).size).toBe(DEBTS)
    expect({ count, total, more }).toEqual({ count: DEBTS, total: sum(all.map((row) => row.total)), more: false })
  })

  test.each(DEBT_SORTS)('has the same pages as the whole, in both directions, by %s', async (sort) => {
    const whole = (await center.call('debt.list', { sort, limit: 500 })).rows.map((row) => row.debtId)
    expect(await everyPage({ sort })).toEqual(whole)
    const backwards = await everyPage({ sort, descending: true })
    expect(backwards.toSorted()).toEqual(whole.toSorted())
  })

  test.each(DEBT_SORTS)('rises and falls by %s', async (sort) => {
    const rising = (await center.call('debt.list', { sort, limit: 500 })).rows
    const falling = (await center.call('debt.list', { sort, descending: true, limit: 500 })).rows
    const inOrder = rising.map((row) => valueOf(row, sort)).toSorted(compare)
    expect(rising.map((row) => valueOf(row, sort))).toEqual(inOrder)
    expect(falling.map((row) => valueOf(row, sort))).toEqual(inOrder.toReversed())
  })

  test.each(DEBT_STATES)('of the state %s has those debts alone, with their count and total', async (state) => {
    const expected = all.filter((row) => row.state === state)
    for (const sort of DEBT_SORTS) {
      const { rows, count, total } = await center.call('debt.list', { state: [state], sort, limit: 500 })
      expect(rows.map((row) => row.debtId).toSorted()).toEqual(expected.map((row) => row.debtId).toSorted())
      expect({ count, total }).toEqual({ count: expected.length, total: sum(expected.map((row) => row.total)) })
      expect(await everyPage({ state: [state], sort })).toEqual(rows.map((row) => row.debtId))
    }
  })

  test('by state, kind and office together has what all three allow', async () => {
    const [first = '', second = '', third = ''] = debtTypeSlugs.slice(4)
    const input: Input<'debt.list'> = { state: ['delinquent', 'paid'], debtType: [first, second, third], office: 'cfo' }
    const { rows, count } = await center.call('debt.list', { ...input, limit: 500 })
    expect(count).toBe(rows.length)
    const offices = await center.call('debt.list', { office: 'cfo', limit: 500 })
    const ofOffice = new Set(offices.rows.map((row) => row.debtId))
    const expected = all.filter(
      (row) =>
        ['delinquent', 'paid'].includes(row.state) &&
        [first, second, third].includes(row.debtType) &&
        ofOffice.has(row.debtId),
    )
    expect(rows.map((row) => row.debtId).toSorted()).toEqual(expected.map((row) => row.debtId).toSorted())
  })

  test('beyond its end is empty and still counted', async () => {
    expect(await center.call('debt.list', { offset: 5000 })).toMatchObject({ rows: [], count: DEBTS })
  })

  test.each(DEBT_SORTS)('of a text has the order of the whole list by %s', async (sort) => {
    for (const descending of [false, true]) {
      const { rows, count, total } = await center.call('debt.list', { text: 's', sort, descending, limit: 500 })
      expect(rows.length).toBeGreaterThan(5)
      expect({ count, total }).toEqual({ count: rows.length, total: sum(rows.map((row) => row.total)) })
      const values = rows.map((row) => valueOf(row, sort))
      const inOrder = values.toSorted(compare)
      expect(values).toEqual(descending ? inOrder.toReversed() : inOrder)
    }
  })

  test('finds a bill by its beginning, in either case', async () => {
    const { rows } = await center.call('debt.list', { text: 'b26-10001', limit: 100 })
    expect(rows.map((row) => row.billNumber)).toEqual(
      all.map((row) => row.billNumber).filter((bill) => bill.startsWith('B26-10001')),
    )
  })
})

describe('the list of debts by its columns', () => {
  test('narrowed by filters has what each of them allows, with the count and total of the filter', async () => {
    const where: Input<'debt.list'>['where'] = [
      { form: 'set', column: 'state', values: ['delinquent', 'referred'] },
      { form: 'money', column: 'total', from: '500.00', to: '3000.00' },
      { form: 'days', column: 'discoveredOn', from: '2024-01-01' },
      { form: 'text', column: 'name', text: 'A' },
    ]
    const { rows, count, total } = await center.call('debt.list', { where, limit: 500 })
    const expected = all.filter(
      (row) =>
        ['delinquent', 'referred'].includes(row.state) &&
        amountOf(row.total) >= 50_000 &&
        amountOf(row.total) <= 300_000 &&
        row.discoveredOn >= '2024-01-01' &&
        foldName(row.name).includes('a'),
    )
    expect(rows.length).toBeGreaterThan(3)
    expect(rows.map((row) => row.debtId).toSorted()).toEqual(expected.map((row) => row.debtId).toSorted())
    expect({ count, total }).toEqual({ count: expected.length, total: sum(expected.map((row) => row.total)) })
    expect(await everyPage({ where })).toEqual(rows.map((row) => row.debtId))
  })

  test('sorted by several has the second order within the first', async () => {
    const { rows } = await center.call('debt.list', {
      sort: 'debtType',
      further: [{ by: 'total', descending: true }],
      limit: 500,
    })
    const kinds = rows.map((row) => row.debtType)
    expect(kinds).toEqual(kinds.toSorted())
    for (const [, some] of Map.groupBy(rows, (row) => row.debtType)) {
      const totals = some.map((row) => amountOf(row.total))
      expect(totals).toEqual(totals.toSorted((one, other) => other - one))
    }
  })

  test('of a text is narrowed and sorted within what the text finds', async () => {
    const found = (await center.call('debt.list', { text: 's', limit: 500 })).rows
    const where: Input<'debt.list'>['where'] = [{ form: 'money', column: 'total', from: '1000.00' }]
    const { rows, count } = await center.call('debt.list', { text: 's', where, limit: 500 })
    const expected = found.filter((row) => amountOf(row.total) >= 100_000).map((row) => row.debtId)
    expect(rows.map((row) => row.debtId)).toEqual(expected)
    expect(count).toBe(expected.length)
  })
})

function valueOf(row: DebtRow, sort: (typeof DEBT_SORTS)[number]): string | number {
  if (sort === 'total') return amountOf(row.total)
  if (sort === 'state') return DEBT_STATES.indexOf(row.state)
  if (sort === 'name') return foldName(row.name)
  return sort === 'debtType' ? row.debtTypeLabel : row[sort]
}

function compare(one: string | number, other: string | number): number {
  return one < other ? -1 : one > other ? 1 : 0
}

describe('the worklist', () => {
  async function everyClock(input: Input<'worklist.view'>): Promise<readonly ClockRow[]> {
    const rows: ClockRow[] = []
    for (;;) {
      const page = await center.call('worklist.view', { ...input, offset: rows.length, limit: 61 })
      if (page.rows.length === 0) return rows
      rows.push(...page.rows)
    }
  }

  test('shows the most urgent first, and counts what it shows', async () => {
    const rows = await everyClock({ due: 'all' })
    const { count, total } = await center.call('worklist.view', { due: 'all' })
    expect(rows.map((row) => row.lastDay)).toEqual(rows.map((row) => row.lastDay).toSorted())
    expect({ count, total }).toEqual({ count: rows.length, total: sum(rows.map((row) => row.total)) })
    expect(new Set(rows.map((row) => row.clockId)).size).toBe(rows.length)
  })

  test('of a longer time shows everything of a shorter one', async () => {
    const counts = []
    for (const due of ['overdue', 'next-7-days', 'next-30-days', 'all'] as const) {
      counts.push((await center.call('worklist.view', { due })).count)
    }
    expect(counts).toEqual(counts.toSorted((one, other) => one - other))
  })

  test('never shows a right that has lapsed as overdue', async () => {
    const rows = await everyClock({ due: 'overdue' })
    const lapsing = new Set(Object.entries(CLOCKS).flatMap(([kind, { lapses }]) => (lapses ? [kind] : [])))
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter((row) => lapsing.has(row.kind))).toEqual([])
  })

  test.each(['name', 'billNumber', 'total'] as const)('by %s has the same clocks, in both directions', async (sort) => {
    const byDay = (await everyClock({ due: 'all' })).map((row) => row.clockId).toSorted()
    for (const descending of [false, true]) {
      const rows = await everyClock({ due: 'all', sort, descending })
      expect(rows.map((row) => row.clockId).toSorted()).toEqual(byDay)
    }
  })

  test('by balance has those who owe nothing last, rising or falling', async () => {
    for (const descending of [false, true]) {
      const totals = (await everyClock({ due: 'all', sort: 'total', descending })).map((row) => amountOf(row.total))
      const owed = totals.filter((total) => total > 0)
      const inOrder = owed.toSorted((one, other) => one - other)
      expect(totals.slice(0, owed.length)).toEqual(descending ? inOrder.toReversed() : inOrder)
    }
  })

  test('counts on each tile what choosing it shows', async () => {
    const { tiles } = await center.call('worklist.view', {})
    const times = ['overdue', 'today', 'next-7-days', 'next-30-days'] as const
    expect(tiles.length).toBeGreaterThan(times.length)
    for (const { key, count } of tiles) {
      const due = times.find((time) => time === key)
      const chosen = due === undefined ? { due: 'all' as const, kind: key } : { due }
      expect((await center.call('worklist.view', chosen)).count, key).toBe(count)
    }
  })

  test('of an office and of the other is the whole', async () => {
    const [cfo, payroll, both] = await Promise.all([
      center.call('worklist.view', { due: 'all', office: 'cfo' }),
      center.call('worklist.view', { due: 'all', office: 'payroll' }),
      center.call('worklist.view', { due: 'all' }),
    ])
    expect(cfo.count + payroll.count).toBe(both.count)
  })

  test('knows no kind of clock that there is not', async () => {
    await expect(center.call('worklist.view', { kind: 'snooze' })).rejects.toThrow('no such kind of clock')
  })
})
