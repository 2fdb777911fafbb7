/** What came in during a period, by the tool that brought it and month by month. */
import { PAYMENT_METHODS } from '../../shared/api/payments.ts'
import { startSums } from '../../shared/domain/reporting/sums.ts'
import { cents } from '../../shared/values/money.ts'
import { methodLabel } from '../show/labels.ts'
import type { Reader, Row } from '../store/tables.ts'
import { debtsBehind, NUMBER_AND_AMOUNT, sumRow, type MakeReport } from './report.ts'

const CITE = '31 CFR 901.9(f); IRM 1.35.7.12, 1.35.7.18'

/** Makes the report of collections; payments that were reversed do not count. */
export const makeCollections: MakeReport = async (db, { asOf, from }) => {
  const sums = startSums()
  const payments = await livePayments(db, from, asOf)
  for (const { debtId, amount, method, effectiveOn } of payments) {
    const paid = cents(amount)
    for (const line of [method, effectiveOn.slice(0, 7), 'all']) sums.put(line, debtId, paid)
  }
  const known = new Set<string>(PAYMENT_METHODS)
  const others = [...new Set(payments.map(({ method }) => method))].filter((method) => !known.has(method))
  const methods = [...PAYMENT_METHODS, ...others]
  const months = [...new Set(payments.map(({ effectiveOn }) => effectiveOn.slice(0, 7)))].toSorted()
  const all = sumRow({ key: 'all', label: 'All collections' }, sums.of('all'))
  return {
    about: `Payments received from ${from} to ${asOf}, by the day on which they were received.`,
    sections: [
      {
        title: 'By tool',
        columns: [...NUMBER_AND_AMOUNT],
        rows: [...methods.map((key) => sumRow({ key, label: methodLabel(key) }, sums.of(key))), all],
        chart: { title: 'Collections by tool', column: 1, keys: methods },
      },
      {
        title: 'By month',
        columns: [...NUMBER_AND_AMOUNT],
        rows: months.map((key) => sumRow({ key, label: key }, sums.of(key))),
        chart: { title: 'Collections by month', column: 1, keys: months },
      },
    ],
    cite: CITE,
    debtsOf: debtsBehind([...methods, ...months, 'all'], sums),
  }
}

async function livePayments(
  db: Reader, from: Row<'entry'>['effectiveOn'], to: Row<'entry'>['effectiveOn'],
): Promise<readonly Pick<Row<'entry'>, 'debtId' | 'amount' | 'method' | 'effectiveOn'>[]> {
  return await db
    .selectFrom('entry')
    .leftJoin('entry as reversal', 'reversal.reversesId', 'entry.id')
    .select(['entry.debtId', 'entry.amount', 'entry.method', 'entry.effectiveOn'])
    .where('entry.kind', '=', 'payment')
    .where('entry.effectiveOn', '>=', from)
    .where('entry.effectiveOn', '<=', to)
    .where('reversal.id', 'is', null)
    .orderBy('entry.id')
    .execute()
}
