/** The Treasury Report on Receivables, from the ledger. */
import {
  AGES, citation, PARTS, receivablesReport, type CountedDebt,
} from '../../shared/domain/reporting/receivables.ts'
import { formatMoney } from '../../shared/values/money.ts'
import { bookOn } from './counted-debts.ts'
import { debtsBehind, NUMBER_AND_AMOUNT, sumRow, type MakeReport } from './report.ts'

/** Makes the worksheet: Part I, and Part II A to C. */
export const makeReceivables: MakeReport = async (db, { asOf }) => {
  const debts: CountedDebt[] = []
  for await (const { counted } of bookOn(db, asOf)) debts.push(counted)
  const { from, sums, identities } = receivablesReport(debts, asOf)
  const ages = AGES.map(({ key }) => key)
  return {
    about: `Fiscal year from ${from} to ${asOf}. All receivables are administrative and of consumers.`,
    sections: PARTS.map(({ key, title, lines }) => ({
      title,
      columns: [...NUMBER_AND_AMOUNT],
      rows: lines.map((line) => sumRow(line, sums.of(line.key))),
      ...(key === 'IIA' ? { chart: { title: 'Delinquent debt by age', column: 1, keys: ages } } : {}),
    })),
    identities: identities.map(({ says, holds, left, right }) => {
      return { says, holds, left: formatMoney(left), right: formatMoney(right) }
    }),
    notes: [
      'A worksheet: the report itself is entered on the site of the Fiscal Service. The numbers of its lines are not ' +
        'published, so lines carry their names.',
      'Written off is what a closing took off the ledger. Debt held to be currently not collectible stays in the ' +
        'balance; the report of write-offs counts it.',
    ],
    cite: citation,
    debtsOf: debtsBehind(PARTS.flatMap(({ lines }) => lines.map(({ key }) => key)), sums),
  }
}
