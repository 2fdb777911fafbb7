/** What was given up in a period: debts closed, principal lowered, charges waived; and what was approved. */
import { startSums } from '../../shared/domain/reporting/sums.ts'
import { add, cents } from '../../shared/values/money.ts'
import type { ReportView } from '../../shared/api/reports.ts'
import { approvalKinds } from '../approvals/index.ts'
import { closingReferences, closingsIn, countApprovals } from '../store/report-rows.ts'
import { debtsBehind, NUMBER_AND_AMOUNT, sumRow, type MakeReport } from './report.ts'

const LINES = [
  { key: 'close-out', label: 'Written off and closed out' },
  { key: 'not-collectible', label: 'Written off as currently not collectible' },
  { key: 'compromise', label: 'Compromised' },
  { key: 'principal-lowered', label: 'Principal lowered by a decision' },
  { key: 'waived-interest', label: 'Interest waived' },
  { key: 'waived-penalty', label: 'Penalty waived' },
  { key: 'waived-administrative', label: 'Administrative charges waived' },
] as const

/** Makes the report; entries that were reversed do not count. */
export const makeWriteOffs: MakeReport = async (db, { asOf, from }) => {
  const entries = await db
    .selectFrom('entry')
    .leftJoin('entry as reversal', 'reversal.reversesId', 'entry.id')
    .select(['entry.debtId', 'entry.amount', 'entry.kind', 'entry.part', 'entry.postedBy', 'entry.reference'])
    .where('entry.effectiveOn', '>=', from)
    .where('entry.effectiveOn', '<=', asOf)
    .where('entry.kind', 'in', ['waiver', 'principal-adjustment'])
    .where('reversal.id', 'is', null)
    .orderBy('entry.id')
    .execute()
  const sums = startSums()
  const people = new Set<string>()
  const closings = await closingReferences(db)
  const closed = await closingsIn(db, from, asOf)
  for (const { debtId, kind, interest, penalty, administrative, principal, decidedBy } of closed) {
    const given = add(interest, penalty, administrative, principal)
    sums.put(kind, debtId, given)
    sums.put(`by ${decidedBy ?? ''}`, debtId, given)
    people.add(`by ${decidedBy ?? ''}`)
  }
  for (const { debtId, amount, kind, part, postedBy, reference } of entries) {
    const line = closings.has(reference) ? undefined : lineOf(kind, part, amount)
    if (line === undefined) continue
    const given = cents(Math.abs(amount))
    sums.put(line, debtId, given)
    sums.put(`by ${postedBy}`, debtId, given)
    people.add(`by ${postedBy}`)
  }
  const names = [...people].toSorted()
  return {
    about: `What was given up from ${from} to ${asOf}.`,
    sections: [
      {
        title: 'By kind',
        columns: [...NUMBER_AND_AMOUNT],
        rows: LINES.map((line) => sumRow(line, sums.of(line.key))),
        chart: { title: 'Given up by kind', column: 1, keys: LINES.map(({ key }) => key) },
      },
      {
        title: 'By whoever recorded it last',
        columns: [...NUMBER_AND_AMOUNT],
        rows: names.map((key) => sumRow({ key, label: key.slice(3) }, sums.of(key))),
      },
      {
        title: 'Proposals',
        columns: STATES.map((label) => ({ label, form: 'count' as const })),
        rows: approvalRows(await countApprovals(db, from, asOf)),
      },
    ],
    cite: 'IRM 1.35.7.16.4, 1.35.7.20; 31 CFR 903',
    debtsOf: debtsBehind([...LINES.map(({ key }) => key), ...names], sums),
  }
}

const STATES = ['Approved', 'Rejected', 'Withdrawn', 'Open'] as const

type Row = ReportView['sections'][number]['rows'][number]

function approvalRows(counts: Awaited<ReturnType<typeof countApprovals>>): Row[] {
  return [...Map.groupBy(counts, ({ kind }) => kind)].map(([kind, rows]) => {
    const found = Object.entries(approvalKinds).find(([name]) => name === kind)?.[1]
    const values = STATES.map((state) => String(rows.find((row) => row.state === state.toLowerCase())?.count ?? 0))
    return { key: `proposal ${kind}`, label: found?.label ?? kind, depth: 0, values, drill: false }
  })
}

function lineOf(kind: string, part: string | null, amount: number): string | undefined {
  if (kind === 'waiver') return `waived-${part ?? 'interest'}`
  return amount < 0 ? 'principal-lowered' : undefined
}
