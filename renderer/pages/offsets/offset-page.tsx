import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { LinkButton } from '../../components/button.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Day } from '../../components/day.tsx'
import { Empty } from '../../components/empty.tsx'
import { Facts, type Fact } from '../../components/facts.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Money } from '../../components/money.tsx'
import { Page } from '../../components/page.tsx'
import { Panel } from '../../components/panel.tsx'
import { Tag } from '../../components/tag.tsx'
import { DebtLink } from '../../parts/debt-link.tsx'
import {
  findingLabels,
  findingTones,
  isFinding,
  offsetStateLabels,
  offsetStateTones,
} from '../../parts/offset-words.ts'
import { nameDeductions } from '../../parts/pay-slip.tsx'
import { addressOf } from '../../router.ts'
import { useView } from '../../use-view.ts'

type Offset = Answer<'offset.view'>
type Pay = Offset['pays'][number]

/** One salary offset: its worksheet, its papers, and what came of each pay. */
export function OffsetPage({ offsetId }: { readonly offsetId: number }): ReactNode {
  const view = useView('offset.view', { offsetId })
  return <Loaded view={view}>{(offset) => <Whole offset={offset} />}</Loaded>
}

function Whole({ offset }: { readonly offset: Offset }): ReactNode {
  const { name, pays, documentId, fileDocumentId, debtId } = offset
  return (
    <Page
      title={`Salary offset of ${name}`}
      back={{ label: 'Offsets', href: addressOf('offsets') }}
      actions={
        <>
          {documentId === undefined ? null : (
            <LinkButton href={addressOf(`documents/${documentId}`, { debt: debtId })}>Open the request</LinkButton>
          )}
          {fileDocumentId === undefined ? null : (
            <LinkButton href={addressOf(`documents/${fileDocumentId}`, { debt: debtId })}>Open it as a file</LinkButton>
          )}
        </>
      }
    >
      <div className="columns">
        <Panel title="Pay by pay">
          {pays.length === 0 ? (
            <Empty title="No pay has come yet." />
          ) : (
            <DataTable
              caption="What was asked and taken of each pay"
              columns={columns}
              rows={pays}
              idOf={idOfPay}
            />
          )}
        </Panel>
        <div className="stack">
          <Panel title="The offset">
            <Facts facts={factsOf(offset)} />
          </Panel>
          <Panel title="Worksheet of one pay">
            <Facts facts={worksheetOf(offset)} />
          </Panel>
        </div>
      </div>
    </Page>
  )
}

const columns: readonly Column<Pay>[] = [
  { id: 'pay', title: 'Pay', tight: true, heads: true, cell: (row) => <Day on={row.payOn} weekday /> },
  { id: 'period', title: 'Period', tight: true, cell: (row) => row.period ?? '–' },
  { id: 'expected', title: 'Asked', numeric: true, cell: (row) => <Money amount={row.expected} /> },
  { id: 'taken', title: 'Taken', numeric: true, cell: (row) => <Money amount={row.taken} /> },
  { id: 'finding', title: 'Found', tight: true, cell: (row) => <Finding finding={row.finding} /> },
]

function Finding({ finding }: { readonly finding: string }): ReactNode {
  if (!isFinding(finding)) return <Tag>Recorded</Tag>
  return <Tag tone={findingTones[finding]}>{findingLabels[finding]}</Tag>
}

function idOfPay(row: Pay): string {
  return row.payOn
}

function factsOf(offset: Offset): Fact[] {
  const { state, debtId, billNumber, wayLabel, payingAgency, requestedOn, requestedBy, firstPayOn, beginsBy } = offset
  const { amount, taken, owed, endedOn, why } = offset
  return [
    { label: 'State', value: <Tag tone={offsetStateTones[state]}>{offsetStateLabels[state]}</Tag> },
    { label: 'Bill', value: <DebtLink debtId={debtId} billNumber={billNumber} /> },
    { label: 'Way', value: wayLabel },
    { label: 'Paid by', value: payingAgency === '' ? '–' : payingAgency },
    { label: 'Requested', value: <Day on={requestedOn} /> },
    { label: 'By', value: requestedBy },
    { label: 'First pay', value: <Day on={firstPayOn} weekday /> },
    ...(beginsBy === undefined ? [] : [{ label: 'Begins by', value: <Day on={beginsBy} weekday /> }]),
    { label: 'Each pay', value: <Money amount={amount} /> },
    { label: 'Taken so far', value: <Money amount={taken} /> },
    { label: 'Owed today', value: <Money amount={owed} /> },
    ...(endedOn === undefined ? [] : [{ label: 'Ended', value: <Day on={endedOn} /> }]),
    ...(why === '' ? [] : [{ label: 'Why', value: why }]),
  ]
}

function worksheetOf({ gross, deductions, disposablePay }: Offset): Fact[] {
  return [
    { label: 'Gross pay', value: <Money amount={gross} /> },
    ...deductions.map(({ kind, amount }) => ({
      label: nameDeductions([kind]),
      value: <Money amount={amount} />,
    })),
    { label: 'Disposable pay', value: <Money amount={disposablePay} /> },
  ]
}
