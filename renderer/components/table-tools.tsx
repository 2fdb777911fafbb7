import { useState, type ReactNode } from 'react'
import { date } from '../../shared/values/dates.ts'
import { say, tell } from '../notices.ts'
import type { Layout } from '../preferences.ts'
import { useSession } from '../session.tsx'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { ColumnChooser } from './column-chooser.tsx'
import { filterWords, FilterDialog } from './column-filters.tsx'
import { clipboardText, plainTable, saveCsv, saveWorkbook } from './table-files.ts'
import type { Column, ColumnFilter } from './table-plan.ts'

interface TableToolsProps<R> {
  /** The name of the list, for files. */
  readonly list: string
  readonly caption: string
  /** Every column, and those that are shown, in their order. */
  readonly columns: readonly Column<R>[]
  readonly shown: readonly Column<R>[]
  readonly rows: readonly R[]
  /** Fetches every row of the filter; absent where all of them are here. */
  readonly all?: (() => Promise<readonly R[] | undefined>) | undefined
  readonly layout: Layout
  readonly onLayout: (layout: Layout) => void
  readonly where: readonly ColumnFilter[]
  readonly onWhere: ((where: readonly ColumnFilter[]) => void) | undefined
  readonly children?: ReactNode
}

/** What can be done with a table: choose columns, filter, take it away as a file or on the clipboard. */
export function TableTools<R>(props: TableToolsProps<R>): ReactNode {
  const { list, columns, shown, rows, all, layout, onLayout, where, onWhere, children } = props
  const { today } = useSession()
  const [over, setOver] = useState<'columns' | 'filters' | 'files'>()
  const close = (): void => setOver(undefined)
  return (
    <div className="table-tools screen-only" role="group" aria-label={`${props.caption}: table tools`}>
      {onWhere === undefined || columns.every(({ filter }) => filter === undefined) ? null : (
        <Button small icon="search" onClick={() => setOver('filters')}>
          Filter
        </Button>
      )}
      <Button small icon="settings" onClick={() => setOver('columns')}>
        Columns
      </Button>
      <Button small icon="file" onClick={() => setOver('files')}>
        Take away
      </Button>
      {children}
      {onWhere === undefined
        ? null
        : where.map((filter) => (
            <Button
              key={filter.column}
              small
              icon="close"
              name={`Take away the filter: ${filterWords(columns, filter)}`}
              onClick={() => onWhere(where.filter((one) => one !== filter))}
            >
              {filterWords(columns, filter)}
            </Button>
          ))}
      {over === 'columns' ? <ColumnChooser {...{ columns, layout }} onChange={onLayout} onClose={close} /> : null}
      {over === 'filters' && onWhere !== undefined ? (
        <FilterDialog columns={columns} where={where} today={date(today)} onApply={onWhere} onClose={close} />
      ) : null}
      {over === 'files' ? <TakeAway {...{ list, shown, rows, all }} onClose={close} /> : null}
    </div>
  )
}

interface TakeAwayProps<R> extends Pick<TableToolsProps<R>, 'list' | 'shown' | 'rows' | 'all'> {
  readonly onClose: () => void
}

/** Takes certain rows of certain columns somewhere. */
type Take<R> = (columns: readonly Column<R>[], rows: readonly R[]) => Promise<void> | void

/** The table on the clipboard or as a file: the rows in sight, or all of the filter. */
function TakeAway<R>({ list, shown, rows, all, onClose }: TakeAwayProps<R>): ReactNode {
  const [which, setWhich] = useState<'page' | 'all'>('page')
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState(false)
  const take = async (act: Take<R>): Promise<void> => {
    setBusy(true)
    setTrouble(false)
    const meant = which === 'all' && all !== undefined ? await all() : rows
    setBusy(false)
    if (meant === undefined) return setTrouble(true)
    await act(shown, meant)
    say(`${meant.length} rows taken away`)
    onClose()
  }
  const name = `recoup-${list}`
  return (
    <Dialog title="Take the table away" onClose={onClose}>
      <div className="stack">
        {all === undefined ? null : (
          <fieldset className="set">
            <legend className="field__label">Which rows</legend>
            <label className="check">
              <input type="radio" name="rows" checked={which === 'page'} onChange={() => setWhich('page')} />
              The {rows.length} rows of this page
            </label>
            <label className="check">
              <input type="radio" name="rows" checked={which === 'all'} onChange={() => setWhich('all')} />
              All rows of the filter
            </label>
          </fieldset>
        )}
        <p className="soft">The columns are those that are shown, in their order.</p>
        {trouble ? (
          <p className="field__error" role="alert">
            The rows could not all be fetched. Try again.
          </p>
        ) : null}
        <p className="row">
          <Button
            kind="main"
            icon="check"
            busy={busy}
            onClick={() =>
              void take(async (columns, meant) => {
                await navigator.clipboard.writeText(clipboardText(plainTable(columns, meant)))
                tell('The table is on the clipboard.')
              })
            }
          >
            Copy
          </Button>
          <Button busy={busy} onClick={() => void take((columns, meant) => saveCsv(name, plainTable(columns, meant)))}>
            CSV file
          </Button>
          <Button busy={busy} onClick={() => void take((columns, meant) => saveWorkbook(name, columns, meant))}>
            Workbook (XLSX)
          </Button>
        </p>
      </div>
    </Dialog>
  )
}
