import type { ReactNode } from 'react'
import type { Layout } from '../preferences.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { AS_IT_IS, inOrder, type Column } from './table-plan.ts'

interface ColumnChooserProps<R> {
  readonly columns: readonly Column<R>[]
  readonly layout: Layout
  readonly onChange: (layout: Layout) => void
  readonly onClose: () => void
}

const USUAL_WIDTH_PIXELS = 160
const STEP_PIXELS = 20
const NARROWEST_PIXELS = 40
const WIDEST_PIXELS = 1200

/** A width within what a column can have. */
export function boundWidth(width: number): number {
  return Math.min(WIDEST_PIXELS, Math.max(NARROWEST_PIXELS, width))
}

/** Which columns are shown, in which order, which stay in sight, and how wide they are. */
export function ColumnChooser<R>({ columns, layout, onChange, onClose }: ColumnChooserProps<R>): ReactNode {
  const ordered = inOrder(columns, layout.order)
  const ids = ordered.map(({ id }) => id)
  const move = (index: number, by: number): void => {
    const order = [...ids]
    order.splice(index + by, 0, ...order.splice(index, 1))
    onChange({ ...layout, order })
  }
  return (
    <Dialog title="Columns" onClose={onClose}>
      <table className="table table--plain">
        <caption className="unseen">The columns of this list</caption>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Shown</th>
            <th scope="col">Stays in sight</th>
            <th scope="col">Place</th>
            <th scope="col">Width</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map((column, index) => (
            <ColumnRow
              key={column.id}
              column={column}
              layout={layout}
              onChange={onChange}
              onlyOne={layout.hidden.length >= columns.length - 1}
              earlier={index === 0 ? undefined : () => move(index, -1)}
              later={index === ordered.length - 1 ? undefined : () => move(index, 1)}
            />
          ))}
        </tbody>
      </table>
      <p className="row">
        <Button onClick={() => onChange(AS_IT_IS)}>As they were</Button>
      </p>
    </Dialog>
  )
}

interface ColumnRowProps<R> {
  readonly column: Column<R>
  readonly layout: Layout
  readonly onChange: (layout: Layout) => void
  /** It is the last column that is shown. */
  readonly onlyOne: boolean
  /** Absent: it is the first, or the last, already. */
  readonly earlier: (() => void) | undefined
  readonly later: (() => void) | undefined
}

function ColumnRow<R>({ column, layout, onChange, onlyOne, earlier, later }: ColumnRowProps<R>): ReactNode {
  const { id, title } = column
  const shown = !layout.hidden.includes(id)
  const widen = (by: number): void => {
    const width = boundWidth((layout.widths[id] ?? USUAL_WIDTH_PIXELS) + by)
    onChange({ ...layout, widths: { ...layout.widths, [id]: width } })
  }
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>
        <Tick
          name={`Show ${title}`}
          ticked={shown}
          disabled={shown && onlyOne}
          onChange={() => onChange({ ...layout, hidden: toggled(layout.hidden, id) })}
        />
      </td>
      <td>
        <Tick
          name={`Keep ${title} in sight`}
          ticked={layout.pinned.includes(id)}
          onChange={() => onChange({ ...layout, pinned: toggled(layout.pinned, id) })}
        />
      </td>
      <td className="tight">
        <Button small icon="up" name={`Earlier: ${title}`} disabled={earlier === undefined} onClick={earlier}>
          Earlier
        </Button>
        <Button small icon="down" name={`Later: ${title}`} disabled={later === undefined} onClick={later}>
          Later
        </Button>
      </td>
      <td className="tight">
        <Button small name={`Narrower: ${title}`} onClick={() => widen(-STEP_PIXELS)}>
          Narrower
        </Button>
        <Button small name={`Wider: ${title}`} onClick={() => widen(STEP_PIXELS)}>
          Wider
        </Button>
      </td>
    </tr>
  )
}

function toggled(names: readonly string[], id: string): string[] {
  return names.includes(id) ? names.filter((name) => name !== id) : [...names, id]
}

interface TickProps {
  readonly name: string
  readonly ticked: boolean
  readonly disabled?: boolean
  readonly onChange: () => void
}

function Tick({ name, ticked, disabled = false, onChange }: TickProps): ReactNode {
  return <input type="checkbox" aria-label={name} checked={ticked} disabled={disabled} onChange={onChange} />
}
