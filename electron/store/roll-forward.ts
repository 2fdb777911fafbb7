/**
 * The bulk side of rolling a center forward: debts whose ledger holds nothing but the principal move on by the short
 * formula, a few statements over all of them; every other debt is named, so that it can be worked out by the engine.
 */
import { plainInterest, plainPenalty } from '../../shared/domain/plain-accrual.ts'
import type { PolicyChange } from '../../shared/domain/policy/in-effect.ts'
import { policyInEffect } from '../../shared/domain/policy/in-effect.ts'
import { CURRENT_VALUE_OF_FUNDS_RATE } from '../../shared/law/current-value-of-funds-rate.ts'
import { governing } from '../../shared/law/dated.ts'
import { dayNumber, type IsoDate } from '../../shared/values/dates.ts'
import type { Cents } from '../../shared/values/money.ts'
import type { Rate } from '../../shared/values/rate.ts'
import type { Engine } from './insert-many.ts'

/** What one roll-forward did to the plain debts. */
export interface PlainAccrual {
  readonly accrued: number
}

/** The debts that a day makes delinquent: past their due date, with something owed, in the order of their numbers. */
export function debtsTurningDelinquent(engine: Engine, to: IsoDate): readonly number[] {
  return numbers(engine, "select id from debt where state = 'notified' and due_on < ? and total > 0 order by id", to)
}

/** The open debts that the engine must work out, because more than their principal has happened to them. */
export function eventfulDebts(engine: Engine, to: IsoDate): readonly number[] {
  const open = "('delinquent', 'agreement', 'referred', 'notified', 'new')"
  return numbers(
    engine,
    `select id from debt
     where eventful = 1 and state in ${open} and (accrued_to is null or accrued_to < ?) order by id`,
    to,
  )
}

/** One delinquent debt with nothing in its ledger but the principal. */
interface PlainDebt {
  readonly id: number
  readonly principal_left: Cents
  readonly delinquent_on: IsoDate
  readonly rate: Rate
}

/** How many debts are read before they are written, so that memory stays flat. */
const PAGE = 20_000

/** Accrues every plain delinquent debt to a day. */
export function accruePlainDebts(engine: Engine, to: IsoDate, policies: readonly PolicyChange[]): PlainAccrual {
  const page = engine.prepare(
    `select id, principal_left, delinquent_on, rate from debt
     where id > ? and eventful = 0 and state in ('delinquent', 'referred') and rate is not null
       and (accrued_to is null or accrued_to < ?)
     order by id limit ${PAGE}`,
  )
  const write = engine.prepare(
    `update debt set interest = @interest, penalty = @penalty, total = principal_left + @interest + @penalty,
       accrued_to = @to where id = @id`,
  )
  const settingsOn = rememberByDay((day) => policyInEffect(policies, day).settings)
  const asOfDay = dayNumber(to)
  let accrued = 0
  for (let after = 0; ; ) {
    const debts = page.all(after, to) as readonly PlainDebt[]
    for (const { id, principal_left: principal, delinquent_on: since, rate } of debts) {
      const settings = settingsOn(since)
      const day = dayNumber(since)
      const interest = plainInterest(principal, rate, day, asOfDay, settings)
      const penalty = plainPenalty(principal, rate, day, asOfDay, settings)
      write.run({ id, interest, penalty, to })
    }
    accrued += debts.length
    const last = debts.at(-1)
    if (last === undefined || debts.length < PAGE) return { accrued }
    after = last.id
  }
}

/** The rate that a debt takes on when it becomes delinquent on a day. */
export function rateOn(day: IsoDate): Rate {
  return governing(CURRENT_VALUE_OF_FUNDS_RATE, day).value
}

/** How many installments lay before a day and are not covered. */
export function countInstallmentsBehind(engine: Engine, to: IsoDate): number {
  return Number(
    engine
      .prepare("select count(*) from clock where kind = 'installment' and met_on is null and last_day < ?")
      .pluck()
      .get(to),
  )
}

/** What all open debts bear, in cents. */
export function chargesBorne(engine: Engine): { readonly interest: number; readonly penalty: number } {
  const row = engine.prepare('select sum(interest) as interest, sum(penalty) as penalty from debt').get()
  const { interest, penalty } = row as { readonly interest: number | null; readonly penalty: number | null }
  return { interest: interest ?? 0, penalty: penalty ?? 0 }
}

function numbers(engine: Engine, sql: string, day: IsoDate): readonly number[] {
  return engine.prepare(sql).pluck().all(day).map(Number)
}

function rememberByDay<T>(compute: (day: IsoDate) => T): (day: IsoDate) => T {
  const known = new Map<IsoDate, T>()
  return (day) => {
    const found = known.get(day)
    if (found !== undefined) return found
    const value = compute(day)
    known.set(day, value)
    return value
  }
}
