import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Day } from '../../components/day.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Message } from '../../components/message.tsx'
import { Page } from '../../components/page.tsx'
import { Panel } from '../../components/panel.tsx'
import { readableDays } from '../../components/readable-days.ts'
import { useView } from '../../use-view.ts'

type Contact = Answer<'contacts.list'>['contacts'][number]

const columns: readonly Column<Contact>[] = [
  { id: 'about', title: 'About', heads: true, cell: (row) => row.about },
  {
    id: 'reach',
    title: 'Where to turn',
    cell: (row) => (
      <>
        {row.reach}
        {row.hours === undefined ? null : <small>{row.hours}</small>}
      </>
    ),
  },
  {
    id: 'source',
    title: 'Source',
    cell: (row) => (
      <>
        {row.source}
        <small>
          As of <Day on={row.asOf} />
        </small>
      </>
    ),
  },
]

/** Where debtors reach Treasury, Pay.gov and the owners of other debts. */
export function ContactsPage(): ReactNode {
  const view = useView('contacts.list', {})
  return (
    <Page
      title="Contacts"
      lead="Where a debtor turns who has heard from Treasury, wants to pay, or owes somebody else."
    >
      <Loaded view={view}>
        {({ contacts, warning }) => (
          <>
            {warning === undefined ? null : (
              <Message tone="warn" title="Check these before giving them out">
                <p>{readableDays(warning)}</p>
              </Message>
            )}
            {[...Map.groupBy(contacts, ({ group }) => group)].map(([group, rows]) => (
              <Panel key={group} title={group}>
                <DataTable caption={group} columns={columns} rows={rows} idOf={({ id }) => id} />
              </Panel>
            ))}
          </>
        )}
      </Loaded>
    </Page>
  )
}
