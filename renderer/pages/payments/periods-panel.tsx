import { useState, type ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { Button } from '../../components/button.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Day } from '../../components/day.tsx'
import { DayField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Panel } from '../../components/panel.tsx'
import { day, words } from '../../components/reading.ts'
import { field, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { useSession, useToday } from '../../session.tsx'
import { useDeed } from '../../use-deed.ts'
import { useView } from '../../use-view.ts'

type Change = Answer<'period.list'>['changes'][number]

const columns: readonly Column<Change>[] = [
  { id: 'on', title: 'On', tight: true, heads: true, cell: ({ doneOn }) => <Day on={doneOn} /> },
  { id: 'act', title: 'What', tight: true, cell: ({ act }) => (act === 'close' ? 'Closed' : 'Opened again') },
  {
    id: 'through',
    title: 'Closed through',
    tight: true,
    cell: ({ through }) => (through === undefined ? '–' : <Day on={through} />),
  },
  { id: 'by', title: 'By', tight: true, cell: ({ doneBy }) => doneBy },
  { id: 'reason', title: 'Why', cell: ({ reason }) => reason },
]

/** Through which day the books are closed, and how they came to be. */
export function PeriodsPanel(): ReactNode {
  const view = useView('period.list', {})
  const { clerk } = useSession()
  const [asked, setAsked] = useState<'close' | 'reopen'>()
  return (
    <Loaded view={view}>
      {({ closedThrough, changes }) => (
        <Panel title="Closed periods">
          <p>
            {closedThrough === undefined ? (
              'The books are open.'
            ) : (
              <>
                Nothing is posted on or before <Day on={closedThrough} />.
              </>
            )}
          </p>
          {clerk.role !== 'supervisor' ? null : asked === undefined ? (
            <p className="row">
              <Button onClick={() => setAsked('close')}>Close the books</Button>
              {closedThrough === undefined ? null : (
                <Button onClick={() => setAsked('reopen')}>Propose to open them again</Button>
              )}
            </p>
          ) : asked === 'close' ? (
            <CloseForm onDone={() => setAsked(undefined)} />
          ) : (
            <ReopenForm onDone={() => setAsked(undefined)} />
          )}
          {changes.length === 0 ? null : (
            <DataTable
              caption="Closings, the last one first"
              columns={columns}
              rows={changes}
              idOf={({ changeId }) => String(changeId)}
            />
          )}
        </Panel>
      )}
    </Loaded>
  )
}

function CloseForm({ onDone }: { readonly onDone: () => void }): ReactNode {
  const today = useToday()
  const form = useForm({ through: field('Close through', day(today)), reason: field('Why', words) })
  const close = useDeed('period.close', { blame: form.blame })
  const submit = form.submit(async (read) => {
    if ((await close.run(read)) === undefined) return
    onDone()
    tell('The books are closed; their totals are kept.')
  })
  return (
    <Form form={form} onSubmit={submit} does="Close the books" deed={close} onCancel={onDone}>
      <div className="fields">
        <DayField field={form.field('through')} today={today} first />
        <TextField field={form.field('reason')} size="wide" />
      </div>
    </Form>
  )
}

function ReopenForm({ onDone }: { readonly onDone: () => void }): ReactNode {
  const today = useToday()
  const form = useForm({ from: field('Open again from', day(today)), reason: field('Why', words) })
  const reopen = useDeed('period.reopen', { blame: form.blame })
  const submit = form.submit(async (read) => {
    if ((await reopen.run(read)) === undefined) return
    onDone()
    tell('The proposal waits for a second person.')
  })
  return (
    <Form form={form} onSubmit={submit} does="Propose" deed={reopen} onCancel={onDone}>
      <div className="fields">
        <DayField field={form.field('from')} today={today} first />
        <TextField field={form.field('reason')} size="wide" />
      </div>
    </Form>
  )
}
