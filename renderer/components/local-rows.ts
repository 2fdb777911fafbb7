/** Sorting and filtering of a list whose rows are all here, by the same filters that the program takes. */
import { foldName } from '../../shared/values/names.ts'
import { readMoney } from '../../shared/values/money.ts'
import { textOf, type Column, type ColumnFilter, type Sorting } from './table-plan.ts'

/** The rows that every filter allows, in the order of one column after the other. */
export function localRows<R>(
  rows: readonly R[],
  columns: readonly Column<R>[],
  where: readonly ColumnFilter[],
  sortings: readonly Sorting[],
): readonly R[] {
  const kept = rows.filter((row) => where.every((filter) => allows(filter, columnOf(columns, filter.column), row)))
  if (sortings.length === 0) return kept
  return kept.toSorted((one, other) => {
    for (const { by, descending } of sortings) {
      const column = columns.find((candidate) => candidate.sort === by || candidate.id === by)
      const order = column === undefined ? 0 : compare(column, one, other)
      if (order !== 0) return descending ? -order : order
    }
    return 0
  })
}

function columnOf<R>(columns: readonly Column<R>[], id: string): Column<R> | undefined {
  return columns.find((column) => column.id === id)
}

function allows<R>(filter: ColumnFilter, column: Column<R> | undefined, row: R): boolean {
  if (column === undefined) return true
  const text = textOf(column, row)
  switch (filter.form) {
    case 'text':
      return foldName(text).includes(foldName(filter.text))
    case 'set':
      return filter.values.includes(text)
    case 'days':
      return (filter.from === undefined || text >= filter.from) && (filter.to === undefined || text <= filter.to)
    case 'money': {
      const amount = amountOf(text)
      const from = filter.from === undefined ? amount : amountOf(filter.from)
      const to = filter.to === undefined ? amount : amountOf(filter.to)
      return amount >= from && amount <= to
    }
  }
}

function compare<R>(column: Column<R>, one: R, other: R): number {
  const [first, second] = [textOf(column, one), textOf(column, other)]
  if (column.form === 'money') return amountOf(first) - amountOf(second)
  if (column.form === 'number') return Number(first) - Number(second)
  return first.localeCompare(second, 'en', { numeric: true })
}

/** Whole cents; below everything where there is no amount. */
function amountOf(text: string): number {
  const below = text.startsWith('-')
  const amount = readMoney(below ? text.slice(1) : text)
  if (amount === undefined) return Number.NEGATIVE_INFINITY
  return below ? -amount : amount
}
