/**
 * The bulk side of rolling a center forward: the debts of a stretch of numbers with what their accounts turn on, and
 * their new balances written in one go. The tallies stand still meanwhile and are given the sums at the end.
 */
import type { Balance } from '../../shared/domain/application-of-payments.ts'
import type { AgreementFact, CaseFact, PlacedHold } from '../../shared/domain/standing/facts.ts'
import { addDays, type IsoDate } from '../../shared/values/dates.ts'
import type { Cents } from '../../shared/values/money.ts'
import type { Rate } from '../../shared/values/rate.ts'
import { agreementFact, caseFact, holdFact, type AgreementRow, type CaseRow, type HoldRow } from './fact-rows.ts'
import type { Engine } from './insert-many.ts'
import type { LedgerEntry } from './ledger-facts.ts'
import type { Reader } from './tables.ts'
import { countClocks } from './tallies.ts'

/** A stretch of the book, by the numbers of its debts. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** The states in which a balance grows with time alone. */
const GROWING = "debt.state in ('delinquent', 'referred', 'agreement')"

const STALE = '(debt.accrued_to is null or debt.accrued_to < @to)'

/** A debt whose balance grows, as its row has it. */
export interface GrowingDebt {
  readonly id: number
  readonly principal: Cents
  readonly delinquentOn: IsoDate | null
  readonly rate: Rate | null
  readonly interest: Cents
  readonly penalty: Cents
  readonly total: Cents
  readonly tallyId: number
  /** 1 when more has happened to it than its principal, so that its account must be replayed. */
  readonly eventful: 0 | 1
}

/** The last number of a debt on the book. */
export function lastDebt(engine: Engine): number {
  return Number(engine.prepare('select coalesce(max(id), 0) from debt').pluck().get())
}

/** The debts on which anything can still be due, in the order of their numbers. */
export function openDebts(engine: Engine): readonly number[] {
  const open = "select id from debt where state <> 'closed' and (state <> 'paid' or id in (select debt_id from clock))"
  return engine.prepare<[], number>(`${open} order by id`).pluck().all()
}

/** The debts that a day makes delinquent: past their due date, with something owed, in the order of their numbers. */
export function debtsTurningDelinquent(engine: Engine, to: IsoDate): readonly number[] {
  return engine
    .prepare<[IsoDate], number>(
      `select debt.id from tally cross join debt where tally.state = 'notified' and debt.tally_id = tally.id
        and debt.due_on < ? and debt.total > 0 order by debt.id`,
    )
    .pluck()
    .all(to)
}

/** The debts of a stretch whose balances are older than a day, in the order of their numbers. */
export function growingDebts(engine: Engine, { first, last }: Stretch, to: IsoDate): readonly GrowingDebt[] {
  return engine
    .prepare<[Stretch & { readonly to: IsoDate }], GrowingDebt>(
      `select id, principal, delinquent_on as delinquentOn, rate, interest, penalty,
        total, tally_id as tallyId, eventful
        from debt where id between @first and @last and ${GROWING} and ${STALE} order by id`,
    )
    .all({ first, last, to })
}

/** What happened to the eventful debts of a stretch, by the number of the debt. */
export interface Histories {
  readonly entries: ReadonlyMap<number, readonly LedgerEntry[]>
  readonly agreements: ReadonlyMap<number, readonly AgreementFact[]>
  readonly cases: ReadonlyMap<number, readonly CaseFact[]>
  readonly holds: ReadonlyMap<number, readonly PlacedHold[]>
}

type OfDebt<R> = R & { readonly debtId: number }

/** Loads what happened to the eventful debts of a stretch. */
export function loadHistories(engine: Engine, { first, last }: Stretch, to: IsoDate): Histories {
  const rowsOf = <R>(table: string, columns: string): ReadonlyMap<number, OfDebt<R>[]> => {
    const rows = engine
      .prepare<[Stretch & { readonly to: IsoDate }], OfDebt<R>>(
        `select debt.id as debtId, ${columns} from debt cross join ${table} as row on row.debt_id = debt.id
          where debt.id between @first and @last and debt.eventful = 1 and ${GROWING} and ${STALE}
          order by debt.id, row.id`,
      )
      .all({ first, last, to })
    return Map.groupBy(rows, (row) => row.debtId)
  }
  const entries = rowsOf<LedgerEntry>(
    'entry',
    'row.id, row.kind, row.effective_on as effectiveOn, row.amount, row.part, row.reverses_id as reversesId',
  )
  const agreements = rowsOf<Omit<AgreementRow, 'installments'>>(
    'agreement',
    'row.id, row.signed_on as signedOn, row.ended_on as endedOn, row.ended',
  )
  const cases = rowsOf<CaseRow>(
    'case_file',
    `row.id, row.kind, row.received_on as receivedOn, row.timely, row.good_cause as goodCause,
      row.complete, row.filed_on as filedOn, row.returned_on as returnedOn, row.handed_in_on as handedInOn,
      row.postponed_days as postponedDays, row.decision_due as decisionDue,
      row.decided_on as decidedOn, row.outcome, row.reduced_to as reducedTo`,
  )
  const holds = rowsOf<HoldRow>(
    'hold',
    'row.id, row.what, row.reason, row.since, row.ends, row.placed_by as placedBy, row.ended_on as endedOn',
  )
  return {
    entries,
    holds: each(holds, holdFact),
    agreements: each(agreements, (row) => agreementFact({ ...row, installments: [] })),
    cases: each(cases, caseFact),
  }
}

function each<R, F>(rows: ReadonlyMap<number, readonly R[]>, fact: (row: R) => F): ReadonlyMap<number, readonly F[]> {
  return new Map([...rows].map(([debtId, some]) => [debtId, some.map(fact)]))
}

/** A debt with its balance on the day. */
export interface Moved {
  readonly debt: GrowingDebt
  readonly balance: Balance
}

/** Writes the balances of a day, and the sums of what changed to the tallies. */
export function writeBalances(engine: Engine, moved: readonly Moved[], to: IsoDate): void {
  if (moved.length === 0) return
  const write = engine.prepare(
    `update debt set contingency_fee = ?, penalty = ?, administrative = ?, interest = ?, principal_left = ?, total = ?,
      accrued_to = ? where id = ?`,
  )
  const grown = new Map<number, number>()
  engine.prepare('update counting set paused = 1').run()
  for (const { debt, balance } of moved) {
    const { contingencyFee, penalty, administrative, interest, principal, total } = balance
    write.run(contingencyFee, penalty, administrative, interest, principal, total, to, debt.id)
    grown.set(debt.tallyId, (grown.get(debt.tallyId) ?? 0) + total - debt.total)
  }
  const add = engine.prepare('update tally set total = total + ? where id = ?')
  for (const [tallyId, sum] of grown) add.run(sum, tallyId)
  engine.prepare('update counting set paused = 0').run()
}

/** Ends the rights of debtors whose last day lies before a day: they have lapsed. */
export function lapseRights(engine: Engine, to: IsoDate): void {
  engine
    .prepare(
      `update clock set met_on = last_day where id in (
        select clock.id from clock_tally cross join clock
          where clock_tally.lapses = 1 and clock_tally.clocks > 0 and clock_tally.last_day < ?
            and clock.last_day = clock_tally.last_day and clock.kind = clock_tally.kind
            and clock.office = clock_tally.office and clock.met_on is null)`,
    )
    .run(to)
}

/** How many agreements have an installment that lay before a day and is not covered. */
export async function countAgreementsBehind(db: Reader, to: IsoDate): Promise<number> {
  return await countClocks(db, { today: to, until: addDays(to, -1), kinds: ['installment'] })
}
