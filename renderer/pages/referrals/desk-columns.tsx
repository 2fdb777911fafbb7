/** The columns of the referral desk. */
import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import { daysBetween, parseDate } from '../../../shared/values/dates.ts'
import { dayColumn, moneyColumn } from '../../components/columns.tsx'
import type { Column } from '../../components/data-table.tsx'
import { Day } from '../../components/day.tsx'
import { Reasons } from '../../components/reasons.tsx'
import { Tag, type Tone } from '../../components/tag.tsx'
import { DebtLink } from '../../parts/debt-link.tsx'
import { useToday } from '../../session.tsx'

export type DeskRow = Answer<'referral.desk'>['rows'][number]

export const SHOWS = [
  { value: 'all', label: 'All' },
  { value: 'required', label: 'Required' },
  { value: 'eligible', label: 'Eligible' },
  { value: 'barred', label: 'Barred' },
] as const

type Show = (typeof SHOWS)[number]['value']

export function isShow(text: string): text is Show {
  return SHOWS.some((show) => show.value === text)
}

const GATE_TONES: Readonly<Record<DeskRow['crossServicing'], Tone>> = {
  required: 'red',
  eligible: 'blue',
  barred: 'grey',
}

const GATE_LABELS: Readonly<Record<DeskRow['crossServicing'], string>> = {
  required: 'Required',
  eligible: 'Eligible',
  barred: 'Barred',
}

export const deskColumns: readonly Column<DeskRow>[] = [
  {
    id: 'bill',
    title: 'Bill',
    tight: true,
    heads: true,
    cell: (row) => <DebtLink debtId={row.debtId} billNumber={row.billNumber} />,
  },
  { id: 'name', title: 'Person', cell: (row) => row.name },
  moneyColumn('total', 'Balance', (row) => row.total),
  {
    id: 'days',
    title: 'Days late',
    numeric: true,
    tight: true,
    cell: (row) => row.daysDelinquent.toLocaleString('en-US'),
  },
  {
    id: 'offset',
    title: 'Offset',
    tight: true,
    cell: (row) => <Gate gate={row.treasuryOffset} by={row.offsetReferralBy} />,
  },
  {
    id: 'cross',
    title: 'Cross-Servicing',
    tight: true,
    cell: (row) => <Gate gate={row.crossServicing} by={row.crossServicingReferralBy} />,
  },
  dayColumn('notice', 'Notice', (row) => row.noticeDate),
  {
    id: 'reasons',
    title: 'What bars it',
    cell: (row) => (row.reasons.length === 0 ? '–' : <Reasons reasons={row.reasons} />),
  },
]

interface GateProps {
  readonly gate: DeskRow['crossServicing']
  readonly by: string | undefined
}

/** The gate's answer, and the days left until the last day. */
function Gate({ gate, by }: GateProps): ReactNode {
  const last = parseDate(by ?? '')
  const today = useToday()
  const left = last === undefined ? undefined : daysBetween(today, last)
  return (
    <>
      <Tag tone={GATE_TONES[gate]}>{GATE_LABELS[gate]}</Tag>
      {last === undefined || left === undefined ? null : (
        <small>
          {left < 0 ? `${-left} days over` : `${left} days left`}, <Day on={last} />
        </small>
      )}
    </>
  )
}

export function idOfDesk(row: DeskRow): string {
  return String(row.debtId)
}
