/** The table at the end: where the debts stand, and that the money adds up. */
import { DEBT_STATES, type DebtView } from '../../shared/api/debts.ts'
import { daysBetween } from '../../shared/values/dates.ts'
import { add, parseMoney, showMoney, subtract, ZERO, type Cents } from '../../shared/values/money.ts'
import { table } from '../cli/table.ts'
import { on, type Life } from './life.ts'
import type { Lived } from './whole-life.ts'

const LABELS: Readonly<Record<DebtView['state'], string>> = {
  new: 'No letter yet',
  notified: 'Letter sent, not yet due',
  delinquent: 'Delinquent',
  agreement: 'Paying by agreement',
  referred: 'Referred to Treasury',
  paid: 'Paid',
  closed: 'Closed',
}

/** Where every debt stands on the last day. */
export async function summaryOf(life: Life, lived: Lived): Promise<string> {
  const days = daysBetween(life.begins, lived.ends)
  const rows: string[][] = []
  let debts = 0
  let owed = ZERO
  for (const state of DEBT_STATES) {
    const { count, total } = await on(life, days, 'auditor1', 'debt.list', { state: [state], limit: 1 })
    const amount = parseMoney(total ?? '') ?? ZERO
    debts += count
    owed = add(owed, amount)
    if (count > 0) rows.push([LABELS[state], String(count), showMoney(amount)])
  }
  rows.push(['All debts', String(debts), showMoney(owed)])
  return `${table([`On ${lived.ends}`, 'Debts', 'Owed'], rows, [1, 2])}\n\n${moneyTable(lived, owed)}`
}

/** What was owed at first, and what came to it and went from it. */
function moneyTable({ imported, paid }: Lived, owed: Cents): string {
  const charged = subtract(add(owed, paid), imported)
  return table(
    ['Money', 'Amount'],
    [
      ['Principal imported', showMoney(imported)],
      ['+ interest, penalty and charges', showMoney(charged)],
      ['- received', showMoney(paid)],
      ['= owed', showMoney(owed)],
    ],
    [1],
  )
}
