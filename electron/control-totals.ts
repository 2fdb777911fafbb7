/** How the whole book went, by component: from the last closing of the books, over what moved it, to a day. */
import type { Answer } from '../shared/api.ts'
import { movementsOf, type Movement } from '../shared/domain/account-movements.ts'
import { ORDER_OF_APPLICATION, type Part } from '../shared/domain/application-of-payments.ts'
import type { IsoDate } from '../shared/values/dates.ts'
import { add, cents, formatMoney, subtract, ZERO, type Cents } from '../shared/values/money.ts'
import { toldOn } from './show/statement.ts'
import { countDebts, debtsAfter } from './store/books.ts'
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
  /** The last debt looked at. */
  readonly last: number
  /** Whether it was the last of the book. */
  readonly done: boolean
  readonly sums: ReadonlyMap<Part, Sums>
}

/** Some of the debts: so many after one; all of them when no limit is given. */
interface Stretch {
  readonly after: number
  readonly limit?: number | undefined
}

const WHOLE: Stretch = { after: 0 }

/**
 * Adds up every movement of a stretch of debts until a day; what is dated through `since` counts as before. A debt
 * enters the books on the day it is registered, whenever it was found.
 */
async function addUp(
  db: Reader,
  since: IsoDate | undefined,
  asOf: IsoDate,
  { after, limit = Number.MAX_SAFE_INTEGER }: Stretch,
): Promise<Book> {
  const sums = new Map(ORDER_OF_APPLICATION.map((part) => [part, { before: 0, charged: 0, paid: 0, reduced: 0 }]))
  let debts = 0
  let last = after
  let left = limit
  while (left > 0) {
    const ids = await debtsAfter(db, last, Math.min(AT_ONCE, left))
    for (const dossier of await loadManyFacts(db, ids)) {
      const { registeredOn } = dossier.debt
      if (registeredOn > asOf) continue
      debts += 1
      const told = { ...toldOn(dossier, asOf), establishedOn: registeredOn }
      for (const movement of movementsOf(told)) count(sums, movement, since)
    }
    if (ids.length < Math.min(AT_ONCE, left)) return { debts, sums, last: ids.at(-1) ?? last, done: true }
    last = ids.at(-1) ?? last
    left -= ids.length
  }
  return { debts, sums, last, done: false }
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
  const { sums } = await addUp(db, on, on, WHOLE)
  return new Map([...sums].map(([part, { before }]) => [part, cents(before)]))
}

const LABELS: Readonly<Record<Part, string>> = {
  contingencyFee: 'Contingency fees',
  penalty: 'Penalty',
  administrative: 'Administrative charges',
  interest: 'Interest',
  principal: 'Principal',
}

/**
 * The control totals as of a day. What was changed in a closed period since it was closed stands apart. The totals of
 * stretches add up to those of the book: what was kept at the closing is told with the first.
 */
export async function controlTotals(db: Reader, asOf: IsoDate, stretch: Stretch = WHOLE): Promise<Report> {
  const closed = await closedThrough(db)
  const since = closed !== undefined && closed < asOf ? closed : undefined
  const kept = since === undefined ? new Map<Part, Cents>() : await closingTotals(db, since)
  const { debts, sums, last, done } = await addUp(db, since, asOf, stretch)
  const rows = [...sums].map(([part, { before, charged, paid, reduced }]) => {
    const closing = kept.get(part)
    const opening = closing === undefined ? cents(before) : stretch.after === 0 ? closing : ZERO
    return row(part, LABELS[part], [opening, subtract(cents(before), opening), charged, paid, reduced].map(cents))
  })
  const all = ORDER_OF_APPLICATION.map((part) => rows.find(({ component }) => component === part))
  const columns = [0, 1, 2, 3, 4].map((at) => add(ZERO, ...all.map((one) => one?.amounts[at] ?? ZERO)))
  return {
    asOf,
    ...(since === undefined ? {} : { since }),
    debts,
    of: await countDebts(db),
    last,
    done,
    rows: [...rows, row('total', 'Total', columns)].map(({ amounts: _amounts, ...shown }) => shown),
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
