import type { ReactNode } from 'react'
import type { ReportView } from '../../../shared/api/reports.ts'
import { groupThousands } from '../../../shared/values/money.ts'
import { BarChart, type Bar } from '../../components/bar-chart.tsx'
import { Button } from '../../components/button.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Empty } from '../../components/empty.tsx'
import { Panel } from '../../components/panel.tsx'

type Section = ReportView['sections'][number]
type Row = Section['rows'][number]

interface SectionPanelProps {
  readonly section: Section
  /** Shows the debts behind a line. */
  readonly onOpen: (key: string) => void
}

/** One table of a report, with its picture beside it. */
export function SectionPanel({ section, onOpen }: SectionPanelProps): ReactNode {
  const { title, rows, chart } = section
  return (
    <Panel title={title}>
      {rows.length === 0 ? (
        <Empty title="Nothing fell into this period." />
      ) : (
        <div className={chart === undefined ? 'stack' : 'columns columns--even'}>
          <DataTable
            caption={title}
            columns={columnsOf(section, onOpen)}
            rows={rows}
            idOf={({ key }) => key}
          />
          {chart === undefined ? null : <BarChart title={chart.title} bars={barsOf(section, chart)} />}
        </div>
      )}
    </Panel>
  )
}

function columnsOf({ columns }: Section, onOpen: SectionPanelProps['onOpen']): readonly Column<Row>[] {
  return [
    {
      id: 'line',
      title: 'Line',
      heads: true,
      cell: (row) => <span className={row.depth === 0 ? undefined : 'set-in'}>{row.label}</span>,
    },
    ...columns.map(({ label, form }, place): Column<Row> => ({
      id: `value-${place}`,
      title: label,
      numeric: form !== 'text',
      tight: true,
      cell: (row) => {
        const shown = written(row.values[place] ?? '', form)
        return place === 0 && row.drill ? (
          <Button kind="link" name={`${shown} ${label}: ${row.label}`} onClick={() => onOpen(row.key)}>
            {shown}
          </Button>
        ) : (
          shown
        )
      },
    })),
  ]
}

function written(value: string, form: Section['columns'][number]['form']): string {
  if (form === 'money') return groupThousands(value)
  return form === 'count' ? Number(value).toLocaleString('en-US') : value
}

function barsOf({ rows, columns }: Section, { column, keys }: NonNullable<Section['chart']>): readonly Bar[] {
  const form = columns[column]?.form ?? 'count'
  return keys.flatMap((key): Bar[] => {
    const row = rows.find((other) => other.key === key)
    const value = row?.values[column]
    if (row === undefined || value === undefined) return []
    return [{ key, label: row.label, size: Number(value), shown: written(value, form) }]
  })
}
