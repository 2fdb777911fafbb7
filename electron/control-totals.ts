/** How the whole book went, by component: from the last closing of the books, over what moved it, to a day. */
import type { Answer } from '../shared/api.ts'
import { movementsOf, type Movement } from '../shared/domain/account-movements.ts'
import { ORDER_OF_APPLICATION, type Part } from '../shared/domain/application-of-payments.ts'
import type { IsoDate } from '../shared/values/dates.ts'
import { add, cents, formatMoney, subtract, ZERO, type Cents } from '../shared/values/money.ts'
import { toldOn } from './show/statement.ts'
import { debtsAfter } from './store/books.ts'
import { loadManyFacts } from './store/many-facts.ts'
import { closedThrough, closingTotals } from './store/periods.ts'
import type { Reader } from './store/tables.ts'

type Report = Answer<'report.controlTotals'>

const AT_ONCE = 500

/** The four sums of a component until a day. */
interface Sums {
  before: number
  charged: number
  paid: number
  reduced: number
}

interface Book {
  readonly debts: number
  readonly sums: ReadonlyMap<Part, Sums>
}

/**
 * Adds up every movement of the book until a day; what is dated through `since` counts as before. A debt enters the
 * books on the day it is registered, whenever it was found.
 */
async function addUp(db: Reader, since: IsoDate | undefined, asOf: IsoDate): Promise<Book> {
  const sums = new Map(ORDER_OF_APPLICATION.map((part) => [part, { before: 0, charged: 0, paid: 0, reduced: 0 }]))
  let debts = 0
  let after = 0
  for (let ids = await debtsAfter(db, 0, AT_ONCE); ids.length > 0; ids = await debtsAfter(db, after, AT_ONCE)) {
    for (const dossier of await loadManyFacts(db, ids)) {
      const { registeredOn } = dossier.debt
      if (registeredOn > asOf) continue
      debts += 1
      const told = { ...toldOn(dossier, asOf), establishedOn: registeredOn }
      for (const movement of movementsOf(told)) count(sums, movement, since)
    }
    after = ids.at(-1) ?? after
  }
  return { debts, sums }
}

function count(sums: ReadonlyMap<Part, Sums>, { date, kind, change }: Movement, since: IsoDate | undefined): void {
  for (const [part, sum] of sums) {
    const amount = change[part]
    if (since !== undefined && date <= since) sum.before += amount
    else if (amount > 0) sum.charged += amount
    else if (kind === 'payment') sum.paid -= amount
    else sum.reduced -= amount
  }
}

/** What each component comes to on a day, for keeping when the books are closed. */
export async function componentTotals(db: Reader, on: IsoDate): Promise<ReadonlyMap<Part, Cents>> {
  const { sums } = await addUp(db, on, on)
  return new Map([...sums].map(([part, { before }]) => [part, cents(before)]))
}

const LABELS: Readonly<Record<Part, string>> = {
  contingencyFee: 'Contingency fees',
  penalty: 'Penalty',
  administrative: 'Administrative charges',
  interest: 'Interest',
  principal: 'Principal',
}

/** The control totals as of a day. What was changed in a closed period since it was closed stands apart. */
export async function controlTotals(db: Reader, asOf: IsoDate): Promise<Report> {
  const closed = await closedThrough(db)
  const since = closed !== undefined && closed < asOf ? closed : undefined
  const kept = since === undefined ? new Map<Part, Cents>() : await closingTotals(db, since)
  const { debts, sums } = await addUp(db, since, asOf)
  const rows = [...sums].map(([part, { before, charged, paid, reduced }]) => {
    const opening = kept.get(part) ?? cents(before)
    return row(part, LABELS[part], [opening, subtract(cents(before), opening), charged, paid, reduced].map(cents))
  })
  const all = ORDER_OF_APPLICATION.map((part) => rows.find(({ component }) => component === part))
  const columns = [0, 1, 2, 3, 4].map((at) => add(ZERO, ...all.map((one) => one?.amounts[at] ?? ZERO)))
  return {
    asOf,
    ...(since === undefined ? {} : { since }),
    debts,
    rows: [...rows, row('total', 'Total', columns)].map(({ amounts: _, ...shown }) => shown),
  }
}

function row(component: Part | 'total', label: string, amounts: readonly Cents[]) {
  const [opening = ZERO, corrections = ZERO, charged = ZERO, paid = ZERO, reduced = ZERO] = amounts
  return {
    component,
    label,
    amounts,
    opening: formatMoney(opening),
    corrections: formatMoney(corrections),
    charged: formatMoney(charged),
    paid: formatMoney(paid),
    reduced: formatMoney(reduced),
    closing: formatMoney(subtract(add(opening, corrections, charged), add(paid, reduced))),
  }
}
