import type { ReactNode } from 'react'
import type { Input } from '../../../shared/api.ts'
import type { ReportView } from '../../../shared/api/reports.ts'
import { REPORT_NAMES, REPORTS, type ReportName } from '../../../shared/domain/reporting/report-names.ts'
import { fiscalYearStart } from '../../../shared/domain/reporting/receivables.ts'
import { parseDate } from '../../../shared/values/dates.ts'
import { groupThousands } from '../../../shared/values/money.ts'
import { Cite } from '../../components/cite.tsx'
import { DayBox } from '../../components/day-box.tsx'
import { SearchBox } from '../../components/filter-box.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Message } from '../../components/message.tsx'
import { Page } from '../../components/page.tsx'
import { readableDays } from '../../components/readable-days.ts'
import { useToday } from '../../session.tsx'
import { addressOf } from '../../router.ts'
import { useFilters, type ListFilters } from '../../use-filters.ts'
import { useView } from '../../use-view.ts'
import { NotFoundPage } from '../not-found/not-found-page.tsx'
import { BehindPanel } from './behind-panel.tsx'
import { SaveReport } from './save-report.tsx'
import { SectionPanel } from './section-panel.tsx'

/** The report of a name, or that there is none. */
export function ReportPage({ path }: { readonly path: string }): ReactNode {
  const name = REPORT_NAMES.find((known) => known === path)
  return name === undefined ? <NotFoundPage /> : <OneReport name={name} />
}

function OneReport({ name }: { readonly name: ReportName }): ReactNode {
  const filters = useFilters()
  const asked = askedOf(name, filters)
  const view = useView('report.show', asked, { keep: true })
  const line = filters.get('line')
  return (
    <Page
      title={REPORTS[name]}
      back={{ label: 'Reports', href: addressOf('reports') }}
      actions={<SaveReport asked={asked} />}
    >
      <ReportFilters name={name} filters={filters} />
      <Loaded view={view}>
        {(report) => (
          <>
            <p className="soft">
              {readableDays(report.about)} (<Cite of={report.cite} />)
            </p>
            <Identities report={report} />
            {line === '' ? null : <BehindPanel asked={asked} line={line} onClose={() => filters.set({ line: '' })} />}
            {report.sections.map((section) => (
              <SectionPanel key={section.title} section={section} onOpen={(key) => filters.set({ line: key })} />
            ))}
            {report.notes.map((note) => (
              <p key={note} className="soft">
                {note}
              </p>
            ))}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function askedOf(name: ReportName, { get }: ListFilters): Input<'report.show'> {
  const asOf = parseDate(get('asOf'))
  const from = parseDate(get('from'))
  const days = get('buckets').split(',').map((text) => Number(text.trim()))
  const buckets = name === 'aging' && get('buckets') !== '' && days.every((day) => Number.isSafeInteger(day) && day > 0)
  return {
    name,
    ...(asOf === undefined ? {} : { asOf }),
    ...(from === undefined ? {} : { from }),
    ...(buckets ? { buckets: days } : {}),
  }
}

/** Reports over a period ask for its first day too. */
const OF_A_PERIOD: ReadonlySet<ReportName> = new Set(['collections', 'agreements', 'write-offs', 'clocks', 'workload'])

function ReportFilters({ name, filters }: { readonly name: ReportName; readonly filters: ListFilters }): ReactNode {
  const today = useToday()
  const asOf = parseDate(filters.get('asOf')) ?? today
  const from = parseDate(filters.get('from'))
  return (
    <div className="filters" role="search" aria-label="What the report is about">
      {OF_A_PERIOD.has(name) ? (
        <DayBox
          label="From"
          value={from ?? fiscalYearStart(asOf)}
          today={today}
          onChange={(day) => filters.set({ from: day })}
        />
      ) : null}
      <DayBox label="As of" value={asOf} today={today} onChange={(day) => filters.set({ asOf: day })} />
      {name === 'aging' ? (
        <SearchBox
          label="Buckets"
          hint="Last days, such as 30,60,90"
          value={filters.get('buckets')}
          onChange={(buckets) => filters.set({ buckets })}
        />
      ) : null}
    </div>
  )
}

/** Whether the figures that must agree do. */
function Identities({ report: { identities } }: { readonly report: ReportView }): ReactNode {
  if (identities.length === 0) return null
  const broken = identities.filter(({ holds }) => !holds)
  if (broken.length === 0) {
    return (
      <Message tone="good" title={`All ${identities.length} checks agree`}>
        <ul>
          {identities.map(({ says, left }) => (
            <li key={says}>
              {says} <span className="money">{groupThousands(left)}</span>
            </li>
          ))}
        </ul>
      </Message>
    )
  }
  return (
    <Message tone="bad" title="Figures that must agree do not" alert>
      <ul>
        {broken.map(({ says, left, right }) => (
          <li key={says}>
            {says} {groupThousands(left)} against {groupThousands(right)}
          </li>
        ))}
      </ul>
    </Message>
  )
}
