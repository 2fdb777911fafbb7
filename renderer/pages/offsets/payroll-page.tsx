import { useState, type ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { dayColumn, moneyColumn } from '../../components/columns.tsx'
import { Button } from '../../components/button.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Day } from '../../components/day.tsx'
import { Denied } from '../../components/denied.tsx'
import { Figures } from '../../components/figures.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Money } from '../../components/money.tsx'
import { Page } from '../../components/page.tsx'
import { Panel } from '../../components/panel.tsx'
import { Tag } from '../../components/tag.tsx'
import { tell } from '../../notices.ts'
import { DebtLink } from '../../parts/debt-link.tsx'
import { findingLabels, findingTones } from '../../parts/offset-words.ts'
import { addressOf, go } from '../../router.ts'
import { useDeed } from '../../use-deed.ts'
import { useView } from '../../use-view.ts'

interface ChosenFile {
  readonly fileName: string
  readonly content: string
}

type Row = Answer<'payroll.preview'>['rows'][number]

/** Takes payroll's file of deductions: chosen, compared, then posted. */
export function PayrollPage(): ReactNode {
  const [file, setFile] = useState<ChosenFile>()
  const choose = async (list: FileList | null): Promise<void> => {
    const chosen = list?.[0]
    setFile(chosen === undefined ? undefined : { fileName: chosen.name, content: await chosen.text() })
  }
  return (
    <Page
      title="Payroll file"
      lead="The columns BillNumber, PayDate and Amount, one line for each deduction of one pay."
      back={{ label: 'Offsets', href: addressOf('offsets') }}
    >
      <Panel title="The file">
        <div className="field">
          <label htmlFor="payroll-file">File of deductions (CSV)</label>
          <input
            id="payroll-file"
            type="file"
            accept=".csv,text/csv"
            onChange={(event) => void choose(event.currentTarget.files)}
          />
        </div>
      </Panel>
      {file === undefined ? null : <Comparison file={file} />}
      <TakenFiles />
    </Page>
  )
}

/** What the file would do; nothing is posted before it is taken. */
function Comparison({ file }: { readonly file: ChosenFile }): ReactNode {
  const view = useView('payroll.preview', file)
  const take = useDeed('payroll.take')
  const run = async (): Promise<void> => {
    const taken = await take.run(file)
    if (taken === undefined) return
    go('offsets')
    tell(`${taken.sums.posted} posted; ${taken.sums.differences} differences to settle.`)
  }
  return (
    <Loaded view={view}>
      {({ payOn, rows, sums }) => (
        <Panel title="Compared with what was asked">
          <Figures
            facts={[
              { label: 'Pay of', value: <Day on={payOn} weekday /> },
              { label: 'Lines', value: sums.lines },
              { label: 'To be posted', value: <Money amount={sums.posted} /> },
              { label: 'Not posted', value: <Money amount={sums.notPosted} /> },
              { label: 'Differences', value: sums.differences },
            ]}
          />
          <DataTable
            caption="Deductions of the file"
            list="payroll-deductions"
            columns={columns}
            rows={rows}
            idOf={idOfLine}
          />
          {take.denial === undefined ? null : <Denied denial={take.denial} />}
          <div className="form__foot">
            <Button kind="main" busy={take.busy} onClick={() => void run()}>
              Post and keep the differences
            </Button>
          </div>
        </Panel>
      )}
    </Loaded>
  )
}

const columns: readonly Column<Row>[] = [
  { id: 'line', title: 'Line', numeric: true, tight: true, cell: (row) => row.line ?? '–' },
  {
    id: 'bill',
    title: 'Bill',
    tight: true,
    heads: true,
    cell: (row) =>
      row.debtId === undefined ? row.billNumber : <DebtLink debtId={row.debtId} billNumber={row.billNumber} />,
  },
  { id: 'name', title: 'Person', cell: (row) => row.name ?? '–' },
  moneyColumn('expected', 'Asked', (row) => row.expected),
  moneyColumn('taken', 'Taken', (row) => row.taken),
  {
    id: 'finding',
    title: 'Found',
    tight: true,
    cell: (row) => <Tag tone={findingTones[row.finding]}>{findingLabels[row.finding]}</Tag>,
  },
  { id: 'says', title: 'What to do', cell: (row) => row.says },
]

function idOfLine(row: Row, index: number): string {
  return `${index} ${row.billNumber}`
}

type TakenFile = Answer<'payroll.list'>['files'][number]

const fileColumns: readonly Column<TakenFile>[] = [
  { id: 'name', title: 'File', heads: true, cell: (row) => row.fileName },
  { id: 'pay', title: 'Pay', tight: true, cell: (row) => <Day on={row.payOn} weekday /> },
  dayColumn('on', 'Taken', (row) => row.takenOn),
  { id: 'by', title: 'By', tight: true, cell: (row) => row.takenBy },
  { id: 'lines', title: 'Lines', numeric: true, tight: true, cell: (row) => row.lines },
  moneyColumn('amount', 'Amount', (row) => row.taken),
  { id: 'open', title: 'To settle', numeric: true, tight: true, cell: (row) => row.differences },
]

function TakenFiles(): ReactNode {
  const view = useView('payroll.list', {})
  if (view.state !== 'ready' || view.value.files.length === 0) return null
  return (
    <Panel title="Files taken before">
      <DataTable
        caption="Files of deductions"
        list="payroll-files"
        columns={fileColumns}
        rows={view.value.files}
        idOf={idOfFile}
      />
    </Panel>
  )
}

function idOfFile(row: TakenFile): string {
  return String(row.fileId)
}
