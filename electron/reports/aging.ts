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

/** The way of late debts to Treasury, each stage with all that came so far; `from` is the first day of lateness. */
const STAGES = [
  { key: 'late', label: 'Delinquent', from: 1 },
  { key: 'late-31', label: 'For more than 30 days', from: 31 },
  { key: 'late-91', label: 'For more than 90 days: penalty', from: 91 },
  { key: 'late-121', label: 'For more than 120 days', from: 121 },
  { key: 'late-121-treasury', label: 'Of these, at Treasury', from: 121 },
] as const

/** Makes the aging: all debts, the way to day 120, then the two classes of debts. */
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
      {
        title: 'The way to day 120',
        columns: [...NUMBER_AND_AMOUNT],
        rows: STAGES.map((stage) => sumRow(stage, sums.of(stage.key))),
        chart: { title: 'Debts that came so far', column: 0, keys: STAGES.map(({ key }) => key) },
      },
      ...KINDS.map(({ key, label }) => section(`${key} `, label)),
    ],
    cite: citation,
    debtsOf: debtsBehind([...STAGES.map(({ key }) => key), ...linesOf(keys)], sums),
  }

  function put({ rows, counted }: BookDebt): void {
    const { debtId, balance, delinquentOn } = counted
    if (balance.total === ZERO) return
    for (const { key } of stagesOf(counted, asOf)) sums.put(key, debtId, balance.total)
    const { key } = bucketOf(buckets, delinquentOn, asOf)
    for (const line of [key, 'all', `${rows.type.class} ${key}`, `${rows.type.class} all`]) {
      sums.put(line, debtId, balance.total)
    }
  }
}

function linesOf(buckets: readonly string[]): readonly string[] {
  return ['', 'salary ', 'administrative '].flatMap((prefix) => [...buckets, 'all'].map((key) => prefix + key))
}

function stagesOf({ delinquentOn, whereabouts }: BookDebt['counted'], asOf: IsoDate): readonly { key: string }[] {
  const days = delinquentOn === undefined ? 0 : daysBetween(delinquentOn, asOf)
  const atTreasury = whereabouts === 'cross-servicing'
  return STAGES.filter(({ key, from }) => days >= from && (key !== 'late-121-treasury' || atTreasury))
}

const NONE: Bucket = { key: 'not-delinquent', label: 'Not delinquent', from: 0, to: 0 }

function bucketOf(buckets: readonly Bucket[], since: IsoDate | undefined, asOf: IsoDate): Bucket {
  const days = since === undefined ? 0 : daysBetween(since, asOf)
  return buckets.find(({ from, to }) => from <= days && days <= to) ?? NONE
}
