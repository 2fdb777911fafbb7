/** What payroll reports as wages for a year: debts of which the rules say so, with what was unpaid on their day. */
import { reportedWages, type ReportableDebt } from '../shared/domain/reporting/wages.ts'
import { period } from '../shared/law/periods.ts'
import { addDays, date, earlierOf, parseDate, type IsoDate } from '../shared/values/dates.ts'
import { add, formatMoney, subtract, ZERO, type Cents } from '../shared/values/money.ts'
import type { Reason } from '../shared/values/outcome.ts'
import { debtTypes } from '../shared/debt-types/index.ts'
import type { Answer } from '../shared/api.ts'
import { accountOf } from './settle.ts'
import { nameOf } from './show/names.ts'
import { loadManyFacts, type DebtFacts } from './store/many-facts.ts'
import type { Reader } from './store/tables.ts'

const PAGE = 500

/** The list of a year, as it stands today. */
export async function wagesOf(db: Reader, taxYear: number, today: IsoDate): Promise<Answer<'wage.list'>> {
  const kinds = Object.values(debtTypes).filter(({ wageReporting }) => wageReporting.kind !== 'never')
  const ids = await db
    .selectFrom('debt')
    .select('id')
    .where('debtType', 'in', kinds.map(({ slug }) => slug))
    .where('discoveredOn', '<', date(`${taxYear + 1}-12-31`))
    .orderBy('id')
    .execute()
  const rows: Answer<'wage.list'>['rows'] = []
  let total = ZERO
  const missing: Reason[] = []
  for (let at = 0; at < ids.length; at += PAGE) {
    const page = ids.slice(at, at + PAGE).map(({ id }) => id)
    for (const debt of await loadManyFacts(db, page)) {
      const found = wageOf(debt, taxYear, today)
      if (found === undefined) continue
      if ('rule' in found) {
        missing.push(found)
        continue
      }
      rows.push(found.row)
      total = add(total, found.amount)
    }
  }
  return { rows, total: formatMoney(total), missing }
}

interface Wage {
  readonly row: Answer<'wage.list'>['rows'][number]
  readonly amount: Cents
}

/** What one debt adds to the list; a reason where a day that decides is not recorded; nothing where it adds nothing. */
function wageOf(facts: DebtFacts, taxYear: number, today: IsoDate): Wage | Reason | undefined {
  const { debt, debtor, type } = facts
  const reportable = reportableOf(facts, today)
  if (reportable === undefined) {
    const message = `Bill ${debt.billNumber}: record the day on which the travel ended.`
    return { rule: 'IRM-9.1-w2-150', cite: 'IRM 1.35.7.9.1(6)', message }
  }
  const judged = reportedWages(reportable, today)
  if (!judged.ok || judged.value.year !== taxYear || judged.value.amount === 0) return undefined
  const { amount } = judged.value
  const row = {
    debtId: debt.id,
    billNumber: debt.billNumber,
    name: nameOf(debtor),
    employeeId: debtor.employeeId,
    lastFour: debtor.lastFour,
    debtTypeLabel: type.name,
    amount: formatMoney(amount),
    basis: judged.steps?.[0]?.label ?? '',
  }
  return { row, amount }
}

/**
 * Unsettled: the payment that was made in error is read to have been made on the last day of its cause, or on the day
 * it was found where that is not recorded.
 */
function reportableOf(facts: DebtFacts, today: IsoDate): ReportableDebt | undefined {
  const { debt, type } = facts
  if (type.wageReporting.kind === 'unpaid-at-year-end') {
    const paidOn = debt.causeEnd ?? debt.discoveredOn
    const yearEnd = earlierOf(date(`${paidOn.slice(0, 4)}-12-31`), today)
    const left = accountOf(facts, yearEnd).balance.principal
    return { when: 'unpaid-at-year-end', paidOn, amount: debt.principal, repaid: subtract(debt.principal, left) }
  }
  const ended = parseDate(facts.details.find(({ name }) => name === 'travelEnded')?.value ?? '')
  if (ended === undefined) return undefined
  const decidedOn = addDays(ended, period('reportAsWagesAfter', ended).value.days + 1)
  const unpaid = accountOf(facts, earlierOf(decidedOn, today)).balance.principal
  return { when: 'unpaid-after-travel-end', travelEnded: ended, unpaid }
}
