import type { ReactNode } from 'react'
import { Button } from '../../components/button.tsx'
import { howMany } from '../../parts/words.ts'
import { go } from '../../router.ts'
import { AssignForm } from './assign-form.tsx'
import type { WorklistRow } from './worklist-columns.tsx'

export type Picked = Readonly<Record<string, true>>

export function idOfRow(row: WorklistRow): string {
  return String(row.clockId)
}

interface PickedBarProps {
  readonly rows: readonly WorklistRow[]
  readonly picked: Picked
  readonly onClear: () => void
}

/** What can be done with the rows that are picked. */
export function PickedBar({ rows, picked, onClear }: PickedBarProps): ReactNode {
  const clocks = rows.filter((row) => picked[idOfRow(row)])
  const debts = new Set(clocks.map((row) => row.debtId))
  if (debts.size === 0) return null
  return (
    <div className="bulk" role="group" aria-label="With the selected rows">
      <span>{howMany(debts.size, 'debt')} selected</span>
      <Button kind="main" small icon="letters" onClick={() => go('letters/issue', { debts: [...debts].join('.') })}>
        Issue letters
      </Button>
      <AssignForm clockIds={clocks.map(({ clockId }) => clockId)} debtIds={[...debts]} onDone={onClear} />
      <Button small onClick={onClear}>
        Clear the selection
      </Button>
    </div>
  )
}
