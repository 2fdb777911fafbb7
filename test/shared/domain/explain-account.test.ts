import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { account } from '../../../shared/domain/account.ts'
import type { AccountEvent } from '../../../shared/domain/account-facts.ts'
import { newRecord, recordAbout } from '../../../shared/domain/accrual-record.ts'
import { explainAccount } from '../../../shared/domain/explain-account.ts'
import { madeUpAccounts } from './made-up-accounts.ts'
import { charge, day, facts, payment } from './one-debt.ts'

function assessed(found: ReturnType<typeof account>, kind: 'interest' | 'penalty'): bigint {
  return found.assessments.reduce((sum, one) => (one.kind === kind ? sum + BigInt(one.amount) : sum), 0n)
}

test('the recorded stretches make the interest and the penalty that were assessed, to the cent', () => {
  fc.assert(
    fc.property(madeUpAccounts, ({ facts: made, asOf }) => {
      const record = newRecord()
      const found = account(made, asOf, record)
      const year = 100_000n * BigInt(made.policy.dayCountBasis)
      const halfUp = (exact: bigint) => (2n * exact + year) / (2n * year)
      let interest = 0n
      for (const { base, from, to } of record.interest) interest += BigInt(base) * BigInt(to - from)
      for (const { base, days } of record.forgone) interest -= BigInt(base) * BigInt(days)
      let penalty = 0n
      for (const { amount, days } of record.penalty) penalty += BigInt(amount) * BigInt(days)
      expect(halfUp(interest * BigInt(made.rate))).toBe(assessed(found, 'interest'))
      expect(halfUp(penalty * BigInt(made.policy.penaltyPercent))).toBe(assessed(found, 'penalty'))
    }),
  )
})

test('an explanation changes nothing of the account', () => {
  fc.assert(
    fc.property(madeUpAccounts, ({ facts: made, asOf }) => {
      expect(account(made, asOf, newRecord())).toEqual(account(made, asOf))
    }),
  )
})

function stepsOf(events: readonly AccountEvent[], number: number): readonly string[] {
  const record = newRecord()
  const found = account(facts(events), day(number), record)
  return explainAccount(found, facts(events), record).map((step) => `${step.label} = ${step.amount ?? ''}`)
}

test('a balance explains what was multiplied by what, over which days', () => {
  expect(stepsOf([charge(3, '30.00'), payment(20, '1030.00'), payment(100, '200.00')], 120)).toEqual([
    'Days delinquent: 2025-01-01 to 2025-05-01, the day of delinquency not counted = 120',
    'Interest: principal of 10000.00 x 5% x 20 days / 365, 2025-01-02 through 2025-01-21 = 27.3972',
    'Interest: principal of 9000.00 x 5% x 100 days / 365, 2025-01-22 through 2025-05-01 = 123.2876',
    'Not charged on principal paid within the grace days, on 2025-01-21: 1000.00 x 5% x 20 days / 365 = -2.7397',
    'Interest assessed in 5 postings, each what has accrued rounded half up less what was posted = 147.95',
    'Penalty: principal of 2025-01-01, open past its 91st day until 2025-05-01: 9000.00 x 6% x 120 days / 365 = ' +
      '177.5342',
    'Penalty assessed in 3 postings, each what has accrued rounded half up less what was posted = 177.53',
    'Payment on 2025-01-21: administrative charges 30.00, principal 1000.00 = 1030.00',
    'Payment on 2025-04-11: penalty 147.95, interest 52.05 = 200.00',
    'Owed on 2025-05-01 = 9125.48',
  ])
})

test('every step that rests on a rule names its paragraph', () => {
  const record = newRecord()
  const events = [charge(3, '30.00'), payment(20, '500.00'), { kind: 'agreement-start', date: day(95) } as const]
  const steps = explainAccount(account(facts(events), day(400), record), facts(events), record)
  expect(steps.slice(0, -1).filter((step) => step.cite === undefined)).toEqual([])
  expect(steps.map(({ label }) => label)).toContain('Penalty held back while the agreement is kept')
})

test('a record can be narrowed to one part of the balance', () => {
  const record = newRecord()
  account(facts([payment(20, '500.00')]), day(120), record)
  expect(recordAbout(record, 'interest').penalty).toEqual([])
  expect(recordAbout(record, 'penalty').interest).toEqual([])
  expect(recordAbout(record, 'penalty').penalty).toEqual(record.penalty)
  expect(recordAbout(record, 'principal')).toEqual(newRecord())
})
