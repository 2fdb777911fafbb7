/** The age of what is owed as of any day, by buckets that whoever asks sets. */
import { bucketsOf, citation, USUAL_BUCKETS, type Bucket } from '../../shared/domain/reporting/buckets.ts'
import { startSums } from '../../shared/domain/reporting/sums.ts'
import { daysBetween, type IsoDate } from '../../shared/values/dates.ts'
import { ZERO } from '../../shared/values/money.ts'
import { bookOn, type BookDebt } from './counted-debts.ts'
import { debtsBehind, NUMBER_AND_AMOUNT, sumRow, type MakeReport } from './report.ts'

const KINDS = [
  { key: 'salary', label: 'Salary debts' },
  { key: 'administrative', label: 'Administrative debts' },
] as const

/** Makes the aging: all debts, then the two classes of debts. */
export const makeAging: MakeReport = async (db, { asOf, buckets: asked }) => {
  const buckets = bucketsOf(asked ?? USUAL_BUCKETS) ?? bucketsOf(USUAL_BUCKETS) ?? []
  const sums = startSums()
  for await (const debt of bookOn(db, asOf)) put(debt)
  const keys = buckets.map(({ key }) => key)
  const section = (prefix: string, title: string) => ({
    title,
    columns: [...NUMBER_AND_AMOUNT],
    rows: [
      ...buckets.map(({ key, label }) => sumRow({ key: prefix + key, label }, sums.of(prefix + key))),
      sumRow({ key: `${prefix}all`, label: 'All' }, sums.of(`${prefix}all`)),
    ],
  })
  return {
    about: `What was owed at the end of ${asOf}, by days since the debt became delinquent.`,
    sections: [
      { ...section('', 'All debts'), chart: { title: 'Owed by age', column: 1, keys } },
      ...KINDS.map(({ key, label }) => section(`${key} `, label)),
    ],
    cite: citation,
    debtsOf: debtsBehind(['', 'salary ', 'administrative '].flatMap((prefix) => {
      return [...keys, 'all'].map((key) => prefix + key)
    }), sums),
  }

  function put({ rows, counted: { debtId, balance, delinquentOn } }: BookDebt): void {
    if (balance.total === ZERO) return
    const { key } = bucketOf(buckets, delinquentOn, asOf)
    for (const line of [key, 'all', `${rows.type.class} ${key}`, `${rows.type.class} all`]) {
      sums.put(line, debtId, balance.total)
    }
  }
}

const NONE: Bucket = { key: 'not-delinquent', label: 'Not delinquent', from: 0, to: 0 }

function bucketOf(buckets: readonly Bucket[], since: IsoDate | undefined, asOf: IsoDate): Bucket {
  const days = since === undefined ? 0 : daysBetween(since, asOf)
  return buckets.find(({ from, to }) => from <= days && days <= to) ?? NONE
}
