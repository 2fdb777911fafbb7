/** Agreements made in a period and what became of them. */
import { startSums } from '../../shared/domain/reporting/sums.ts'
import { cents } from '../../shared/values/money.ts'
import { debtsBehind, sumRow, type MakeReport } from './report.ts'

const LINES = [
  { key: 'made', label: 'Made' },
  { key: 'in-force', label: 'In force on the last day', depth: 1 },
  { key: 'paid', label: 'Ended: paid', depth: 1 },
  { key: 'default', label: 'Ended: in default', depth: 1 },
  { key: 'rescheduled', label: 'Ended: rescheduled', depth: 1 },
  { key: 'defaults', label: 'Defaults declared in the period, whenever the agreement was made' },
] as const

/** Makes the report of agreements; the amount is the sum of the installments agreed. */
export const makeAgreements: MakeReport = async (db, { asOf, from }) => {
  const rows = await db
    .selectFrom('agreement')
    .leftJoin('installment', 'installment.agreementId', 'agreement.id')
    .select(['agreement.debtId', 'agreement.signedOn', 'agreement.endedOn', 'agreement.ended'])
    .select((query) => query.fn.coalesce(query.fn.sum<number>('installment.amount'), query.lit(0)).as('amount'))
    .where('agreement.signedOn', '<=', asOf)
    .groupBy('agreement.id')
    .orderBy('agreement.id')
    .execute()
  const sums = startSums()
  for (const { debtId, signedOn, endedOn, ended, amount: agreed } of rows) {
    const amount = cents(agreed)
    const over = endedOn !== null && endedOn <= asOf
    if (over && ended === 'default' && endedOn >= from) sums.put('defaults', debtId, amount)
    if (signedOn < from) continue
    sums.put('made', debtId, amount)
    sums.put(over && ended !== null ? ended : 'in-force', debtId, amount)
  }
  const ends = ['in-force', 'paid', 'default', 'rescheduled']
  return {
    about: `Agreements signed from ${from} to ${asOf}.`,
    sections: [
      {
        title: 'Agreements',
        columns: [{ label: 'Debts', form: 'count' }, { label: 'Installments agreed', form: 'money' }],
        rows: LINES.map((line) => sumRow(line, sums.of(line.key))),
        chart: { title: 'What became of the agreements', column: 0, keys: ends },
      },
    ],
    cite: 'IRM 1.35.7.12(5)-(7); 31 CFR 901.8',
    debtsOf: debtsBehind(LINES.map(({ key }) => key), sums),
  }
}
