import { useId, useState, type FormEvent, type ReactNode } from 'react'
import type { IsoDate } from '../../shared/values/dates.ts'
import { groupThousands } from '../../shared/values/money.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { day, money, orNothing, type Choice, type Reading } from './reading.ts'
import { showDay } from './show-day.ts'
import type { Column, ColumnFilter } from './table-plan.ts'

/** What was typed for the filters, by column and box. */
type Typed = Readonly<Record<string, string>>

interface FilterDialogProps<R> {
  readonly columns: readonly Column<R>[]
  readonly where: readonly ColumnFilter[]
  readonly today: IsoDate
  readonly onApply: (where: readonly ColumnFilter[]) => void
  readonly onClose: () => void
}

/** A filter for each column that has one: a text within it, amounts or days between two, or some of its values. */
export function FilterDialog<R>({ columns, where, today, onApply, onClose }: FilterDialogProps<R>): ReactNode {
  const [typed, setTyped] = useState<Typed>(() => typedOf(where))
  const [wrong, setWrong] = useState<string>()
  const error = useId()
  const apply = (event: FormEvent): void => {
    event.preventDefault()
    const read = columns.flatMap((column) => readFilter(column, typed, today))
    const bad = read.find((one) => !one.ok)
    if (bad !== undefined && !bad.ok) return setWrong(bad.message)
    onApply(read.flatMap((one) => (one.ok ? [one.value] : [])))
    onClose()
  }
  const put = (key: string, text: string): void => setTyped({ ...typed, [key]: text })
  return (
    <Dialog title="Filter by column" onClose={onClose}>
      <form className="stack" onSubmit={apply} noValidate aria-describedby={wrong === undefined ? undefined : error}>
        {wrong === undefined ? null : (
          <p className="field__error" id={error} role="alert">
            {wrong}
          </p>
        )}
        {columns.map((column) => (
          <FilterFields key={column.id} column={column} typed={typed} onType={put} />
        ))}
        <p className="row">
          <Button kind="main" submit>
            Apply the filters
          </Button>
          <Button
            onClick={() => {
              onApply([])
              onClose()
            }}
          >
            Take all filters away
          </Button>
        </p>
      </form>
    </Dialog>
  )
}

interface FilterFieldsProps<R> {
  readonly column: Column<R>
  readonly typed: Typed
  readonly onType: (key: string, text: string) => void
}

function FilterFields<R>({ column, typed, onType }: FilterFieldsProps<R>): ReactNode {
  const { id, title, filter } = column
  if (filter === undefined) return null
  if (typeof filter !== 'string') return <SetFields {...{ id, title, filter, typed, onType }} />
  const box = (key: string, label: string, hint: string): ReactNode => (
    <label className="field">
      <span className="field__label">{label}</span>
      <input
        className="input"
        autoComplete="off"
        placeholder={hint}
        value={typed[key] ?? ''}
        onChange={(event) => onType(key, event.target.value)}
      />
    </label>
  )
  if (filter === 'text') return box(`${id}.text`, `${title} contains`, '')
  const hint = filter === 'money' ? '1,250.00' : 't-30, 11/22/2026'
  return (
    <div className="row">
      {box(`${id}.from`, `${title} from`, hint)}
      {box(`${id}.to`, `${title} to`, hint)}
    </div>
  )
}

interface SetFieldsProps {
  readonly id: string
  readonly title: string
  readonly filter: readonly Choice[]
  readonly typed: Typed
  readonly onType: (key: string, text: string) => void
}

function SetFields({ id, title, filter, typed, onType }: SetFieldsProps): ReactNode {
  const picked = pickedOf(typed, id)
  return (
    <fieldset className="set">
      <legend className="field__label">{title} is one of</legend>
      {filter.map(({ value, label }) => (
        <label className="check" key={value}>
          <input
            type="checkbox"
            checked={picked.includes(value)}
            onChange={(event) => {
              const others = picked.filter((one) => one !== value)
              onType(`${id}.set`, JSON.stringify(event.target.checked ? [...others, value] : others))
            }}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}

function pickedOf(typed: Typed, id: string): readonly string[] {
  const picked: unknown = JSON.parse(typed[`${id}.set`] ?? '[]')
  return Array.isArray(picked) ? picked.filter((one): one is string => typeof one === 'string') : []
}

function typedOf(where: readonly ColumnFilter[]): Typed {
  return Object.fromEntries(
    where.flatMap((filter): readonly (readonly [string, string])[] => {
      const { column } = filter
      if (filter.form === 'text') return [[`${column}.text`, filter.text]]
      if (filter.form === 'set') return [[`${column}.set`, JSON.stringify(filter.values)]]
      return [[`${column}.from`, filter.from ?? ''], [`${column}.to`, filter.to ?? '']]
    }),
  )
}

/** The filter that was typed for a column: none, one, or what was wrong with it. */
function readFilter<R>(
  { id, title, filter }: Column<R>,
  typed: Typed,
  today: IsoDate,
): readonly Reading<ColumnFilter>[] {
  if (filter === undefined) return []
  if (typeof filter !== 'string') {
    const values = [...pickedOf(typed, id)]
    return values.length === 0 ? [] : [{ ok: true, value: { form: 'set', column: id, values } }]
  }
  if (filter === 'text') {
    const text = (typed[`${id}.text`] ?? '').trim()
    return text === '' ? [] : [{ ok: true, value: { form: 'text', column: id, text } }]
  }
  const reader = orNothing<string>(filter === 'money' ? money : day(today))
  const [from, to] = [reader(typed[`${id}.from`] ?? ''), reader(typed[`${id}.to`] ?? '')]
  if (!from.ok) return [{ ok: false, message: `${title} from: ${from.message}` }]
  if (!to.ok) return [{ ok: false, message: `${title} to: ${to.message}` }]
  if (from.value === undefined && to.value === undefined) return []
  const bounds = {
    ...(from.value === undefined ? {} : { from: from.value }),
    ...(to.value === undefined ? {} : { to: to.value }),
  }
  return [{ ok: true, value: { form: filter, column: id, ...bounds } }]
}

/** A filter in words: `Balance from 500.00`. */
export function filterWords<R>(columns: readonly Column<R>[], filter: ColumnFilter): string {
  const column = columns.find(({ id }) => id === filter.column)
  const title = column?.title ?? filter.column
  if (filter.form === 'text') return `${title} contains ${filter.text}`
  if (filter.form === 'set') {
    const choices = typeof column?.filter === 'object' ? column.filter : []
    const labels = filter.values.map((value) => choices.find((choice) => choice.value === value)?.label ?? value)
    return `${title}: ${labels.join(', ')}`
  }
  const show = filter.form === 'money' ? groupThousands : showDay
  const from = filter.from === undefined ? '' : ` from ${show(filter.from)}`
  const to = filter.to === undefined ? '' : ` to ${show(filter.to)}`
  return `${title}${from}${to}`
}
