/** The whole book as the reports count it: each debt with its account as of a day, a page at a time. */
import type { CountedDebt, Whereabouts } from '../../shared/domain/reporting/receivables.ts'
import { movementsOf } from '../../shared/domain/account-movements.ts'
import { delinquencyDate } from '../../shared/domain/standing/delinquency-date.ts'
import { agreementInForce, openCases } from '../../shared/domain/standing/facts.ts'
import { isCancelled } from '../../shared/domain/standing/state.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { ZERO } from '../../shared/values/money.ts'
import { toldOn } from '../show/statement.ts'
import { debtsAfter } from '../store/books.ts'
import { loadManyFacts, type DebtFacts } from '../store/many-facts.ts'
import { closingReferences } from '../store/report-rows.ts'
import type { Reader } from '../store/tables.ts'

const PAGE = 500

/** A debt of the book with its rows, and as the reports count it. */
export interface BookDebt {
  readonly rows: DebtFacts
  readonly counted: CountedDebt
}

/** Every debt that was there on a day, in the order of its number. */
export async function* bookOn(db: Reader, asOf: IsoDate): AsyncGenerator<BookDebt> {
  const closings = await closingReferences(db)
  let after = 0
  for (;;) {
    const ids = await debtsAfter(db, after, PAGE)
    const last = ids.at(-1)
    if (last === undefined) return
    for (const rows of await loadManyFacts(db, ids)) {
      if (rows.debt.discoveredOn <= asOf) yield { rows, counted: countDebt(rows, asOf, closings) }
    }
    after = last
  }
}

function countDebt(rows: DebtFacts, asOf: IsoDate, closings: ReadonlySet<string>): CountedDebt {
  const told = toldOn(rows, asOf)
  const entries = new Map(rows.entries.map((entry) => [entry.id, entry]))
  const { facts } = rows
  const rescheduled = agreementInForce(facts, asOf) !== undefined
  const late = rescheduled || isCancelled(facts, asOf) ? undefined : delinquencyDate(facts, asOf)
  return {
    debtId: rows.debt.id,
    movements: movementsOf(told).map((movement) => {
      const entry = entries.get(Number(movement.id))
      if (entry !== undefined && closings.has(entry.reference)) return { ...movement, kind: 'written-off' }
      return movement.kind === 'payment' && entry !== undefined ? { ...movement, method: entry.method } : movement
    }),
    balance: told.account.balance,
    ...(late === undefined || told.account.balance.total === ZERO ? {} : { delinquentOn: late }),
    rescheduled,
    whereabouts: whereaboutsOf(rows, asOf),
  }
}

const APPEALS: ReadonlySet<string> = new Set(['review', 'hearing', 'waiver', 'hardship'])

/** The first that holds: a bar in law before an appeal, an appeal before a way of collecting. */
function whereaboutsOf({ facts, offset }: DebtFacts, asOf: IsoDate): Whereabouts {
  const open = new Set(openCases(facts, asOf).map(({ kind }) => kind))
  if (open.has('bankruptcy')) return 'bankruptcy'
  if (open.has('litigation')) return 'litigation'
  if ([...open].some((kind) => APPEALS.has(kind))) return 'appeal'
  if (facts.referredOn !== undefined && facts.referredOn <= asOf) return 'cross-servicing'
  return offset !== undefined && offset.requestedOn <= asOf ? 'internal-offset' : 'agency'
}
