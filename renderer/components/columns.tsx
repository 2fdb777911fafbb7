/** Columns of amounts and of days: drawn, compared, filtered and taken away as what they are. */
import { Day } from './day.tsx'
import { Money } from './money.tsx'
import type { Column } from './table-plan.ts'

/** A column of amounts as calls answer them (`1234.56`); a dash where there is none. */
export function moneyColumn<R>(id: string, title: string, amount: (row: R) => string | undefined): Column<R> {
  return {
    id,
    title,
    numeric: true,
    tight: true,
    form: 'money',
    text: (row) => amount(row) ?? '',
    cell: (row) => {
      const shown = amount(row)
      return shown === undefined ? '–' : <Money amount={shown} />
    },
  }
}

/** A column of days as calls answer them (`2026-11-22`); a dash where there is none. */
export function dayColumn<R>(id: string, title: string, on: (row: R) => string | undefined): Column<R> {
  return { id, title, tight: true, form: 'days', text: (row) => on(row) ?? '', cell: (row) => <Day on={on(row)} /> }
}
