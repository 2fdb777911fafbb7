/** Who did what in a period, and what each office has before it. */
import { startSums } from '../../shared/domain/reporting/sums.ts'
import { ZERO } from '../../shared/values/money.ts'
import { debtsBehind, NUMBER_AND_AMOUNT, sumRow, type MakeReport } from './report.ts'

const OFFICES = [
  { key: 'cfo', label: 'Finance center' },
  { key: 'payroll', label: 'Payroll center' },
] as const

/** Makes the report of workload. */
export const makeWorkload: MakeReport = async (db, { asOf, from }) => {
  const sums = startSums()
  const debts = db.selectFrom('debt').select(['id', 'office', 'total'])
  const owed = await debts.where('total', '>', ZERO).execute()
  for (const { id, office, total } of owed) sums.put(office, id, total)
  const deeds = await db
    .selectFrom('audit')
    .select((query) => ['clerk', query.fn.countAll<number>().as('deeds')])
    .select((query) => query.fn.count<number>('debtId').distinct().as('debts'))
    .where('today', '>=', from)
    .where('today', '<=', asOf)
    .groupBy('clerk')
    .orderBy('clerk')
    .execute()
  const clerks = deeds.map(({ clerk }) => clerk)
  return {
    about: `Deeds recorded from ${from} to ${asOf}; debts as they stand now.`,
    sections: [
      {
        title: 'Deeds by account',
        columns: [{ label: 'Deeds', form: 'count' }, { label: 'Debts touched', form: 'count' }],
        rows: deeds.map(({ clerk, deeds: done, debts: touched }) => {
          const values = [String(done), String(touched)]
          return { key: `clerk ${clerk}`, label: clerk, depth: 0, values, drill: false }
        }),
        chart: { title: 'Deeds by account', column: 0, keys: clerks.map((clerk) => `clerk ${clerk}`) },
      },
      {
        title: 'Debts owed, by office',
        columns: [...NUMBER_AND_AMOUNT],
        rows: OFFICES.map((office) => sumRow(office, sums.of(office.key))),
        chart: { title: 'Owed by office', column: 1, keys: OFFICES.map(({ key }) => key) },
      },
    ],
    cite: 'GAO Green Book, principle 16',
    debtsOf: debtsBehind(OFFICES.map(({ key }) => key), sums),
  }
}
