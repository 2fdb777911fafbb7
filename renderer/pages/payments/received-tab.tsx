import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { call } from '../../api.ts'
import { dayColumn, moneyColumn } from '../../components/columns.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Empty } from '../../components/empty.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Money } from '../../components/money.tsx'
import { Panel } from '../../components/panel.tsx'
import { Tag } from '../../components/tag.tsx'
import { DebtLink } from '../../parts/debt-link.tsx'
import { PagedTable } from '../../parts/paged-table.tsx'
import { depositSourceLabels } from '../../parts/words.ts'
import { everyRow } from '../../use-list-store.ts'
import { useFilters } from '../../use-filters.ts'
import { useView } from '../../use-view.ts'

type Receipt = Answer<'receipt.list'>['rows'][number]
type Deposit = Answer<'deposit.list'>['rows'][number]

const PAGE_SIZE = 50

const deposits: readonly Column<Deposit>[] = [
  { id: 'number', title: 'Deposit', numeric: true, tight: true, heads: true, cell: ({ depositId }) => depositId },
  dayColumn('on', 'Received', ({ receivedOn }) => receivedOn),
  { id: 'source', title: 'From', cell: ({ source, fileName }) => `${depositSourceLabels[source]} ${fileName}`.trim() },
  { id: 'by', title: 'Posted by', tight: true, cell: ({ postedBy }) => postedBy },
  { id: 'items', title: 'Lines', numeric: true, tight: true, cell: ({ items }) => items.toLocaleString('en-US') },
  moneyColumn('control', 'Control total', ({ controlTotal }) => controlTotal),
  moneyColumn('posted', 'On debts', ({ posted }) => posted),
  moneyColumn('suspense', 'To suspense', ({ suspense }) => suspense),
]

const receipts: readonly Column<Receipt>[] = [
  { id: 'number', title: 'Receipt', numeric: true, tight: true, heads: true, cell: ({ receiptId }) => receiptId },
  dayColumn('on', 'Received', ({ receivedOn }) => receivedOn),
  {
    id: 'how',
    title: 'How',
    cell: ({ methodLabel, reference, voided }) => (
      <>
        {methodLabel} {reference} {voided ? <Tag tone="red">Voided</Tag> : null}
      </>
    ),
  },
  moneyColumn('amount', 'Amount', ({ amount }) => amount),
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
  const all = async () => await everyRow(async (page) => await call('receipt.list', page))
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
                list="deposits"
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
              <PagedTable
                  caption="Receipts, newest first"
                  list="receipts"
                  columns={receipts}
                  rows={rows}
                  idOf={({ receiptId }) => String(receiptId)}
                  count={count}
                  offset={filters.offset}
                  limit={PAGE_SIZE}
                  filters={filters}
                  all={all}
                />
            )
          }
        </Loaded>
      </Panel>
    </>
  )
}
