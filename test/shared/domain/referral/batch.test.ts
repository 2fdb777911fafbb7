import { expect, test } from 'vitest'
import {
  cancelBatch, certifyBatch, changedSince, exportBatch, partsToSend, waitingIn, type BatchFacts,
} from '../../../../shared/domain/referral/batch.ts'
import { date } from '../../../../shared/values/dates.ts'
import { cents, ZERO } from '../../../../shared/values/money.ts'
import type { Outcome } from '../../../../shared/values/outcome.ts'

const today = date('2026-04-01')
const prepared: BatchFacts = { state: 'prepared', preparedBy: 'clerk1', debts: 3, mustBeCertified: true }
const by = { account: 'supervisor1', name: 'Ruth Okafor', title: 'supervisor', delegation: 'Order 1-23' }
const parts = { principal: cents(100_00), interest: cents(3_00), administrative: cents(10_00), penalty: ZERO }

function rules(outcome: Outcome<unknown>): readonly string[] {
  return outcome.ok || outcome.error.kind !== 'refused' ? [] : outcome.error.reasons.map((reason) => reason.rule)
}

test('whoever prepared a batch never certifies it, whatever the role', () => {
  expect(certifyBatch(prepared, by, today).ok).toBe(true)
  expect(rules(certifyBatch({ ...prepared, preparedBy: 'supervisor1' }, by, today))).toEqual(['maker-checker'])
})

test('a certification names its delegation of authority, and an empty batch has nothing to certify', () => {
  expect(rules(certifyBatch(prepared, { ...by, delegation: ' ' }, today))).toEqual(['CFR285-5-cert-authority'])
  expect(rules(certifyBatch({ ...prepared, debts: 0 }, by, today))).toEqual(['batch-state'])
})

test('a batch is certified once, exported after that, and given up only before it is exported', () => {
  const states = ['prepared', 'certified', 'exported', 'cancelled'] as const
  const allowed = (may: (batch: BatchFacts) => Outcome<unknown>) =>
    states.filter((state) => may({ ...prepared, state }).ok)
  expect(allowed((batch) => certifyBatch(batch, by, today))).toEqual(['prepared'])
  expect(allowed(exportBatch)).toEqual(['certified', 'exported'])
  expect(allowed(cancelBatch)).toEqual(['prepared', 'certified'])
})

test('a file that was exported is only put back, not written anew', () => {
  expect(exportBatch({ ...prepared, state: 'certified' })).toMatchObject({ value: 'first' })
  expect(exportBatch({ ...prepared, state: 'exported' })).toMatchObject({ value: 'again' })
})

test('the charge for the referral goes with the administrative costs, and a contingency fee does not go at all', () => {
  const balance = { ...parts, contingencyFee: cents(7_00) }
  expect(partsToSend(balance, cents(18_00))).toEqual({ ...parts, administrative: cents(28_00) })
})

test('a debt stays behind when any part of it has changed, even if the sum has not', () => {
  expect(changedSince(parts, { ...parts })).toEqual([])
  const moved = { ...parts, principal: cents(101_00), interest: cents(2_00) }
  expect(changedSince(parts, moved)).toMatchObject([{ rule: 'changed-since-certified' }])
})

test('a debt waits in one batch at a time', () => {
  expect(waitingIn(undefined)).toEqual([])
  expect(waitingIn(4)).toMatchObject([{ rule: 'in-a-batch' }])
})
