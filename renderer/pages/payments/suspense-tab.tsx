import { useState, type ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { groupThousands } from '../../../shared/values/money.ts'
import { moneyColumn } from '../../components/columns.tsx'
import { Button } from '../../components/button.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Day } from '../../components/day.tsx'
import { Empty } from '../../components/empty.tsx'
import { TextField } from '../../components/fields.tsx'
import { Chips } from '../../components/filter-box.tsx'
import { Form } from '../../components/form.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Money } from '../../components/money.tsx'
import { Panel } from '../../components/panel.tsx'
import { words } from '../../components/reading.ts'
import { field, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { useFilters } from '../../use-filters.ts'
import { useDeed } from '../../use-deed.ts'
import { useView } from '../../use-view.ts'

type Held = Answer<'suspense.list'>['rows'][number]

const SHOWS = [
  { value: 'open', label: 'Still held' },
  { value: 'all', label: 'All' },
] as const

/** Money that no debt is known for, and its clearing. */
export function SuspenseTab(): ReactNode {
  const filters = useFilters()
  const show = filters.get('show') === 'all' ? 'all' : 'open'
  const view = useView('suspense.list', { show }, { keep: true })
  const [clearing, setClearing] = useState<Clearing>()
  return (
    <>
      <Chips label="Show" choices={SHOWS} value={show} onChange={(value) => filters.set({ show: value })} />
      {clearing === undefined ? null : clearing.as === 'applied' ? (
        <ApplyForm held={clearing.held} onDone={() => setClearing(undefined)} />
      ) : (
        <ReturnForm held={clearing.held} onDone={() => setClearing(undefined)} />
      )}
      <Loaded view={view}>
        {({ rows, total }) =>
          rows.length === 0 ? (
            <Empty title="Nothing is held in suspense." />
          ) : (
            <>
              <p>
                <Money amount={total} /> is held until it is known whose it is.
              </p>
              <DataTable
                caption="Money in suspense, the oldest first"
                list="suspense"
                columns={[...columns, clearColumn(setClearing)]}
                rows={rows}
                idOf={({ suspenseId }) => String(suspenseId)}
              />
            </>
          )
        }
      </Loaded>
    </>
  )
}

const columns: readonly Column<Held>[] = [
  { id: 'on', title: 'Received', tight: true, heads: true, cell: ({ receivedOn }) => <Day on={receivedOn} /> },
  moneyColumn('amount', 'Amount', ({ amount }) => amount),
  { id: 'method', title: 'How', tight: true, cell: ({ methodLabel }) => methodLabel },
  { id: 'reference', title: 'Reference', tight: true, cell: ({ reference }) => reference },
  { id: 'given', title: 'Bill as given', tight: true, cell: ({ given }) => <span className="figure">{given}</span> },
  { id: 'why', title: 'Why', cell: ({ why }) => why },
]

/** Money being cleared, and how. */
interface Clearing {
  readonly held: Held
  readonly as: 'applied' | 'returned'
}

function clearColumn(onClear: (clearing: Clearing) => void): Column<Held> {
  return {
    id: 'clear',
    title: 'What became of it',
    tight: true,
    cell: (held) =>
      held.clearedOn === undefined ? (
        <span className="row">
          <Button
            small
            name={`Put on a debt: ${held.amount} of ${held.receivedOn}`}
            onClick={() => onClear({ held, as: 'applied' })}
          >
            Put on a debt
          </Button>
          <Button
            small
            name={`Send back: ${held.amount} of ${held.receivedOn}`}
            onClick={() => onClear({ held, as: 'returned' })}
          >
            Send back
          </Button>
        </span>
      ) : (
        <>
          {held.clearedAs === 'returned' ? 'Sent back' : 'Put on a debt'} <Day on={held.clearedOn} />
          <small>{held.note}</small>
        </>
      ),
  }
}

interface ClearProps {
  readonly held: Held
  readonly onDone: () => void
}

function ReturnForm({ held, onDone }: ClearProps): ReactNode {
  const form = useForm({ payee: field('Sent back to', words), reason: field('Why', words) })
  const propose = useDeed('suspense.return', { blame: form.blame })
  const submit = form.submit(async (read) => {
    if ((await propose.run({ suspenseId: held.suspenseId, ...read })) === undefined) return
    onDone()
    tell(`Sending back ${groupThousands(held.amount)} waits for a second person.`)
  })
  return (
    <Panel title={`Send ${groupThousands(held.amount)} back`}>
      <Form form={form} onSubmit={submit} does="Propose to send it back" deed={propose} onCancel={onDone}>
        <div className="fields">
          <TextField field={form.field('payee')} size="wide" first />
          <TextField field={form.field('reason')} size="wide" />
        </div>
      </Form>
    </Panel>
  )
}

function ApplyForm({ held, onDone }: ClearProps): ReactNode {
  const form = useForm({
    billNumber: field('Bill number', words, held.given),
    note: field('How it was found', words),
  })
  const apply = useDeed('suspense.apply', { blame: form.blame })
  const submit = form.submit(async (read) => {
    const done = await apply.run({ suspenseId: held.suspenseId, ...read })
    if (done === undefined) return
    onDone()
    tell(`${groupThousands(held.amount)} is on ${done.parts.map(({ billNumber }) => billNumber).join(', ')}.`)
  })
  return (
    <Panel title={`Put ${groupThousands(held.amount)} on a debt`}>
      <Form form={form} onSubmit={submit} does="Put it on the debt" deed={apply} onCancel={onDone}>
        <div className="fields">
          <TextField field={form.field('billNumber')} first />
          <TextField field={form.field('note')} size="wide" />
        </div>
      </Form>
    </Panel>
  )
}
