/** How many debts and clocks there are of each sort, without counting them: the store keeps these sums itself. */
import type { ExpressionBuilder } from 'kysely'
import type { DebtState } from '../../shared/api/debts.ts'
import type { ClockSelection } from '../../shared/domain/standing/worklist.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { add, cents, type Cents } from '../../shared/values/money.ts'
import type { Reader, Row, Tables } from './tables.ts'

/** Debts of one state, kind and office. */
export type Tally = Row<'tally'>

/** Which debts are meant, by what they are counted under. */
export interface DebtSelection {
  readonly states?: readonly DebtState[] | undefined
  readonly debtTypes?: readonly string[] | undefined
  readonly office?: 'cfo' | 'payroll' | undefined
}

/** The tallies in which debts are counted at present. */
export async function loadTallies(db: Reader): Promise<readonly Tally[]> {
  return await db.selectFrom('tally').selectAll().where('debts', '>', 0).execute()
}

/** The tallies of the debts that are meant. */
export function selectTallies(
  tallies: readonly Tally[],
  { states, debtTypes, office }: DebtSelection,
): readonly Tally[] {
  return tallies.filter(
    (tally) =>
      (states === undefined || states.includes(tally.state)) &&
      (debtTypes === undefined || debtTypes.includes(tally.debtType)) &&
      (office === undefined || office === tally.office),
  )
}

/** How many debts they count. */
export function debtsOf(tallies: readonly Tally[]): number {
  return tallies.reduce((sum, tally) => sum + tally.debts, 0)
}

/** What those debts owe together. */
export function totalOf(tallies: readonly Tally[]): Cents {
  return add(...tallies.map((tally) => cents(tally.total)))
}

/** How many open clocks are in a selection. */
export async function countClocks(db: Reader, clocks: ClockSelection): Promise<number> {
  const [count] = await countEach(db, [clocks])
  return count ?? 0
}

/** How many open clocks are in each selection, in one pass over the tallies. */
export async function countEach(db: Reader, selections: readonly ClockSelection[]): Promise<readonly number[]> {
  const row = await db
    .selectFrom('clockTally')
    .select((query) =>
      selections.map((clocks, place) =>
        query.fn
          .coalesce(query.fn.sum<number>('clocks').filterWhere(isSelected(clocks)), query.lit(0))
          .as(`count${place}`),
      ),
    )
    .executeTakeFirstOrThrow()
  return selections.map((_clocks, place) => Number(row[`count${place}`]))
}

/** How many open clocks of a selection end on each day, by kind; without reading a single clock. */
export async function tallyByDay(
  db: Reader,
  clocks: ClockSelection,
): Promise<readonly { readonly lastDay: IsoDate; readonly kind: string; readonly count: number }[]> {
  return await selectClockTallies(db, clocks)
    .select((query) => ['clockTally.lastDay', 'clockTally.kind', query.fn.sum<number>('clocks').as('count')])
    .groupBy(['clockTally.lastDay', 'clockTally.kind'])
    .orderBy('clockTally.lastDay')
    .orderBy('clockTally.kind')
    .execute()
}

/** The tallies of the clocks in a selection. A right that has lapsed is in none. */
export function selectClockTallies(db: Reader, clocks: ClockSelection) {
  return db.selectFrom('clockTally').where('clocks', '>', 0).where(isSelected(clocks))
}

function isSelected({ today, from, until, kinds, office }: ClockSelection) {
  return (where: ExpressionBuilder<Tables, 'clockTally'>) =>
    where.and([
      where.or([where('clockTally.lapses', '=', 0), where('clockTally.lastDay', '>=', today)]),
      ...(from === undefined ? [] : [where('clockTally.lastDay', '>=', from)]),
      ...(until === undefined ? [] : [where('clockTally.lastDay', '<=', until)]),
      ...(kinds === undefined ? [] : [where('clockTally.kind', 'in', kinds)]),
      ...(office === undefined ? [] : [where('clockTally.office', '=', office)]),
    ])
}
