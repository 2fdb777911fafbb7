import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { dayColumn } from '../../components/columns.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Empty } from '../../components/empty.tsx'
import { Chips } from '../../components/filter-box.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Pager } from '../../components/pager.tsx'
import { Panel } from '../../components/panel.tsx'
import { readableDays } from '../../components/readable-days.ts'
import { DebtLink } from '../../parts/debt-link.tsx'
import { useFilters } from '../../use-filters.ts'
import { useView } from '../../use-view.ts'
import { ResolveFinding } from './resolve-finding.tsx'
import { TakeFile } from './take-file.tsx'

const PAGE_SIZE = 100

type Returned = Answer<'treasury.returned'>
type Finding = Returned['findings'][number]
type File = Returned['files'][number]

const SHOWS = [
  { value: 'open', label: 'Open' },
  { value: 'all', label: 'All' },
] as const

const FILE_LABELS: Readonly<Record<File['kind'], string>> = {
  rejects: 'Unprocessable records',
  reconciliation: 'Reconciliation',
  collections: 'Collections',
}

const findingColumns: readonly Column<Finding>[] = [
  {
    id: 'bill',
    title: 'Bill',
    tight: true,
    heads: true,
    cell: ({ debtId, billNumber }) =>
      debtId === undefined ? billNumber || 'The batch' : <DebtLink debtId={debtId} billNumber={billNumber} />,
  },
  { id: 'kind', title: 'What to do', cell: (row) => row.kindLabel },
  { id: 'code', title: 'Code', tight: true, cell: (row) => row.code || '–' },
  {
    id: 'message',
    title: 'Finding',
    cell: (row) => (
      <>
        {readableDays(row.message)}
        <small>
          {row.fileName}, {row.line === 0 ? 'the whole file' : `line ${row.line}`}
        </small>
      </>
    ),
  },
  dayColumn('found', 'Found', (row) => row.foundOn),
  { id: 'resolve', title: 'Seen to', cell: (row) => <ResolveFinding finding={row} /> },
]

const fileColumns: readonly Column<File>[] = [
  { id: 'name', title: 'File', heads: true, cell: (row) => row.fileName },
  { id: 'kind', title: 'Kind', cell: (row) => FILE_LABELS[row.kind] },
  dayColumn('on', 'Read', (row) => row.importedOn),
  { id: 'by', title: 'By', cell: (row) => row.importedBy },
  { id: 'records', title: 'Records', numeric: true, tight: true, cell: (row) => row.records.toLocaleString('en-US') },
  {
    id: 'findings',
    title: 'Findings',
    numeric: true,
    tight: true,
    cell: (row) => row.findings.toLocaleString('en-US'),
  },
  { id: 'open', title: 'Open', numeric: true, tight: true, cell: (row) => row.open.toLocaleString('en-US') },
]

/** What Treasury sends back, and what in it must be seen to. */
export function ReturnedTab(): ReactNode {
  const filters = useFilters()
  const show = filters.get('findings') === 'all' ? 'all' : 'open'
  const asked = { show, offset: filters.offset, limit: PAGE_SIZE } as const
  const view = useView('treasury.returned', asked, { keep: true })
  return (
    <>
      <TakeFile />
      <Loaded view={view}>
        {({ files, findings, count }) => (
          <>
            <Chips label="Findings" value={show} onChange={(next) => filters.set({ findings: next })} choices={SHOWS} />
            {findings.length === 0 ? (
              <Empty title="Nothing waits here to be seen to." />
            ) : (
              <>
                <DataTable
                  caption="Findings in files from Treasury"
                  columns={findingColumns}
                  rows={findings}
                  idOf={({ findingId }) => String(findingId)}
                  count={count}
                  offset={filters.offset}
                />
                <Pager
                  offset={filters.offset}
                  limit={PAGE_SIZE}
                  count={count}
                  onTurn={(offset) => filters.set({ offset })}
                />
              </>
            )}
            {files.length === 0 ? null : (
              <Panel title="Files">
                <DataTable
                  caption="Files from Treasury, newest first"
                  list="treasury-files"
                  columns={fileColumns}
                  rows={files}
                  idOf={({ fileId }) => String(fileId)}
                />
              </Panel>
            )}
          </>
        )}
      </Loaded>
    </>
  )
}
