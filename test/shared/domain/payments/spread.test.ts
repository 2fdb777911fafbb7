import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { spread, type OwedDebt } from '../../../../shared/domain/payments/spread.ts'
import { date, fromDayNumber } from '../../../../shared/values/dates.ts'
import { cents } from '../../../../shared/values/money.ts'
import { valueOf } from '../../answers.ts'

const debts: readonly OwedDebt[] = [
  { id: 1, billNumber: 'B1', since: date('2025-03-01'), owed: cents(100_00) },
  { id: 2, billNumber: 'B2', since: date('2024-03-01'), owed: cents(50_00) },
  { id: 3, billNumber: 'B3', since: date('2026-03-01'), owed: cents(30_00) },
]

test('without a designation the oldest debt is paid first [IRM-17-order]', () => {
  expect(valueOf(spread(cents(120_00), debts, [])).parts).toEqual([
    { id: 2, amount: 50_00 },
    { id: 1, amount: 70_00 },
  ])
})

test('what the debtor names is paid first, and the rest goes on to the oldest', () => {
  expect(valueOf(spread(cents(60_00), debts, [{ id: 3 }])).parts).toEqual([
    { id: 3, amount: 30_00 },
    { id: 2, amount: 30_00 },
  ])
})

test('a debt named with an amount gets that amount before the others, and the rest goes by age', () => {
  expect(valueOf(spread(cents(40_00), debts, [{ id: 1, amount: cents(10_00) }])).parts).toEqual([
    { id: 1, amount: 10_00 },
    { id: 2, amount: 30_00 },
  ])
  const both = [{ id: 1, amount: cents(10_00) }, { id: 2 }]
  expect(valueOf(spread(cents(60_00), debts, both)).parts).toEqual([
    { id: 1, amount: 10_00 },
    { id: 2, amount: 50_00 },
  ])
})

test('what is more than all debts stays with the first', () => {
  const { parts, above } = valueOf(spread(cents(200_00), debts, [{ id: 3 }]))
  expect(above).toBe(20_00)
  expect(parts[0]).toEqual({ id: 3, amount: 50_00 })
})

test('a debt that is not of the person, or is named twice, is said', () => {
  expect(spread(cents(1), debts, [{ id: 9 }])).toMatchObject({ ok: false })
  expect(spread(cents(1), debts, [{ id: 1 }, { id: 1 }])).toMatchObject({ ok: false })
  expect(spread(cents(1), [], [])).toMatchObject({ ok: false })
})

test('the parts are always the receipt, and no debt but the first is overpaid', () => {
  const owed = fc.array(fc.record({ owed: fc.integer({ min: 0, max: 500 }), day: fc.integer({ min: 0, max: 900 }) }), {
    minLength: 1,
    maxLength: 6,
  })
  fc.assert(
    fc.property(
      owed,
      fc.integer({ min: 1, max: 2000 }),
      fc.array(fc.integer({ min: 0, max: 5 })),
      (rows, sum, picks) => {
        const some = rows.map((row, index) => {
          return { id: index, billNumber: `B${index}`, since: fromDayNumber(19_000 + row.day), owed: cents(row.owed) }
        })
        const designated = [...new Set(picks)].filter((id) => id < some.length).map((id) => ({ id }))
        const { parts, above } = valueOf(spread(cents(sum), some, designated))
        expect(parts.reduce((all, part) => all + part.amount, 0)).toBe(sum)
        const over = parts.reduce((all, { id, amount }) => all + Math.max(0, amount - (some[id]?.owed ?? 0)), 0)
        expect(over).toBe(above)
        const total = some.reduce((all, debt) => all + debt.owed, 0)
        expect(above).toBe(Math.max(0, sum - total))
      },
    ),
  )
})
