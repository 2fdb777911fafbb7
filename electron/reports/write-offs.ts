/** What was given up in a period: principal lowered, charges waived, debts written off; and who approved what. */
import { startSums } from '../../shared/domain/reporting/sums.ts'
import { cents } from '../../shared/values/money.ts'
import { debtsBehind, NUMBER_AND_AMOUNT, sumRow, type MakeReport } from './report.ts'

const LINES = [
  { key: 'principal-lowered', label: 'Principal lowered by a decision' },
  { key: 'waived-interest', label: 'Interest waived' },
  { key: 'waived-penalty', label: 'Penalty waived' },
  { key: 'waived-administrative', label: 'Administrative charges waived' },
  { key: 'written-off', label: 'Written off' },
] as const

/** Makes the report; entries that were reversed do not count. */
export const makeWriteOffs: MakeReport = async (db, { asOf, from }) => {
  const entries = await db
    .selectFrom('entry')
    .leftJoin('entry as reversal', 'reversal.reversesId', 'entry.id')
    .select(['entry.debtId', 'entry.amount', 'entry.kind', 'entry.part', 'entry.postedBy'])
    .where('entry.effectiveOn', '>=', from)
    .where('entry.effectiveOn', '<=', asOf)
    .where('entry.kind', 'not in', ['principal', 'payment', 'reversal', 'administrative-charge', 'contingency-fee'])
    .where('reversal.id', 'is', null)
    .orderBy('entry.id')
    .execute()
  const sums = startSums()
  const people = new Set<string>()
  for (const { debtId, amount, kind, part, postedBy } of entries) {
    const line = lineOf(kind, part, amount)
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
    ],
    cite: 'IRM 1.35.7.16.4, 1.35.7.20; 31 CFR 903',
    debtsOf: debtsBehind([...LINES.map(({ key }) => key), ...names], sums),
  }
}

function lineOf(kind: string, part: string | null, amount: number): string | undefined {
  if (kind === 'waiver') return `waived-${part ?? 'interest'}`
  if (kind === 'principal-adjustment') return amount < 0 ? 'principal-lowered' : undefined
  return kind.startsWith('writ') ? 'written-off' : undefined
}
