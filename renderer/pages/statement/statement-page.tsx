import { useState, type ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { writeCsv } from '../../../shared/exports/csv.ts'
import { parseDate } from '../../../shared/values/dates.ts'
import { call } from '../../api.ts'
import { Button } from '../../components/button.tsx'
import { bytesOf, saveFile } from '../../components/bytes.ts'
import { DayBox } from '../../components/day-box.tsx'
import { Denied } from '../../components/denied.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Message } from '../../components/message.tsx'
import { Page } from '../../components/page.tsx'
import { Panel } from '../../components/panel.tsx'
import { showDay } from '../../components/show-day.ts'
import { PartsTable } from '../../parts/parts-table.tsx'
import { addressOf } from '../../router.ts'
import { useToday } from '../../session.tsx'
import { useFilters } from '../../use-filters.ts'
import type { Denial } from '../../use-deed.ts'
import { useView } from '../../use-view.ts'
import { StatementLines } from './statement-lines.tsx'

type Statement = Answer<'debt.statement'>

/** The statement of account of a debt, as of any day: every line with the balance after it. */
export function StatementPage({ debtId }: { readonly debtId: number }): ReactNode {
  const today = useToday()
  const filters = useFilters()
  const on = parseDate(filters.get('on')) ?? today
  const view = useView('debt.statement', { debtId, asOf: on }, { keep: true })
  return (
    <Page
      title="Statement of account"
      back={{ label: 'The debt', href: addressOf(`debts/${debtId}`) }}
      actions={view.state === 'ready' ? <SaveButtons statement={view.value} /> : null}
    >
      <div className="filters">
        <DayBox label="As of" value={on} today={today} onChange={(day) => filters.set({ on: day })} />
      </div>
      <Loaded view={view}>{(statement) => <Shown statement={statement} />}</Loaded>
    </Page>
  )
}

function Shown({ statement }: { readonly statement: Statement }): ReactNode {
  const { billNumber, name, debtTypeLabel, asOf, projected, balance, overpaid, refunded, credit } = statement
  return (
    <>
      {projected ? (
        <Message title="This day lies ahead">
          <p>It shows what would be owed if nothing else happened until then.</p>
        </Message>
      ) : null}
      <Panel title={`${billNumber}, ${name}`}>
        <p className="soft">{debtTypeLabel}</p>
        <StatementLines statement={statement} />
      </Panel>
      <Panel title={`Owed on ${showDay(asOf)}`}>
        <PartsTable
          caption="What is owed, by part"
          columns={[{ title: 'Owed', parts: balance, total: balance.total }]}
        />
        {overpaid === '0.00' ? null : (
          <p>
            {overpaid} was paid above the debt, {refunded} of it was given back, {credit} is left.
          </p>
        )}
      </Panel>
    </>
  )
}

function SaveButtons({ statement }: { readonly statement: Statement }): ReactNode {
  const [denial, setDenial] = useState<Denial>()
  const [busy, setBusy] = useState(false)
  const { debtId, asOf, billNumber } = statement
  const savePdf = async (): Promise<void> => {
    setBusy(true)
    try {
      const drawn = await call('debt.statementPdf', { debtId, asOf })
      if (!drawn.ok) return setDenial(drawn.error)
      saveFile(drawn.value.fileName, 'application/pdf', bytesOf(drawn.value.pdf))
    } finally {
      setBusy(false)
    }
  }
  const saveCsv = (): void => saveFile(`statement-${billNumber}-${asOf}.csv`, 'text/csv', writeCsv(csvOf(statement)))
  return (
    <>
      {denial === undefined ? null : <Denied denial={denial} />}
      <Button icon="save" onClick={saveCsv}>
        Save as CSV
      </Button>
      <Button icon="print" busy={busy} onClick={() => void savePdf()}>
        Save as PDF
      </Button>
    </>
  )
}

function csvOf({ lines }: Statement): readonly (readonly string[])[] {
  const head = ['Date', 'What', 'Detail', 'Charged', 'Credited', 'Balance']
  const rows = lines.map(({ on, what, detail, charged, credited, balance }) => {
    return [on, what, detail, charged, credited, balance]
  })
  return [head, ...rows]
}
