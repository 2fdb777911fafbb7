import type { Row, RowData } from '@tanstack/react-table'
import type { ReactNode } from 'react'
import { cellClass, type Column } from './table-plan.ts'
import type { Picking, TableFeatures } from './data-table.tsx'

interface BodyRowProps<R extends RowData> {
  readonly row: Row<TableFeatures, R>
  readonly index: number
  readonly columns: readonly Column<R>[]
  readonly pinned: number
  readonly widths: Readonly<Record<string, number>>
  readonly picking: Picking<R> | undefined
}

/** One row of a table, with the box that picks it. */
export function BodyRow<R extends RowData>(props: BodyRowProps<R>): ReactNode {
  const { row, index, columns, pinned, widths, picking } = props
  const picked = row.getIsSelected()
  return (
    <tr data-selected={picked} aria-rowindex={index + 2}>
      {picking === undefined ? null : (
        <td className={pinned > 0 ? 'pick pinned' : 'pick'}>
          <label>
            <span className="unseen">Select {picking.nameOf(row.original)}</span>
            <input type="checkbox" checked={picked} onChange={row.getToggleSelectedHandler()} />
          </label>
        </td>
      )}
      {columns.map((column, place) => {
        const className = cellClass(column, place < pinned)
        const width = widths[column.id]
        const style = width === undefined ? undefined : { maxInlineSize: width, overflowWrap: 'anywhere' as const }
        if (column.heads === true) {
          return (
            <th key={column.id} scope="row" className={className} style={style}>
              {column.cell(row.original)}
            </th>
          )
        }
        return (
          <td key={column.id} className={className} style={style}>
            {column.cell(row.original)}
          </td>
        )
      })}
    </tr>
  )
}
