import { useState, type ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { groupThousands } from '../../../shared/values/money.ts'
import { dayColumn, moneyColumn } from '../../components/columns.tsx'
import { Button } from '../../components/button.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { BoxField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Panel } from '../../components/panel.tsx'
import { box, words } from '../../components/reading.ts'
import { Tag } from '../../components/tag.tsx'
import { field, optionalField, useForm } from '../../components/use-form.ts'
import { tell } from '../../notices.ts'
import { DebtLink } from '../../parts/debt-link.tsx'
import { findingLabels, findingTones } from '../../parts/offset-words.ts'
import { useDeed } from '../../use-deed.ts'
import { useView } from '../../use-view.ts'

type Row = Answer<'payroll.list'>['open'][number]

/** The deductions that differ from what was asked, each to be settled with what was found. */
export function DifferencesPanel(): ReactNode {
  const view = useView('payroll.list', {})
  const [settling, setSettling] = useState<Row>()
  if (view.state !== 'ready' || view.value.open.length === 0) return null
  return (
    <Panel title="Differences to settle">
      <DataTable
        caption="Deductions that differ from what was asked"
        columns={[...columns, settleColumn(setSettling)]}
        rows={view.value.open}
        idOf={idOfDifference}
      />
      {settling === undefined ? null : (
        <SettleForm key={settling.lineId} row={settling} onClose={() => setSettling(undefined)} />
      )}
    </Panel>
  )
}

const columns: readonly Column<Row>[] = [
  {
    id: 'bill',
    title: 'Bill',
    tight: true,
    heads: true,
    cell: (row) =>
      row.debtId === undefined ? row.billNumber : <DebtLink debtId={row.debtId} billNumber={row.billNumber} />,
  },
  { id: 'name', title: 'Person', cell: (row) => row.name ?? '–' },
  dayColumn('pay', 'Pay', (row) => row.payOn),
  {
    id: 'finding',
    title: 'Found',
    tight: true,
    cell: (row) => <Tag tone={findingTones[row.finding]}>{findingLabels[row.finding]}</Tag>,
  },
  moneyColumn('expected', 'Asked', (row) => row.expected),
  moneyColumn('taken', 'Taken', (row) => row.taken),
  { id: 'says', title: 'What to do', cell: (row) => row.says },
]

function settleColumn(onSettle: (row: Row) => void): Column<Row> {
  return {
    id: 'settle',
    title: 'Settle',
    tight: true,
    cell: (row) => (
      <Button small name={`Settle ${row.billNumber}`} onClick={() => onSettle(row)}>
        Settle
      </Button>
    ),
  }
}

/** Findings whose money is on no debt. */
const NOT_POSTED: ReadonlySet<Row['finding']> = new Set(['unexpected', 'repeated'])

function idOfDifference(row: Row): string {
  return String(row.lineId)
}

interface SettleFormProps {
  readonly row: Row
  readonly onClose: () => void
}

function SettleForm({ row, onClose }: SettleFormProps): ReactNode {
  const standsNowhere = NOT_POSTED.has(row.finding) && row.taken !== '0.00'
  const form = useForm({
    how: field(`What was found about ${row.billNumber}`, words),
    toSuspense: optionalField(`Hold the ${groupThousands(row.taken)} in suspense`, box, standsNowhere ? 'yes' : ''),
  })
  const settle = useDeed('payroll.settle', { blame: form.blame })
  const submit = form.submit(async (read) => {
    const done = await settle.run({ lineId: row.lineId, ...read })
    if (done === undefined) return
    tell(done.suspenseId === undefined ? 'The difference is settled.' : 'It is settled; the money is in suspense.')
    onClose()
  })
  return (
    <Form form={form} onSubmit={submit} does="Settle" deed={settle} onCancel={onClose}>
      <TextField field={form.field('how')} hint="Such as: a tax levy went first" wide first />
      {standsNowhere ? <BoxField field={form.field('toSuspense')} /> : null}
    </Form>
  )
}
