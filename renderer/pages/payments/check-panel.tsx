import type { ReactNode } from 'react'
import { useBooksCheck, type BooksCheck } from '../../books-check.ts'
import { moneyColumn } from '../../components/columns.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Message } from '../../components/message.tsx'
import { Panel } from '../../components/panel.tsx'
import { DebtLink } from '../../parts/debt-link.tsx'
import { howMany } from '../../parts/words.ts'

type Difference = BooksCheck['differences'][number]

const columns: readonly Column<Difference>[] = [
  {
    id: 'about',
    title: 'Where',
    tight: true,
    heads: true,
    cell: ({ debtId, about }) => (debtId === undefined ? about : <DebtLink debtId={debtId} billNumber={about} />),
  },
  { id: 'what', title: 'Figure', cell: ({ what }) => what },
  moneyColumn('shown', 'Shown', ({ shown }) => shown),
  moneyColumn('replayed', 'Replayed', ({ replayed }) => replayed),
]

/** Whether the ledger, replayed, comes to the balances shown. */
export function CheckPanel(): ReactNode {
  const { state, debts, entries, differences } = useBooksCheck()
  return (
    <Panel title="Ledger and balances">
      <p role="status">
        {howMany(debts, 'debt')} with {howMany(entries, 'ledger entry', 'ledger entries')} replayed since you signed in
        {state === 'done' ? '' : ', and going on'}.
      </p>
      {differences.length === 0 ? (
        <Message tone={state === 'done' ? 'good' : undefined} title={state === 'done' ? AGREES : SO_FAR} />
      ) : (
        <>
          <Message tone="bad" title="Some figures do not follow from the ledger">
            <p>Post nothing on these debts and tell the administrator.</p>
          </Message>
          <DataTable
            caption="Figures that differ"
            columns={columns}
            rows={differences}
            idOf={(_difference, index) => String(index)}
          />
        </>
      )}
    </Panel>
  )
}

const AGREES = 'The ledger and the balances agree to the cent'
const SO_FAR = 'So far they agree to the cent'
