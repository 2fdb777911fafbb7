import type { ReactNode } from 'react'
import { add, formatMoney, parseMoney, ZERO } from '../../shared/values/money.ts'
import { Money } from '../components/money.tsx'
import { choicesOf } from '../components/reading.ts'
import { partLabels } from './words.ts'

type Part = keyof typeof partLabels

interface PartsColumn {
  readonly title: string
  readonly parts: Readonly<Record<Part, string>>
  /** Absent: the sum of the parts. */
  readonly total?: string
}

/** What the parts come to. */
function sum(parts: PartsColumn['parts']): string {
  const amounts = choicesOf(partLabels).map(({ value }) => parseMoney(parts[value]) ?? ZERO)
  return formatMoney(add(...amounts))
}

interface PartsTableProps {
  readonly caption: string
  readonly columns: readonly PartsColumn[]
}

/** Amounts by part, in the order in which payments are applied. A part that is nothing everywhere is left out. */
export function PartsTable({ caption, columns }: PartsTableProps): ReactNode {
  const parts = choicesOf(partLabels).filter(({ value }) => columns.some((column) => column.parts[value] !== '0.00'))
  return (
    <div className="table-region">
      <table className="table table--plain">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Part</th>
            {columns.map((column) => (
              <th key={column.title} scope="col" className="number">
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map(({ value, label }) => (
            <tr key={value}>
              <th scope="row">{label}</th>
              {columns.map((column) => (
                <td key={column.title} className="number">
                  <Money amount={column.parts[value]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Total</th>
            {columns.map((column) => (
              <td key={column.title} className="number">
                <Money amount={column.total ?? sum(column.parts)} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
