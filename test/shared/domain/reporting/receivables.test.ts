import { array, assert, boolean, constantFrom, integer, option, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { account } from '../../../../shared/domain/account.ts'
import type { AccountEvent } from '../../../../shared/domain/account-facts.ts'
import { movementsOf } from '../../../../shared/domain/account-movements.ts'
import { policyInEffect } from '../../../../shared/domain/policy/in-effect.ts'
import {
  AGES, fiscalYearStart, PARTS, receivablesReport, WHEREABOUTS, type CountedDebt,
} from '../../../../shared/domain/reporting/receivables.ts'
import { addDays, date } from '../../../../shared/values/dates.ts'
import { cents } from '../../../../shared/values/money.ts'
import { parseRate } from '../../../../shared/values/rate.ts'

const asOf = date('2026-09-30')
const rate = parseRate('4') ?? expect.fail('4 is a rate')
const policy = policyInEffect([], asOf).settings

const METHODS = ['check', 'pay-gov', 'treasury-offset', 'cross-servicing', 'wage-garnishment', 'enforced-salary-offset']

/** A debt to which anything may have happened on any day of three years. */
const aDebt = record({
    principal: integer({ min: 1, max: 5_000_000 }),
    since: integer({ min: 0, max: 1400 }),
    late: option(integer({ min: 20, max: 200 })),
    rescheduled: boolean(),
    whereabouts: constantFrom(...WHEREABOUTS),
    events: array(
      record({
        after: integer({ min: 0, max: 1200 }),
        kind: constantFrom<AccountEvent['kind']>(
          'payment', 'administrative-charge', 'contingency-fee', 'principal-adjustment',
        ),
        amount: integer({ min: 1, max: 900_000 }),
        method: constantFrom(...METHODS),
      }),
      { maxLength: 8 },
    ),
  })
  .map((drawn) => counted(drawn))

interface Drawn {
  readonly principal: number
  readonly since: number
  readonly late: number | null
  readonly rescheduled: boolean
  readonly whereabouts: CountedDebt['whereabouts']
  readonly events: readonly { readonly after: number; kind: AccountEvent['kind']; amount: number; method: string }[]
}

let number = 0

function counted({ principal, since, late, events, ...rest }: Drawn): CountedDebt {
  number += 1
  const establishedOn = addDays(asOf, -since)
  const delinquencyDate = late === null ? undefined : addDays(establishedOn, late)
  const told = events.map(({ after, kind, amount }, id): AccountEvent => {
    const common = { date: addDays(establishedOn, after), amount: cents(amount), id }
    if (kind === 'principal-adjustment') return { ...common, kind }
    if (kind === 'payment' || kind === 'contingency-fee') return { ...common, kind }
    return { ...common, kind: 'administrative-charge' }
  })
  const facts = { principal: cents(principal), delinquencyDate, rate, policy, events: told }
  const of = account(facts, asOf)
  const movements = movementsOf({ establishedOn, principal: cents(principal), events: told, account: of })
  const past = delinquencyDate !== undefined && delinquencyDate < asOf
  return {
    debtId: number,
    movements: movements.map((movement) => ({
      ...movement,
      ...(movement.kind === 'payment' ? { method: events[Number(movement.id)]?.method ?? '' } : {}),
    })),
    balance: of.balance,
    ...(past ? { delinquentOn: delinquencyDate } : {}),
    ...rest,
  }
}

test('whatever happened to the debts of a book, the identities of the report hold', () => {
  assert(
    property(array(aDebt, { maxLength: 12 }), (debts) => {
      const { identities } = receivablesReport(debts, asOf)
      expect(identities.filter(({ holds }) => !holds)).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('a debt that was transferred to Treasury stays on the books [CFR285-12-books]', () => {
  const drawn = { principal: 100_00, since: 300, late: 40, rescheduled: false, events: [] }
  const { sums } = receivablesReport([counted({ ...drawn, whereabouts: 'cross-servicing' })], asOf)
  expect(sums.of('ending').debts).toHaveLength(1)
  expect(sums.of('transfer-referred').amount).toBe(sums.of('ending').amount)
})

test('the fiscal year begins on October 1', () => {
  expect(fiscalYearStart(date('2026-09-30'))).toBe('2025-10-01')
  expect(fiscalYearStart(date('2026-10-01'))).toBe('2026-10-01')
})

test('a debt counts on the last day of an age and not on the next', () => {
  const plain = { principal: 100, since: 1, late: null, rescheduled: false, whereabouts: 'agency' } as const
  const { balance } = counted({ ...plain, events: [] })
  const late = (days: number): CountedDebt => ({
    debtId: days,
    movements: [],
    balance,
    delinquentOn: addDays(asOf, -days),
    rescheduled: false,
    whereabouts: 'agency',
  })
  const { sums } = receivablesReport([late(30), late(31), late(120), late(121), late(180), late(181)], asOf)
  expect(sums.of('age-1-30').debts).toEqual([30])
  expect(sums.of('age-31-60').debts).toEqual([31])
  expect(sums.of('offset').debts).toEqual([121, 180, 181])
  expect(sums.of('transfer').debts).toEqual([181])
})

test('debts over 120 days are reported as fit for offset or not, with the reason [CFR285-5-report-120]', () => {
  const drawn = { principal: 100_00, since: 300, late: 40, rescheduled: false, events: [] }
  const places = ['agency', 'bankruptcy', 'appeal'] as const
  const { sums } = receivablesReport(places.map((whereabouts) => counted({ ...drawn, whereabouts })), asOf)
  expect(sums.of('offset').debts).toHaveLength(3)
  expect(sums.of('offset-eligible').debts).toHaveLength(1)
  expect(sums.of('offset-bankruptcy').debts).toHaveLength(1)
  expect(sums.of('offset-appeal').debts).toHaveLength(1)
})

test('every line of the worksheet stands once', () => {
  const keys = PARTS.flatMap(({ lines }) => lines.map(({ key }) => key))
  expect(new Set(keys).size).toBe(keys.length)
  expect(AGES.every(({ key }) => keys.includes(key))).toBe(true)
})
