/** A native table over rows of any kind: sorting, picking, and only the rows in sight drawn when there are many. */
import {
  rowSelectionFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type Row,
  type RowData,
  type RowSelectionState,
} from '@tanstack/react-table'
import { useMemo, type ReactNode } from 'react'
import { say } from '../notices.ts'
import { HeaderCell } from './header-cell.tsx'
import { useRowsInSight } from './use-rows-in-sight.ts'

/** One column. */
export interface Column<R> {
  readonly id: string
  readonly title: string
  readonly cell: (row: R) => ReactNode
  readonly numeric?: boolean
  /** As narrow as its content. */
  readonly tight?: boolean
  /** The column that names the row. */
  readonly heads?: boolean
  /** The key by which the program sorts this column; absent: it cannot be sorted. */
  readonly sort?: string
}

/** The order of the rows, decided by the program. */
export interface Sorting {
  readonly by: string
  readonly descending: boolean
}

interface DataTableProps<R> {
  /** Names the table for a screen reader. */
  readonly caption: string
  readonly columns: readonly Column<R>[]
  readonly rows: readonly R[]
  readonly idOf: (row: R, index: number) => string
  /** How many rows there are in all, and how many come before these. */
  readonly count?: number
  readonly offset?: number
  readonly sorting?: Sorting
  readonly onSort?: (sorting: Sorting) => void
  readonly picking?: Picking<R>
  readonly foot?: ReactNode
}

/** Which rows are picked, and how each is named in the label of its box. */
export interface Picking<R> {
  readonly picked: Readonly<Record<string, true>>
  readonly onPick: (picked: Readonly<Record<string, true>>) => void
  readonly nameOf: (row: R) => string
}

const features = tableFeatures({ rowSelectionFeature })
const NONE: RowSelectionState = {}

/** A column as the table library knows it; this table draws the cells itself. */
function plan<R extends RowData>({ id, title }: Column<R>): ColumnDef<typeof features, R> {
  return { id, header: title }
}

/** Draws the table. Rows are picked with a click or the space bar, a range of them with Shift. */
export function DataTable<R extends RowData>(props: DataTableProps<R>): ReactNode {
  const { caption, columns, rows, idOf, count = rows.length, offset = 0, sorting, onSort, picking, foot } = props
  const table = useTable<typeof features, R>({
    features,
    columns: useMemo(() => columns.map(plan<R>), [columns]),
    data: rows,
    getRowId: idOf,
    state: { rowSelection: picking?.picked ?? NONE },
    onRowSelectionChange: (change) => {
      const before = picking?.picked ?? NONE
      picking?.onPick(typeof change === 'function' ? change(before) : change)
    },
  })
  const model = table.getRowModel().rows
  const { inSight, above, below, body } = useRowsInSight(model.length)
  const width = columns.length + (picking === undefined ? 0 : 1)

  return (
    <div className="table-region" role="region" aria-label={`${caption}: table`} tabIndex={0}>
      <table className="table" aria-rowcount={count + 1}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {picking === undefined ? null : (
              <th scope="col" className="pick">
                <PickAll
                  all={table.getIsAllRowsSelected()}
                  some={table.getIsSomeRowsSelected()}
                  onChange={table.getToggleAllRowsSelectedHandler()}
                />
              </th>
            )}
            {columns.map((column) => (
              <HeaderCell
                key={column.id}
                column={column}
                sorting={sorting}
                onSort={onSort === undefined ? undefined : sortAloud}
              />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          <Spacer height={above} width={width} />
          {inSight.map((index) => {
            const row = model[index]
            if (row === undefined) return null
            return <BodyRow key={row.id} row={row} index={offset + index} columns={columns} picking={picking} />
          })}
          <Spacer height={below} width={width} />
        </tbody>
        {foot}
      </table>
    </div>
  )

  function sortAloud(next: Sorting): void {
    onSort?.(next)
    const title = columns.find((column) => column.sort === next.by)?.title ?? next.by
    say(`Sorted by ${title}, ${next.descending ? 'descending' : 'ascending'}`)
  }
}

interface BodyRowProps<R extends RowData> {
  readonly row: Row<typeof features, R>
  readonly index: number
  readonly columns: readonly Column<R>[]
  readonly picking: Picking<R> | undefined
}

function BodyRow<R extends RowData>({ row, index, columns, picking }: BodyRowProps<R>): ReactNode {
  const picked = row.getIsSelected()
  return (
    <tr data-selected={picked} aria-rowindex={index + 2}>
      {picking === undefined ? null : (
        <td className="pick">
          <label>
            <span className="unseen">Select {picking.nameOf(row.original)}</span>
            <input type="checkbox" checked={picked} onChange={row.getToggleSelectedHandler()} />
          </label>
        </td>
      )}
      {columns.map((column) => {
        const className = cellClass(column)
        if (column.heads === true) {
          return (
            <th key={column.id} scope="row" className={className}>
              {column.cell(row.original)}
            </th>
          )
        }
        return (
          <td key={column.id} className={className}>
            {column.cell(row.original)}
          </td>
        )
      })}
    </tr>
  )
}

/** How the cells of a column are dressed. */
export function cellClass<R>(column: Column<R>): string | undefined {
  const classes = [column.numeric === true ? 'number' : '', column.tight === true ? 'tight' : '']
    .filter(Boolean)
    .join(' ')
  return classes === '' ? undefined : classes
}

interface PickAllProps {
  readonly all: boolean
  readonly some: boolean
  readonly onChange: (event: unknown) => void
}

function PickAll({ all, some, onChange }: PickAllProps): ReactNode {
  return (
    <label>
      <span className="unseen">Select all rows shown</span>
      <input
        type="checkbox"
        checked={all}
        ref={(input) => {
          if (input !== null) input.indeterminate = some && !all
        }}
        onChange={onChange}
      />
    </label>
  )
}

function Spacer({ height, width }: { readonly height: number; readonly width: number }): ReactNode {
  if (height <= 0) return null
  return (
    <tr className="spacer" aria-hidden="true">
      <td colSpan={width} style={{ height }} />
    </tr>
  )
}
