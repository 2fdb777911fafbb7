/** Puts the control totals of two stretches of debts together. */
import type { Answer } from '../../../shared/api.ts'
import { add, formatMoney, parseMoney, subtract, ZERO, type Cents } from '../../../shared/values/money.ts'

export type Totals = Answer<'report.controlTotals'>
export type TotalsRow = Totals['rows'][number]

const FIGURES = ['opening', 'corrections', 'charged', 'paid', 'reduced', 'closing'] as const

/** Two stretches as one. */
export function together(first: Totals, second: Totals): Totals {
  const rows = first.rows.map((row): TotalsRow => {
    const other = second.rows.find(({ component }) => component === row.component)
    if (other === undefined) return row
    const sums = FIGURES.map((name) => [name, formatMoney(add(signed(row[name]), signed(other[name])))] as const)
    return { ...row, ...Object.fromEntries(sums) }
  })
  const { last, done } = second
  return { ...first, debts: first.debts + second.debts, rows, last, done }
}

function signed(text: string): Cents {
  return text.startsWith('-') ? subtract(ZERO, parseMoney(text.slice(1)) ?? ZERO) : (parseMoney(text) ?? ZERO)
}
