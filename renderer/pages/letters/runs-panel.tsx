import { useState, type ReactNode } from 'react'
import type { LettersView } from '../../../shared/api/letters.ts'
import { dayColumn } from '../../components/columns.tsx'
import { Button } from '../../components/button.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Panel } from '../../components/panel.tsx'
import { addressOf } from '../../router.ts'
import { PrintLetters } from './print-letters.tsx'

type Run = LettersView['batches'][number]

/** The newest runs of letters, each to be printed as one file or letter by letter. */
export function RunsPanel({ runs }: { readonly runs: readonly Run[] }): ReactNode {
  const [printing, setPrinting] = useState<Run>()
  if (runs.length === 0) return null
  return (
    <Panel title="Runs">
      <DataTable caption="Runs of letters" columns={columnsOf(setPrinting)} rows={runs} idOf={idOfRun} />
      {printing === undefined ? null : (
        <PrintLetters
          key={printing.batchId}
          what={{ batchId: printing.batchId }}
          count={printing.letters}
          again={printing.printed > 0}
          onDone={() => setPrinting(undefined)}
          onCancel={() => setPrinting(undefined)}
        />
      )}
    </Panel>
  )
}

function columnsOf(onPrint: (run: Run) => void): readonly Column<Run>[] {
  return [
    {
      id: 'run',
      title: 'Run',
      heads: true,
      cell: (run) => <a href={addressOf(`documents/${run.documentId}`)}>{`Run ${run.batchId}: ${run.label}`}</a>,
    },
    dayColumn('made', 'Made', (run) => run.madeOn),
    { id: 'by', title: 'By', tight: true, cell: (run) => run.madeBy },
    { id: 'letters', title: 'Letters', numeric: true, tight: true, cell: (run) => run.letters },
    { id: 'printed', title: 'Printed', numeric: true, tight: true, cell: (run) => run.printed },
    { id: 'mailed', title: 'Mailed', numeric: true, tight: true, cell: (run) => run.mailed },
    {
      id: 'print',
      title: 'Print',
      tight: true,
      cell: (run) => (
        <Button small name={`Print run ${run.batchId}`} onClick={() => onPrint(run)}>
          Print
        </Button>
      ),
    },
  ]
}

function idOfRun(run: Run): string {
  return String(run.batchId)
}
