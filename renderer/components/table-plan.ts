/** What a column of a table is, and how a clerk's layout arranges the columns. */
import type { ReactNode } from 'react'
import type { Input } from '../../shared/api.ts'
import type { Layout } from '../preferences.ts'
import { cellText } from './cell-text.ts'
import type { Choice } from './reading.ts'

/** How a column's values are compared, filtered and written into a workbook. */
export type ColumnForm = 'text' | 'money' | 'days' | 'number'

/** A filter of one column, as the program takes it. */
export type ColumnFilter = NonNullable<Input<'debt.list'>['where']>[number]

/** One column. */
export interface Column<R> {
  readonly id: string
  readonly title: string
  readonly cell: (row: R) => ReactNode
  /** Its value as plain text, for copying, files and sorting; otherwise the words of the cell. */
  readonly text?: (row: R) => string
  readonly form?: ColumnForm
  readonly numeric?: boolean
  /** As narrow as its content. */
  readonly tight?: boolean
  /** The column that names the row. */
  readonly heads?: boolean
  /** The key by which the program sorts this column; absent: it cannot be sorted. */
  readonly sort?: string
  /** How the program filters this column; absent: it cannot. A set has its choices. */
  readonly filter?: 'text' | 'money' | 'days' | readonly Choice[]
}

/** The order of the rows by one column. */
export interface Sorting {
  readonly by: string
  readonly descending: boolean
}

/** A layout that leaves every column as the screen has it. */
export const AS_IT_IS: Layout = { order: [], hidden: [], pinned: [], widths: {} }

/** The columns in the clerk's order, those that stay in sight first, without those that are hidden. */
export function arranged<R>(columns: readonly Column<R>[], layout: Layout): readonly Column<R>[] {
  const shown = inOrder(columns, layout.order).filter((column) => !layout.hidden.includes(column.id))
  const all = shown.length === 0 ? columns : shown
  const isPinned = ({ id }: Column<R>): boolean => layout.pinned.includes(id)
  return [...all.filter(isPinned), ...all.filter((column) => !isPinned(column))]
}

/** The columns in the clerk's order; a column that the clerk never placed keeps its place after the one before it. */
export function inOrder<R>(columns: readonly Column<R>[], order: readonly string[]): readonly Column<R>[] {
  const placed = order.flatMap((id) => columns.find((column) => column.id === id) ?? [])
  const result = [...placed]
  for (const [index, column] of columns.entries()) {
    if (result.includes(column)) continue
    const before = columns[index - 1]
    const at = before === undefined ? 0 : result.indexOf(before) + 1
    result.splice(at, 0, column)
  }
  return result
}

/** The plain text of a row in a column. */
export function textOf<R>(column: Column<R>, row: R): string {
  return column.text === undefined ? cellText(column.cell(row)) : column.text(row)
}

/** The columns of a list whose rows are all here: each can be sorted, and filtered by the form of its values. */
export function localColumns<R>(columns: readonly Column<R>[]): readonly Column<R>[] {
  return columns.map((column) => {
    const { id, sort = id, filter = filterOf(column) } = column
    return { ...column, sort, filter }
  })
}

function filterOf<R>({ form }: Column<R>): 'text' | 'money' | 'days' {
  return form === 'money' || form === 'days' ? form : 'text'
}

/** The next order after a click on a column: alone, or as a further order when others are kept. */
export function sortedNext(sortings: readonly Sorting[], by: string, keep: boolean): readonly Sorting[] {
  const before = sortings.find((sorting) => sorting.by === by)
  const next = { by, descending: before !== undefined && !before.descending }
  if (!keep) return [next]
  return before === undefined
    ? [...sortings, next]
    : sortings.map((sorting) => (sorting.by === by ? next : sorting))
}

/** How the cells of a column are dressed. */
export function cellClass<R>(column: Column<R>, pinned = false): string | undefined {
  const classes = [
    ...(column.numeric === true ? ['number'] : []),
    ...(column.tight === true ? ['tight'] : []),
    ...(pinned ? ['pinned'] : []),
  ]
  return classes.length === 0 ? undefined : classes.join(' ')
}
