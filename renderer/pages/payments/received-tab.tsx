import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Day } from '../../components/day.tsx'
import { Empty } from '../../components/empty.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Money } from '../../components/money.tsx'
import { Pager } from '../../components/pager.tsx'
import { Panel } from '../../components/panel.tsx'
import { Tag } from '../../components/tag.tsx'
import { DebtLink } from '../../parts/debt-link.tsx'
import { depositSourceLabels } from '../../parts/words.ts'
import { useFilters } from '../../use-filters.ts'
import { useView } from '../../use-view.ts'

type Receipt = Answer<'receipt.list'>['rows'][number]
type Deposit = Answer<'deposit.list'>['rows'][number]

const PAGE_SIZE = 50

const deposits: readonly Column<Deposit>[] = [
  { id: 'number', title: 'Deposit', numeric: true, tight: true, heads: true, cell: ({ depositId }) => depositId },
  { id: 'on', title: 'Received', tight: true, cell: ({ receivedOn }) => <Day on={receivedOn} /> },
  { id: 'source', title: 'From', cell: ({ source, fileName }) => `${depositSourceLabels[source]} ${fileName}`.trim() },
  { id: 'by', title: 'Posted by', tight: true, cell: ({ postedBy }) => postedBy },
  { id: 'items', title: 'Lines', numeric: true, tight: true, cell: ({ items }) => items.toLocaleString('en-US') },
  {
    id: 'control',
    title: 'Control total',
    numeric: true,
    tight: true,
    cell: ({ controlTotal }) => <Money amount={controlTotal} />,
  },
  { id: 'posted', title: 'On debts', numeric: true, tight: true, cell: ({ posted }) => <Money amount={posted} /> },
  {
    id: 'suspense',
    title: 'To suspense',
    numeric: true,
    tight: true,
    cell: ({ suspense }) => <Money amount={suspense} />,
  },
]

const receipts: readonly Column<Receipt>[] = [
  { id: 'number', title: 'Receipt', numeric: true, tight: true, heads: true, cell: ({ receiptId }) => receiptId },
  { id: 'on', title: 'Received', tight: true, cell: ({ receivedOn }) => <Day on={receivedOn} /> },
  {
    id: 'how',
    title: 'How',
    cell: ({ methodLabel, reference, voided }) => (
      <>
        {methodLabel} {reference} {voided ? <Tag tone="red">Voided</Tag> : null}
      </>
    ),
  },
  { id: 'amount', title: 'Amount', numeric: true, tight: true, cell: ({ amount }) => <Money amount={amount} /> },
  {
    id: 'parts',
    title: 'On',
    cell: ({ parts }) =>
      parts.map(({ entryId, debtId, billNumber, amount }) => (
        <span key={entryId} className="row">
          <DebtLink debtId={debtId} billNumber={billNumber} />
          <Money amount={amount} />
        </span>
      )),
  },
]

/** What was received: deposits, and receipts with the debts they pay. */
export function ReceivedTab(): ReactNode {
  const filters = useFilters()
  const made = useView('deposit.list', {})
  const view = useView('receipt.list', { offset: filters.offset, limit: PAGE_SIZE }, { keep: true })
  return (
    <>
      <Panel title="Deposits">
        <Loaded view={made}>
          {({ rows }) =>
            rows.length === 0 ? (
              <Empty title="No batch has been posted yet." />
            ) : (
              <DataTable
                caption="Deposits, newest first"
                columns={deposits}
                rows={rows}
                idOf={({ depositId }) => String(depositId)}
              />
            )
          }
        </Loaded>
      </Panel>
      <Panel title="Receipts">
        <Loaded view={view}>
          {({ rows, count }) =>
            count === 0 ? (
              <Empty title="Nothing has been received yet." />
            ) : (
              <>
                <DataTable
                  caption="Receipts, newest first"
                  columns={receipts}
                  rows={rows}
                  idOf={({ receiptId }) => String(receiptId)}
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
            )
          }
        </Loaded>
      </Panel>
    </>
  )
}
