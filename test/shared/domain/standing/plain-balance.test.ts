import { assert, constantFrom, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { ledgerAccountSince } from '../../../../shared/domain/standing/ledger-account.ts'
import { plainBalance } from '../../../../shared/domain/standing/plain-balance.ts'
import { POLICY_SETS, policyOf } from '../../../../shared/law/policy.ts'
import { addDays, date } from '../../../../shared/values/dates.ts'
import { cents } from '../../../../shared/values/money.ts'

const NOTHING_HAPPENED = { agreements: [], cases: [], policies: [] }

test('the short formula gives the cents that replaying the account gives', () => {
  const amounts = integer({ min: 1, max: 50_000_000 }).map(cents)
  const starts = integer({ min: 0, max: 4000 })
  const lengths = integer({ min: 0, max: 1500 })
  assert(
    property(amounts, starts, lengths, (principal, start, days) => {
      const since = addDays(date('2015-01-01'), start)
      const on = addDays(since, days)
      const { rate, balance } = ledgerAccountSince(since, NOTHING_HAPPENED, { principal, events: [] }, on)
      expect(plainBalance({ principal, rate, since }, policyOf('irm-1.35.7', since), on)).toEqual(balance)
    }),
    { numRuns: 200 },
  )
})

test('a debt owes its principal alone on the day it becomes delinquent', () => {
  assert(
    property(constantFrom(...POLICY_SETS), integer({ min: 1, max: 10_000_000 }), (set, principal) => {
      const since = date('2026-01-31')
      const { rate } = ledgerAccountSince(since, NOTHING_HAPPENED, { principal: cents(principal), events: [] }, since)
      const balance = plainBalance({ principal: cents(principal), rate, since }, policyOf(set, since), since)
      expect(balance.total).toBe(principal)
    }),
  )
})
