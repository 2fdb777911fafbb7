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
  for (const state of DEBT_STATES) {
    const { count, owed } = await listed(life, days, [state])
    if (count > 0) rows.push([LABELS[state], String(count), showMoney(owed)])
  }
  const all = await listed(life, days, undefined)
  rows.push(['All debts', String(all.count), showMoney(all.owed)])
  return `${table([`On ${lived.ends}`, 'Debts', 'Owed'], rows, [1, 2])}\n\n${moneyTable(lived, all.owed)}`
}

async function listed(
  life: Life,
  days: number,
  state: DebtView['state'][] | undefined,
): Promise<{ readonly count: number; readonly owed: Cents }> {
  const { count, total } = await on(life, days, 'auditor1', 'debt.list', { limit: 1, ...(state && { state }) })
  return { count, owed: parseMoney(total ?? '') ?? ZERO }
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
