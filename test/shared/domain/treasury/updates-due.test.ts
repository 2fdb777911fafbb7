import { expect, test } from 'vitest'
import type { CaseFact } from '../../../../shared/domain/standing/facts.ts'
import { paidOff, updatesDue, type AtTreasury } from '../../../../shared/domain/treasury/updates-due.ts'
import { date } from '../../../../shared/values/dates.ts'
import { cents, ZERO } from '../../../../shared/values/money.ts'

const sentOn = date('2026-04-01')
const today = date('2026-04-20')
const sent = { name: '["Lewis","Mark",""]', address: '["1 Oak St"]', birthDate: '' }
const held = { principal: cents(2000_00), interest: cents(10_00), administrative: ZERO, penalty: ZERO }
const unchanged: AtTreasury = { sent, now: sent, held, changes: [], cases: [], asked: [], sentOn }

function aCase(more: Partial<CaseFact>): CaseFact {
  return { id: 1, kind: 'bankruptcy', receivedOn: today, accepted: true, ...more }
}

function events(more: Partial<AtTreasury>): readonly (readonly string[])[] {
  return updatesDue({ ...unchanged, ...more }).map(({ event, reason }) => [event, reason])
}

test('a debt that is as it was sent needs nothing told', () => {
  expect(events({})).toEqual([])
})

test('a new name, address and birth date are told; a birth date that was never known is not', () => {
  expect(events({ now: { name: '["Moore"]', address: '["2 Elm St"]', birthDate: '1970-01-01' } })).toEqual([
    ['name-changed', ''], ['address-changed', ''], ['birth-date-changed', ''],
  ])
  expect(events({ sent: { ...sent, birthDate: '1970-01-01' } })).toEqual([])
})

test('bankruptcy recalls the debtor on the day it is known, and dismissal lets the debt stay', () => {
  const [recall] = updatesDue({ ...unchanged, cases: [aCase({})] })
  expect(recall).toMatchObject({ event: 'debtor-recalled', reason: 'bankruptcy-stay', by: today })
  expect(events({ cases: [aCase({ decidedOn: today, outcome: 'dismissed' })] })).toEqual([])
})

test('a debt that was cancelled or waived is recalled, and nothing else of it is told', () => {
  const cancelled = aCase({ kind: 'review', decidedOn: today, outcome: 'cancelled' })
  const now = { ...sent, name: '["Moore"]' }
  expect(events({ cases: [cancelled], now })).toEqual([['debt-recalled', 'referred-in-error']])
  expect(events({ cases: [aCase({ kind: 'waiver', decidedOn: today, outcome: 'granted' })] })).toEqual([
    ['debt-recalled', 'forgiven'],
  ])
})

test('a payment is told whole, split in the statutory order over what Treasury has', () => {
  expect(paidOff(held, cents(100_00))).toEqual({ ...held, interest: -10_00, principal: -90_00 })
})

test('a credit is told only as far as Treasury has what it lowers', () => {
  const parts = { principal: ZERO, interest: cents(-25_00), administrative: ZERO, penalty: ZERO }
  const changes = [{ entryId: 7, on: today, what: 'credit' as const, parts }]
  expect(updatesDue({ ...unchanged, changes })[0]?.parts.interest).toBe(-10_00)
})
