import type { ReactNode } from 'react'
import type { TaxYearView } from '../../../shared/api/tax-forms.ts'
import { Button } from '../../components/button.tsx'
import { DataTable } from '../../components/data-table.tsx'
import { Denied } from '../../components/denied.tsx'
import { Empty } from '../../components/empty.tsx'
import { Facts } from '../../components/facts.tsx'
import { Chips } from '../../components/filter-box.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Money } from '../../components/money.tsx'
import { Page } from '../../components/page.tsx'
import { Panel } from '../../components/panel.tsx'
import { tell } from '../../notices.ts'
import { useToday } from '../../session.tsx'
import { useDeed } from '../../use-deed.ts'
import { useFilters } from '../../use-filters.ts'
import { replaceView, useView } from '../../use-view.ts'
import { CorrectForm } from './correct-form.tsx'
import { RunFiles } from './run-files.tsx'
import { candidateColumns, formColumns, idOfCandidate, idOfForm } from './tax-form-columns.tsx'
import { WagesPanel } from './wages-panel.tsx'

const YEARS_BACK = 4

/** The forms of a year's end: who gets a Form 1099-C, the runs and their files, and wages for payroll. */
export function TaxFormsPage(): ReactNode {
  const filters = useFilters()
  const thisYear = Number(useToday().slice(0, 4))
  const years = Array.from({ length: YEARS_BACK }, (_, back) => String(thisYear - back))
  const asked = filters.get('year') ?? ''
  const year = years.includes(asked) ? asked : String(thisYear - 1)
  const taxYear = Number(year)
  const view = useView('taxForm.list', { taxYear })
  return (
    <Page title="Tax forms" lead="Debts that were given up are reported on Form 1099-C; unpaid wages go to payroll.">
      <Chips
        label="Tax year"
        value={year}
        onChange={(next) => filters.set({ year: next })}
        choices={years.map((value) => ({ value, label: value }))}
      />
      <Loaded view={view}>
        {(shown) => (
          <div className="stack">
            <RunPanel shown={shown} />
            <Panel title="Debts given up in the year">
              {shown.candidates.length === 0 ? (
                <Empty title="No debt was given up in this year." />
              ) : (
                <DataTable
                  caption="Debts given up, and whether each is reported"
                  list="given-up"
                  columns={candidateColumns}
                  rows={shown.candidates}
                  idOf={idOfCandidate}
                />
              )}
            </Panel>
            {shown.forms.length === 0 ? null : (
              <Panel title="Forms made">
                <DataTable
                  caption="Forms 1099-C"
                  list="tax-forms"
                  columns={formColumns}
                  rows={shown.forms}
                  idOf={idOfForm}
                />
              </Panel>
            )}
            {shown.runs.length === 0 ? null : <RunFiles runs={shown.runs} />}
            {shown.forms.length === 0 ? null : <CorrectForm shown={shown} />}
            <WagesPanel taxYear={taxYear} />
          </div>
        )}
      </Loaded>
    </Page>
  )
}

function RunPanel({ shown: { taxYear, due } }: { readonly shown: TaxYearView }): ReactNode {
  const run = useDeed('taxForm.run')
  const make = async (): Promise<void> => {
    const made = await run.run({ taxYear })
    if (made === undefined) return
    replaceView('taxForm.list', { taxYear }, made)
    tell('The forms are made, each with its copy for the debtor.')
  }
  return (
    <Panel title="Due and not made yet">
      <Facts
        facts={[
          { label: 'Forms', value: due.forms.toLocaleString('en-US') },
          { label: 'Debt discharged', value: <Money amount={due.discharged} /> },
          { label: 'Interest in it', value: <Money amount={due.interest} /> },
        ]}
      />
      <div className="row">
        <Button kind="main" busy={run.busy} disabled={due.forms === 0} onClick={() => void make()}>
          Make the forms
        </Button>
      </div>
      {run.denial === undefined ? null : <Denied denial={run.denial} />}
    </Panel>
  )
}
