/**
 * Whether the ledger and the balances agree. Each debt is replayed from its ledger to the day to which its balance was
 * written, and again as its statement tells it; whatever differs by a cent is named.
 */
import type { Answer } from '../shared/api.ts'
import { movementsOf, totalChange } from '../shared/domain/account-movements.ts'
import { ORDER_OF_APPLICATION, withTotal, type Balance, type Part } from '../shared/domain/application-of-payments.ts'
import { add, formatMoney, ZERO, type Cents } from '../shared/values/money.ts'
import { toldOn } from './show/statement.ts'
import { writtenBalance } from './show/debt.ts'
import { debtsAfter, keptSums } from './store/books.ts'
import { liveEntries } from './store/ledger.ts'
import { loadManyFacts, type DebtFacts } from './store/many-facts.ts'
import type { Reader, Row } from './store/tables.ts'

type Check = Answer<'ledger.check'>

/** Checks a stretch of debts; at the end of the book also the sums kept for the whole center. */
export async function checkBooks(db: Reader, after: number, limit: number): Promise<Check> {
  const ids = await debtsAfter(db, after, limit)
  const debts = await loadManyFacts(db, ids)
  const found = debts.map(checkDebt)
  const done = ids.length < limit
  const kept = done ? (await keptSums(db)).filter(({ shown, replayed }) => shown !== replayed) : []
  return {
    debts: debts.length,
    entries: debts.reduce((sum, debt) => sum + debt.entries.length, 0),
    balance: writtenBalance(together(found.map(({ balance }) => balance))),
    differences: [
      ...found.flatMap(({ differences }) => differences),
      ...kept.map(({ shown, replayed, ...rest }) => {
        return { ...rest, shown: formatMoney(shown), replayed: formatMoney(replayed) }
      }),
    ],
    last: ids.at(-1) ?? after,
    done,
  }
}

interface Checked {
  readonly balance: Balance
  readonly differences: Check['differences']
}

const COLUMNS = {
  contingencyFee: 'contingencyFee',
  penalty: 'penalty',
  administrative: 'administrative',
  interest: 'interest',
  principal: 'principalLeft',
  total: 'total',
} as const satisfies Readonly<Record<keyof Balance, keyof Row<'debt'>>>

const LABELS: Readonly<Record<keyof Balance, string>> = {
  contingencyFee: 'Contingency fee',
  penalty: 'Penalty',
  administrative: 'Administrative charges',
  interest: 'Interest',
  principal: 'Principal',
  total: 'Total',
}

function checkDebt(dossier: DebtFacts): Checked {
  const { debt, entries } = dossier
  const told = toldOn(dossier, debt.accruedTo ?? debt.registeredOn)
  const { balance } = told.account
  const comparisons = [
    ...[...ORDER_OF_APPLICATION, 'total' as const].map((part) => {
      return { what: LABELS[part], shown: debt[COLUMNS[part]], replayed: balance[part] }
    }),
    {
      what: 'Sum of the statement',
      shown: balance.total,
      replayed: add(ZERO, ...movementsOf(told).map(totalChange)),
    },
    { what: 'Principal of the debt', shown: debt.principal, replayed: principalEntered(entries) },
  ]
  return {
    balance,
    differences: comparisons
      .filter(({ shown, replayed }) => shown !== replayed)
      .map(({ what, shown, replayed }) => ({
        debtId: debt.id,
        about: debt.billNumber,
        what,
        shown: formatMoney(shown),
        replayed: formatMoney(replayed),
      })),
  }
}

function principalEntered(entries: DebtFacts['entries']): Cents {
  const principal = liveEntries(entries).filter((entry) => entry.kind === 'principal')
  return add(ZERO, ...principal.map((entry) => entry.amount))
}

function together(balances: readonly Balance[]): Balance {
  const sum = (part: Part): Cents => add(ZERO, ...balances.map((balance) => balance[part]))
  return withTotal({
    contingencyFee: sum('contingencyFee'),
    penalty: sum('penalty'),
    administrative: sum('administrative'),
    interest: sum('interest'),
    principal: sum('principal'),
  })
}
