import { useState, type ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { IAI_CAVEAT } from '../../../shared/exports/iai-records.ts'
import { moneyColumn } from '../../components/columns.tsx'
import { Button } from '../../components/button.tsx'
import { Cite } from '../../components/cite.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Day } from '../../components/day.tsx'
import { Denied } from '../../components/denied.tsx'
import { Empty } from '../../components/empty.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { readableDays } from '../../components/readable-days.ts'
import { Tag } from '../../components/tag.tsx'
import { tell } from '../../notices.ts'
import { DebtLink } from '../../parts/debt-link.tsx'
import { howMany } from '../../parts/words.ts'
import { go } from '../../router.ts'
import { useDeed } from '../../use-deed.ts'
import { useView } from '../../use-view.ts'
import { eventLabels } from './batch-words.ts'
import { RecallForm } from './recall-form.tsx'

type Due = Answer<'treasury.updatesDue'>['updates'][number]

const columns: readonly Column<Due>[] = [
  {
    id: 'bill',
    title: 'Bill',
    tight: true,
    heads: true,
    cell: (row) => <DebtLink debtId={row.debtId} billNumber={row.billNumber} />,
  },
  { id: 'name', title: 'Person', cell: (row) => row.name },
  {
    id: 'event',
    title: 'Tell Treasury',
    tight: true,
    cell: (row) => <Tag tone={toneOf(row)}>{eventLabels[row.event]}</Tag>,
  },
  {
    id: 'why',
    title: 'Why',
    cell: (row) => (
      <>
        {readableDays(row.why)}
        <small>
          <Cite of={row.cite} />
        </small>
      </>
    ),
  },
  moneyColumn('amount', 'Change', (row) => row.amount),
  {
    id: 'by',
    title: 'Last day',
    tight: true,
    cell: (row) => (row.by === undefined ? 'Promptly' : <Day on={row.by} />),
  },
]

function toneOf({ event, increase }: Due): 'red' | 'gold' | 'blue' {
  if (event.endsWith('-recalled')) return 'red'
  return increase ? 'gold' : 'blue'
}

/** What Treasury must be told today, found by comparing what was sent with what is. */
export function UpdatesTab(): ReactNode {
  const view = useView('treasury.updatesDue', {})
  return (
    <Loaded view={view}>
      {({ updates, debts, atTreasury }) => (
        <>
          <div className="row row--apart">
            <p role="status">
              Treasury has {howMany(atTreasury, 'debt')}; of {howMany(debts, 'debt')} it must be told something.
            </p>
            {updates.length === 0 ? null : <PrepareUpdates increases={updates.some(({ increase }) => increase)} />}
          </div>
          {updates.length === 0 ? (
            <Empty title="Treasury knows everything that it must.">
              <p>Payments, changes of the debtor, bankruptcy and death appear here by themselves.</p>
            </Empty>
          ) : (
            <DataTable
              caption="Updates due"
              list="updates-due"
              columns={columns}
              rows={updates}
              idOf={idOfDue}
            />
          )}
          <p className="soft">{IAI_CAVEAT}</p>
          <RecallForm />
        </>
      )}
    </Loaded>
  )
}

/** Puts everything that is due into a file; increases only once the debtors were told of them. */
function PrepareUpdates({ increases }: { readonly increases: boolean }): ReactNode {
  const [noticed, setNoticed] = useState(false)
  const prepare = useDeed('treasury.prepareUpdates')
  const run = async (): Promise<void> => {
    const batch = await prepare.run({ increasesNoticed: noticed })
    if (batch === undefined) return
    go(`referrals/${batch.batchId}`)
    tell(`Batch ${batch.batchId} prepared: ${howMany(batch.updates.length, 'update')}.`)
  }
  return (
    <div className="stack stack--close">
      {increases ? (
        <label className="check">
          <input type="checkbox" checked={noticed} onChange={(event) => setNoticed(event.target.checked)} />
          The debtors have had a notice of every increase
        </label>
      ) : null}
      <Button kind="main" icon="referrals" busy={prepare.busy} onClick={() => void run()}>
        Prepare a file of updates
      </Button>
      {prepare.denial === undefined ? null : <Denied denial={prepare.denial} />}
    </div>
  )
}

function idOfDue({ debtId, event, since, amount = '' }: Due, index: number): string {
  return `${debtId} ${event} ${since} ${amount} ${index}`
}
