import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { moneyColumn } from '../../components/columns.tsx'
import { Button } from '../../components/button.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Tag, type Tone } from '../../components/tag.tsx'
import { DebtLink } from '../../parts/debt-link.tsx'

export type CheckedLine = Answer<'deposit.check'>['items'][number]

const TONES: Readonly<Record<CheckedLine['standing'], Tone>> = { debt: 'green', suspense: 'gold', refused: 'red' }

const LABELS: Readonly<Record<CheckedLine['standing'], string>> = {
  debt: 'To the debt',
  suspense: 'Suspense',
  refused: 'Refused',
}

interface NumberedLine extends CheckedLine {
  readonly number: number
}

interface CheckedLinesProps {
  readonly lines: readonly CheckedLine[]
  /** Takes a line out; absent where the lines cannot be changed. */
  readonly onRemove?: (index: number) => void
}

/** The lines of a deposit with where each goes, the newest on top. */
export function CheckedLines({ lines, onRemove }: CheckedLinesProps): ReactNode {
  const rows = lines.map((line, index): NumberedLine => ({ ...line, number: index + 1 })).toReversed()
  const remove = onRemove === undefined ? [] : [removeColumn(onRemove)]
  return (
    <DataTable
      caption="Lines, the last one first"
      columns={[...columns, ...remove]}
      rows={rows}
      idOf={({ number }) => String(number)}
    />
  )
}

function removeColumn(onRemove: (index: number) => void): Column<NumberedLine> {
  return {
    id: 'remove',
    title: 'Take out',
    tight: true,
    cell: ({ number }) => (
      <Button small name={`Take out line ${number}`} onClick={() => onRemove(number - 1)}>
        Take out
      </Button>
    ),
  }
}

const columns: readonly Column<NumberedLine>[] = [
  { id: 'number', title: 'Line', numeric: true, tight: true, heads: true, cell: ({ number }) => number },
  {
    id: 'bill',
    title: 'Bill',
    tight: true,
    cell: ({ debtId, billNumber }) =>
      debtId === undefined ? <span className="figure">{billNumber}</span> : <DebtLink {...{ debtId, billNumber }} />,
  },
  { id: 'name', title: 'Person', cell: ({ name }) => name },
  moneyColumn('owed', 'Owed', ({ owed }) => owed),
  moneyColumn('amount', 'Amount', ({ amount }) => amount),
  {
    id: 'standing',
    title: 'Goes',
    tight: true,
    cell: ({ standing }) => <Tag tone={TONES[standing]}>{LABELS[standing]}</Tag>,
  },
  { id: 'says', title: 'Note', cell: ({ says }) => says },
]
