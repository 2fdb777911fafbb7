import type { ReactNode } from 'react'
import type { FigureView } from '../../../shared/api/figures.ts'
import { dayColumn } from '../../components/columns.tsx'
import type { Column } from '../../components/data-table.tsx'
import { Day } from '../../components/day.tsx'
import { readableDays } from '../../components/readable-days.ts'
import { Tag, type Tone } from '../../components/tag.tsx'
import { howMany } from '../../parts/words.ts'

type FigureRow = FigureView['rows'][number]

const STATUS: Readonly<Record<FigureRow['status'], { readonly label: string; readonly tone: Tone }>> = {
  verified: { label: 'Verified', tone: 'green' },
  unverified: { label: 'Not verified', tone: 'gold' },
  inferred: { label: 'Inferred', tone: 'gold' },
}

/** The columns of the figures: what decides, since when, on whose word. */
export const figureColumns: readonly Column<FigureView>[] = [
  {
    id: 'title',
    title: 'Figure',
    heads: true,
    cell: ({ title, group }) => (
      <>
        {title}
        <small>{group}</small>
      </>
    ),
  },
  { id: 'value', title: 'Decides on the day', cell: ({ deciding, rows }) => <Deciding row={deciding} rows={rows} /> },
  dayColumn('since', 'Since', ({ deciding }) => deciding?.effective),
  {
    id: 'source',
    title: 'Source',
    cell: ({ deciding }) =>
      deciding === undefined ? null : (
        <>
          {deciding.source}
          <small>
            Checked on <Day on={deciding.checkedOn} />
          </small>
        </>
      ),
  },
  {
    id: 'status',
    title: 'Status',
    tight: true,
    cell: ({ deciding }) => (deciding === undefined ? null : <Status row={deciding} />),
  },
  { id: 'others', title: 'Other rows', cell: ({ deciding, rows }) => <OtherRows rows={rows} deciding={deciding} /> },
]

interface DecidingProps {
  readonly row: FigureRow | undefined
  readonly rows: readonly FigureRow[]
}

function Deciding({ row, rows }: DecidingProps): ReactNode {
  if (row !== undefined) return <b>{readableDays(row.value)}</b>
  const earliest = rows[0]
  return (
    <>
      Before its first row
      {earliest === undefined ? null : <small>The earliest known is {readableDays(earliest.value)}</small>}
    </>
  )
}

function Status({ row }: { readonly row: FigureRow }): ReactNode {
  const { label, tone } = STATUS[row.status]
  return <Tag tone={tone}>{label}</Tag>
}

interface OtherRowsProps {
  readonly rows: readonly FigureRow[]
  readonly deciding: FigureRow | undefined
}

function OtherRows({ rows, deciding }: OtherRowsProps): ReactNode {
  const others = rows.filter((row) => row.effective !== deciding?.effective).toReversed()
  if (others.length === 0) return <span className="soft">none</span>
  return (
    <details>
      <summary>{howMany(others.length, 'row')}</summary>
      <ul className="plain-list">
        {others.map((row) => (
          <li key={row.effective}>
            <Day on={row.effective} />: <b>{readableDays(row.value)}</b>
            {row.status === 'verified' ? null : <> ({STATUS[row.status].label.toLowerCase()})</>}
            {row.source === deciding?.source ? null : <small>{row.source}</small>}
          </li>
        ))}
      </ul>
    </details>
  )
}
