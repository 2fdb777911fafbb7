import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import type { IsoDate } from '../../../shared/values/dates.ts'
import { call } from '../../api.ts'
import type { Column } from '../../components/data-table.tsx'
import { Empty } from '../../components/empty.tsx'
import { SearchBox } from '../../components/filter-box.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { readableDays } from '../../components/readable-days.ts'
import { showMoment } from '../../components/show-moment.ts'
import { readTypedDay } from '../../components/typed-day.ts'
import { PagedTable } from '../../parts/paged-table.tsx'
import { usePageSize } from '../../preferences.ts'
import { everyRow } from '../../use-list-store.ts'
import { useToday } from '../../session.tsx'
import { useFilters } from '../../use-filters.ts'
import { useView } from '../../use-view.ts'
import { AuditActs } from './audit-acts.tsx'
import { readableDetail } from './readable-detail.ts'

type AuditRow = Answer<'audit.list'>['rows'][number]

const columns: readonly Column<AuditRow>[] = [
  {
    id: 'id',
    title: 'No.',
    numeric: true,
    tight: true,
    heads: true,
    cell: (row) => row.auditId.toLocaleString('en-US'),
  },
  { id: 'at', title: 'When', tight: true, cell: (row) => <time dateTime={row.at}>{showMoment(row.at)}</time> },
  { id: 'clerk', title: 'Who', tight: true, cell: (row) => row.clerk },
  { id: 'call', title: 'Deed', tight: true, cell: (row) => row.call },
  { id: 'about', title: 'About', tight: true, cell: (row) => row.about },
  {
    id: 'detail',
    title: 'Detail',
    cell: (row) => <span className="breakable">{readableDays(readableDetail(row.detail))}</span>,
  },
]

/** The audit trail, newest first; each line was written in the same transaction as its deed. */
export function AuditPage(): ReactNode {
  const filters = useFilters()
  const today = useToday()
  const text = filters.get('text').trim()
  const from = readTypedDay(filters.get('from'), today)
  const to = readTypedDay(filters.get('to'), today)
  const filter = { text, clerk: filters.get('clerk').trim(), call: filters.get('call').trim(), ...days({ from, to }) }
  const limit = usePageSize()
  const all = async () => await everyRow(async (page) => await call('audit.list', { ...filter, ...page }))
  const view = useView('audit.list', { ...filter, offset: filters.offset, limit }, { keep: true })
  return (
    <Page
      title="Audit"
      lead="Who did what, when. Lines are only ever added, each in the same transaction as its deed."
    >
      <div className="filters" role="search" aria-label="Filter the trail">
        <SearchBox
          label="Search"
          hint="Account, deed, bill number"
          value={filters.get('text')}
          onChange={(typed) => filters.set({ text: typed })}
        />
        {NARROWING.map(({ name, label, hint }) => (
          <SearchBox
            key={name}
            label={label}
            hint={hint}
            value={filters.get(name)}
            onChange={(typed) => filters.set({ [name]: typed })}
          />
        ))}
      </div>
      <AuditActs filter={filter} />
      <Loaded view={view}>
        {({ rows, count }) =>
          count === 0 ? (
            <Empty title="No line fits these words." />
          ) : (
            <PagedTable
                caption="Audit trail, newest first"
                list="audit"
                columns={columns}
                rows={rows}
                idOf={idOfLine}
                count={count}
                offset={filters.offset}
                limit={limit}
                filters={filters}
                all={all}
              />
          )
        }
      </Loaded>
    </Page>
  )
}

/** The boxes that narrow the trail beside the search. */
const NARROWING = [
  { name: 'clerk', label: 'Account', hint: 'clerk1' },
  { name: 'call', label: 'Deed', hint: 'payment.post' },
  { name: 'from', label: 'From', hint: 'Day' },
  { name: 'to', label: 'To', hint: 'Day' },
] as const

interface Days {
  readonly from?: IsoDate
  readonly to?: IsoDate
}

/** Days that cannot be read narrow nothing. */
function days({ from, to }: { readonly from: IsoDate | undefined; readonly to: IsoDate | undefined }): Days {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

function idOfLine(row: AuditRow): string {
  return String(row.auditId)
}
