import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { LinkButton } from '../../components/button.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { Day } from '../../components/day.tsx'
import { Facts, type Fact } from '../../components/facts.tsx'
import { LineChart } from '../../components/line-chart.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Money } from '../../components/money.tsx'
import { Page } from '../../components/page.tsx'
import { Panel } from '../../components/panel.tsx'
import { readableDays } from '../../components/readable-days.ts'
import { Tag } from '../../components/tag.tsx'
import {
  agreementLabels, agreementTones, everyTime, installmentLabels, installmentTones,
} from '../../parts/agreement-words.ts'
import { DebtLink } from '../../parts/debt-link.tsx'
import { addressOf } from '../../router.ts'
import { useView } from '../../use-view.ts'

type Agreement = Answer<'agreement.view'>
type Row = Agreement['rows'][number]

/** One agreement: how each installment was met, and the balance over the term. */
export function AgreementPage({ agreementId }: { readonly agreementId: number }): ReactNode {
  const view = useView('agreement.view', { agreementId })
  return <Loaded view={view}>{(agreement) => <Whole agreement={agreement} />}</Loaded>
}

function Whole({ agreement }: { readonly agreement: Agreement }): ReactNode {
  const { name, rows, documentId, debtId } = agreement
  return (
    <Page
      title={`Agreement of ${name}`}
      back={{ label: 'Agreements', href: addressOf('agreements') }}
      actions={
        documentId === undefined ? null : (
          <LinkButton href={addressOf(`documents/${documentId}`, { debt: debtId })}>Open the paper</LinkButton>
        )
      }
    >
      <div className="columns">
        <div className="stack">
          <Panel title="The payments">
            <DataTable
              caption="Installments and what was paid of each"
              list="installments"
              columns={columns}
              rows={rows}
              idOf={idOfRow}
            />
          </Panel>
        </div>
        <div className="stack">
          <Panel title="Terms">
            <Facts facts={termsOf(agreement)} />
          </Panel>
          <Panel title="The balance over the term">
            <LineChart
              title="What the schedule leaves owed after each payment; the table has the figures"
              points={rows.map((row) => ({ on: row.dueOn, amount: row.remaining }))}
            />
          </Panel>
          <Versions agreement={agreement} />
        </div>
      </div>
    </Page>
  )
}

function termsOf(agreement: Agreement): Fact[] {
  const { state, debtId, billNumber, signedOn, payment, frequency, rows, lumpSum, paid, behind } = agreement
  const { owed, nextDueOn, lastDate, abilityToPay, inabilityToPay, why, endedOn, missedOn, hardship } = agreement
  return [
    { label: 'State', value: <Tag tone={agreementTones[state]}>{agreementLabels[state]}</Tag> },
    { label: 'Bill', value: <DebtLink debtId={debtId} billNumber={billNumber} /> },
    { label: 'Signed', value: <Day on={signedOn} /> },
    {
      label: 'Payment',
      value: (
        <>
          <Money amount={payment} /> {everyTime(frequency)}, {rows.length} times{hardship ? ', on hardship' : ''}
        </>
      ),
    },
    { label: 'With the signature', value: <Money amount={lumpSum} /> },
    { label: 'Paid since', value: <Money amount={paid} /> },
    { label: 'Behind', value: behind === '0.00' ? 'No' : <Money amount={behind} /> },
    { label: 'Owed today', value: <Money amount={owed} /> },
    ...(nextDueOn === undefined ? [] : [{ label: 'Next due', value: <Day on={nextDueOn} weekday /> }]),
    { label: 'Last payment', value: <Day on={lastDate} /> },
    ...(abilityToPay === undefined ? [] : [{ label: 'Can pay each time', value: <Money amount={abilityToPay} /> }]),
    { label: 'Why not at once', value: inabilityToPay },
    ...(missedOn === undefined ? [] : [{ label: 'Missed', value: <Day on={missedOn} /> }]),
    ...(endedOn === undefined ? [] : [{ label: 'Ended', value: <Day on={endedOn} /> }]),
    ...(why === '' ? [] : [{ label: 'Why', value: why }]),
  ]
}

const columns: readonly Column<Row>[] = [
  { id: 'number', title: 'No.', numeric: true, tight: true, heads: true, cell: (row) => row.number },
  { id: 'due', title: 'Due', tight: true, cell: (row) => <Day on={row.dueOn} weekday /> },
  { id: 'amount', title: 'Payment', numeric: true, cell: (row) => <Money amount={row.amount} /> },
  { id: 'paid', title: 'Paid', numeric: true, cell: (row) => <Money amount={row.paid} /> },
  {
    id: 'standing',
    title: 'State',
    tight: true,
    cell: (row) => <Tag tone={installmentTones[row.standing]}>{installmentLabels[row.standing]}</Tag>,
  },
  { id: 'interest', title: 'Interest', numeric: true, cell: (row) => <Part amount={row.interest} /> },
  { id: 'principal', title: 'Principal', numeric: true, cell: (row) => <Part amount={row.principal} /> },
  { id: 'remaining', title: 'Left', numeric: true, cell: (row) => <Money amount={row.remaining} /> },
]

/** A part of an installment, for agreements whose split was kept. */
function Part({ amount }: { readonly amount: string | undefined }): ReactNode {
  return amount === undefined ? '–' : <Money amount={amount} />
}

function idOfRow(row: Row): string {
  return String(row.number)
}

/** Earlier and later terms of the same debt, when there are any. */
function Versions({ agreement }: { readonly agreement: Agreement }): ReactNode {
  if (agreement.versions.length < 2) return null
  return (
    <Panel title="Terms one after another">
      <Facts
        facts={agreement.versions.map((version) => ({
          label: readableDays(version.signedOn),
          value: version.current ? (
            <>
              <Money amount={version.payment} />, these terms
            </>
          ) : (
            <a href={addressOf(`agreements/${version.agreementId}`)}>
              <Money amount={version.payment} />
            </a>
          ),
        }))}
      />
    </Panel>
  )
}
