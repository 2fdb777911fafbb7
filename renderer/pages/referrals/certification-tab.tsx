import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { addDays, addMonths } from '../../../shared/values/dates.ts'
import { dayColumn } from '../../components/columns.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Day } from '../../components/day.tsx'
import { Empty } from '../../components/empty.tsx'
import { BoxField, DayField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Message } from '../../components/message.tsx'
import { Panel } from '../../components/panel.tsx'
import { day, tickedBox, words } from '../../components/reading.ts'
import { Reasons } from '../../components/reasons.tsx'
import { writeDay } from '../../components/show-day.ts'
import { field, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { useSession, useToday } from '../../session.tsx'
import { useDeed } from '../../use-deed.ts'
import { replaceView, useView } from '../../use-view.ts'

type Certification = Answer<'certification.list'>['certifications'][number]

const columns: readonly Column<Certification>[] = [
  { id: 'official', title: 'Official', heads: true, cell: (row) => `${row.official}, ${row.title}` },
  { id: 'delegation', title: 'Delegation', cell: (row) => row.delegation },
  dayColumn('from', 'From', (row) => row.validFrom),
  dayColumn('through', 'Through', (row) => row.validThrough),
  dayColumn('recorded', 'Recorded', (row) => row.recordedOn),
  { id: 'by', title: 'By', cell: (row) => row.recordedBy },
]

/** The agency's yearly certification: who signed it, under which delegation, for which period. */
export function CertificationTab(): ReactNode {
  const view = useView('certification.list', {})
  const { clerk } = useSession()
  const may = clerk.role === 'supervisor' || clerk.role === 'approving-official'
  return (
    <Loaded view={view}>
      {({ certifications, reasons, through }) => (
        <>
          {reasons.length > 0 ? (
            <Message tone="warn" title="Nothing may be sent to Treasury today">
              <Reasons reasons={reasons} />
            </Message>
          ) : through === undefined ? null : (
            <p role="status">
              Files may be sent until <Day on={through} />.
            </p>
          )}
          {certifications.length === 0 ? (
            <Empty title="No certification is recorded yet." />
          ) : (
            <DataTable
              caption="Certifications, newest first"
              list="certifications"
              columns={columns}
              rows={certifications}
              idOf={idOf}
            />
          )}
          {may ? <RecordCertification /> : null}
        </>
      )}
    </Loaded>
  )
}

function idOf({ validFrom, official }: Certification, index: number): string {
  return `${validFrom} ${official} ${index}`
}

const STATEMENT =
  'Every debt sent under this certification is valid, delinquent and legally enforceable, and due process was given'

function RecordCertification(): ReactNode {
  const today = useToday()
  const form = useForm({
    official: field('Delegated official', words),
    title: field('Title', words),
    delegation: field('Delegation of authority', words),
    validFrom: field('From', day(today), writeDay(today)),
    validThrough: field('Through', day(today), writeDay(addDays(addMonths(today, 12), -1))),
    statement: field(STATEMENT, tickedBox('Tick this to certify.')),
  })
  const record = useDeed('certification.record', { blame: form.blame })
  const submit = form.submit(async (read) => {
    const recorded = await record.run(read)
    if (recorded === undefined) return
    replaceView('certification.list', {}, recorded)
    form.reset()
    tell('The certification is recorded.')
  })
  return (
    <Panel title="Record a certification">
      <Form form={form} onSubmit={submit} does="Record" deed={record}>
        <div className="fields">
          <TextField field={form.field('official')} />
          <TextField field={form.field('title')} />
          <TextField field={form.field('delegation')} hint="The order that lets the official certify" />
        </div>
        <div className="fields">
          <DayField field={form.field('validFrom')} today={today} />
          <DayField field={form.field('validThrough')} today={today} hint="A year at most" />
        </div>
        <BoxField field={form.field('statement')} />
      </Form>
    </Panel>
  )
}
