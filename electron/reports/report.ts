/** What a report is while it is made: its tables, and the debts behind each of their lines. */
import type { ReportView } from '../../shared/api/reports.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { formatMoney } from '../../shared/values/money.ts'
import type { Sum } from '../../shared/domain/reporting/sums.ts'
import type { Reader } from '../store/tables.ts'

/** What is asked of a report. */
export interface ReportAsk {
  readonly asOf: IsoDate
  readonly from: IsoDate
  readonly today: IsoDate
  readonly buckets: readonly number[] | undefined
}

type Section = ReportView['sections'][number]

/** A report with the numbers of the debts behind its lines. */
export interface MadeReport {
  readonly about: string
  readonly sections: readonly Section[]
  readonly identities?: ReportView['identities']
  readonly notes?: readonly string[]
  readonly cite: string
  readonly debtsOf: ReadonlyMap<string, readonly number[]>
}

/** Makes one report. */
export type MakeReport = (db: Reader, ask: ReportAsk) => Promise<MadeReport>

/** The two columns of most tables. */
export const NUMBER_AND_AMOUNT: Section['columns'] = [
  { label: 'Debts', form: 'count' },
  { label: 'Amount', form: 'money' },
]

/** A line of a table of sums. */
export function sumRow(
  { key, label, depth = 0 }: { readonly key: string; readonly label: string; readonly depth?: number },
  { amount, debts }: Sum,
): Section['rows'][number] {
  return { key, label, depth, values: [String(debts.length), formatMoney(amount)], drill: debts.length > 0 }
}

/** The debts behind lines of sums, by the key of the line. */
export function debtsBehind(
  keys: readonly string[], sums: { readonly of: (line: string) => Sum },
): ReadonlyMap<string, readonly number[]> {
  return new Map(keys.map((key) => [key, sums.of(key).debts]))
}
