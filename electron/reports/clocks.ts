/** Clocks of a period: met in time, met late, missed, still running. */
import { CLOCKS } from '../../shared/domain/standing/clocks.ts'
import { isClockKind } from '../../shared/domain/standing/worklist.ts'
import type { MakeReport } from './report.ts'

const COLUMNS = ['In time', 'Late', 'Overdue', 'Running'] as const

/** Makes the report of clocks whose last day lies in the period, and of those that run on its last day. */
export const makeClocks: MakeReport = async (db, { asOf, from }) => {
  const rows = await db
    .selectFrom('clock')
    .select(['kind', 'debtId', 'lastDay', 'metOn', 'lapses'])
    .where('lastDay', '>=', from)
    .orderBy('kind')
    .execute()
  const counts = new Map<string, readonly number[]>()
  const debts = new Map<string, Set<number>>()
  for (const { kind, debtId, lastDay, metOn, lapses } of rows) {
    const met = metOn !== null && metOn <= asOf
    const over = lastDay < asOf
    // A right of the debtor that has lapsed was missed by nobody.
    if (lapses === 1 && !met && over) continue
    const column = met ? (metOn <= lastDay ? 0 : 1) : over ? 2 : 3
    const before = counts.get(kind) ?? [0, 0, 0, 0]
    counts.set(kind, before.map((count, place) => (place === column ? count + 1 : count)))
    if (column === 1 || column === 2) debts.set(kind, (debts.get(kind) ?? new Set()).add(debtId))
  }
  const kinds = Object.keys(CLOCKS).filter((kind) => counts.has(kind))
  return {
    about: `Clocks that end from ${from} on, as they stood on ${asOf}. A line leads to the debts late or overdue.`,
    sections: [
      {
        title: 'By kind of clock',
        columns: COLUMNS.map((label) => ({ label, form: 'count' as const })),
        rows: kinds.map((key) => ({
          key,
          label: isClockKind(key) ? CLOCKS[key].label : key,
          depth: 0,
          values: (counts.get(key) ?? []).map(String),
          drill: (debts.get(key)?.size ?? 0) > 0,
        })),
        chart: { title: 'Clocks overdue', column: 2, keys: kinds },
      },
    ],
    cite: 'IRM 1.35.7.10-1.35.7.18',
    debtsOf: new Map([...debts].map(([kind, ids]) => [kind, [...ids]])),
  }
}
