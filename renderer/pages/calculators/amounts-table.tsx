import type { ReactNode } from 'react'
import { Money } from '../../components/money.tsx'

interface AmountsTableProps {
  readonly caption: string
  readonly heads: readonly [string, string]
  readonly rows: readonly { readonly id: string; readonly amount: string }[]
  readonly total?: string
}

/** An amount for each debt. */
export function AmountsTable({ caption, heads, rows, total }: AmountsTableProps): ReactNode {
  return (
    <div className="table-region">
      <table className="table table--plain">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heads[0]}</th>
            <th scope="col" className="number">
              {heads[1]}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.id}</th>
              <td className="number">
                <Money amount={row.amount} />
              </td>
            </tr>
          ))}
        </tbody>
        {total === undefined ? null : (
          <tfoot>
            <tr>
              <th scope="row">Total</th>
              <td className="number">
                <Money amount={total} />
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}
