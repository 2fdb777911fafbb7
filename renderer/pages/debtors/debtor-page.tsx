import { useState, type ReactNode } from 'react'
import type { DebtorView } from '../../../shared/api/debtors.ts'
import { dayColumn, moneyColumn } from '../../components/columns.tsx'
import { Button, LinkButton } from '../../components/button.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Facts } from '../../components/facts.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Money } from '../../components/money.tsx'
import { Page } from '../../components/page.tsx'
import { Panel } from '../../components/panel.tsx'
import { Tag } from '../../components/tag.tsx'
import { DebtLink } from '../../parts/debt-link.tsx'
import { howMany, kindName, statusLabels } from '../../parts/words.ts'
import { addressOf } from '../../router.ts'
import { useView } from '../../use-view.ts'
import { CorrectDebtor } from './correct-debtor.tsx'
import { RevealNumber } from './reveal-number.tsx'

type Owed = DebtorView['owed'][number]

const columns: readonly Column<Owed>[] = [
  {
    id: 'bill',
    title: 'Bill',
    heads: true,
    tight: true,
    cell: (row) => <DebtLink debtId={row.debtId} billNumber={row.billNumber} />,
  },
  { id: 'type', title: 'Kind', cell: (row) => kindName(row.debtType) },
  dayColumn('found', 'Found', (row) => row.discoveredOn),
  { id: 'state', title: 'State', tight: true, cell: (row) => <Tag>{row.stateLabel}</Tag> },
  moneyColumn('principal', 'Principal', (row) => row.principal),
  moneyColumn('total', 'Balance', (row) => row.total),
]

/** One person with every debt. */
export function DebtorPage({ debtorId }: { readonly debtorId: number }): ReactNode {
  const view = useView('debtor.view', { debtorId })
  const [correcting, setCorrecting] = useState(false)
  return (
    <Loaded view={view}>
      {(debtor) => (
        <Page
          title={debtor.name}
          back={{ label: 'Debtors', href: addressOf('debtors') }}
          lead={`${debtor.employeeId} · ${statusLabels[debtor.employmentStatus]} · ${howMany(debtor.debts, 'debt')}`}
          actions={
            correcting ? null : (
              <>
                <LinkButton icon="money" href={addressOf(`debtors/${debtorId}/receipt`)}>
                  Post a receipt
                </LinkButton>
                <Button icon="edit" onClick={() => setCorrecting(true)}>
                  Correct
                </Button>
              </>
            )
          }
        >
          <div className="columns">
            <div className="stack">
              {correcting ? <CorrectDebtor debtor={debtor} onDone={() => setCorrecting(false)} /> : null}
              <Panel title="Debts">
                <DataTable
                  caption={`Debts of ${debtor.name}`}
                  list="debts-of-debtor"
                  columns={columns}
                  rows={debtor.owed}
                  idOf={idOfOwed}
                  foot={<TotalRow total={debtor.total} />}
                />
              </Panel>
            </div>
            <Person debtor={debtor} />
          </div>
        </Page>
      )}
    </Loaded>
  )
}

function idOfOwed(row: Owed): string {
  return String(row.debtId)
}

function TotalRow({ total }: { readonly total: string }): ReactNode {
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={5}>
          Owes in all
        </th>
        <td className="number">
          <Money amount={total} />
        </td>
      </tr>
    </tfoot>
  )
}

function Person({ debtor }: { readonly debtor: DebtorView }): ReactNode {
  return (
    <Panel title="Person">
      <Facts
        facts={[
          { label: 'SSN', value: <RevealNumber debtorId={debtor.debtorId} lastFour={debtor.lastFour} /> },
          { label: 'Employee', value: <span className="figure">{debtor.employeeId}</span> },
          {
            label: 'Address',
            value: (
              <>
                {debtor.addressLines.map((line) => (
                  <div key={line}>{line}</div>
                ))}
                {debtor.addressGood ? null : <Tag tone="red">Mail came back: no letter goes here</Tag>}
              </>
            ),
          },
          { label: 'E-mail', value: debtor.email === '' ? '–' : debtor.email },
          { label: 'Phone', value: debtor.phone === '' ? '–' : debtor.phone },
          { label: 'Employment', value: `${statusLabels[debtor.employmentStatus]}, paid ${debtor.payFrequency}` },
        ]}
      />
    </Panel>
  )
}
