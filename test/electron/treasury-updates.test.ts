/** What Treasury is told of the debts that it has, read back by a reader of its own. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LATER, LETTER, openAtTreasury, rules, SENT, type AtTreasury } from './at-treasury.ts'
import { amountOf, cutFile } from './independent-iai.ts'
import { aDebtor } from './practice.ts'

let at: AtTreasury

beforeEach(async () => {
  at = await openAtTreasury()
})

afterEach(async () => {
  await at.practice.close()
})

test('nothing is due as long as nothing changes', async () => {
  await at.owed()
  await at.refer()
  expect(await at.due()).toEqual({ updates: [], debts: 0, atTreasury: 1 })
  const none = await at.practice.try('treasury.prepareUpdates', {}, 'clerk1', LATER)
  expect(rules(none)).toEqual(['nothing-to-tell'])
})

test('the file of new debts reads the same by another reader', async () => {
  await at.owed(1)
  await at.owed(2, { principal: '750.25' })
  const file = cutFile(at.linesOf(await at.refer()))
  expect(file.problems).toEqual([])
  expect(file.records.map(({ type, action }) => `${type}${action}`)).toEqual([
    '1A', '2A', '2AA', '2CA', '3A', '1A', '2A', '2AA', '2CA', '3A',
  ])
  const debts = file.records.filter(({ type }) => type === '1')
  for (const { fields } of debts) {
    const parts = ['principal', 'interest', 'administrative', 'penalty'].map((part) => amountOf(fields[part] ?? ''))
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amountOf(fields['balance'] ?? ''))
  }
  expect(debts.map(({ debtId }) => debtId)).toEqual(['B26-000001', 'B26-000002'])
})

test('a payment after the referral is told the same day as a decrease, once', async () => {
  const debtId = await at.owed()
  await at.refer()
  await at.pay(debtId, '100.00')
  const { updates } = await at.due()
  expect(updates).toMatchObject([{ debtId, event: 'balance-adjusted', amount: '-100.00', by: LATER, increase: false }])
  const file = await at.sendUpdates()
  expect(file.problems).toEqual([])
  expect(file.records.map(({ type, action, fields }) => [type, action, fields['kind'], fields['amount']])).toEqual([
    ['5B', 'U', 'ABAL', '-0000000010000'],
  ])
  expect(file.records[0]?.fields['transaction']).toHaveLength(15)
  expect((await at.due()).updates).toEqual([])
})

test('what Treasury took itself is not told to it; our own offset is told as ours', async () => {
  const debtId = await at.owed()
  await at.refer()
  await at.pay(debtId, '40.00', 'treasury-offset')
  expect((await at.due()).updates).toEqual([])
  await at.pay(debtId, '60.00', 'enforced-salary-offset')
  expect((await at.sendUpdates()).records[0]?.fields).toMatchObject({ kind: 'AIO', amount: '-0000000006000' })
})

test('a payment that bounced after it was told is told again, as an increase that waits for its notice', async () => {
  const debtId = await at.owed()
  await at.refer()
  const paid = await at.pay(debtId, '100.00')
  await at.sendUpdates()
  const entryId = paid.timeline.find(({ reversibleEntryId }) => reversibleEntryId !== undefined)?.reversibleEntryId ?? 0
  const { version } = await at.view(debtId)
  const bounced = { debtId, version, entryId, reason: 'returned-check', note: 'No funds' } as const
  await at.practice.call('payment.reverse', bounced, 'clerk1', LATER)
  expect((await at.due()).updates).toMatchObject([{ amount: '100.00', increase: true }])
  const waits = await at.practice.try('treasury.prepareUpdates', {}, 'clerk1', LATER)
  expect(rules(waits)).toEqual(['CFR285-5-updates'])
  const { batchId, mustBeCertified } = await at.practice.call(
    'treasury.prepareUpdates', { increasesNoticed: true }, 'clerk1', LATER,
  )
  expect(mustBeCertified).toBe(true)
  expect(rules(await at.practice.try('referral.export', { batchId }, 'clerk1', LATER))).toEqual(['batch-state'])
})

test('a new address is told in a contact record, once', async () => {
  const debtId = await at.owed()
  await at.refer()
  const { debtorId } = (await at.view(debtId)).debtor
  const person = await at.practice.call('debtor.view', { debtorId }, 'clerk1', LATER)
  const moved = {
    debtorId, version: person.version, ...person.address, street1: '9 Elm St', email: '', phone: '(304) 555-0199',
    addressGood: true, employmentStatus: 'active' as const, reason: 'Moved',
  }
  await at.practice.call('debtor.correct', moved, 'clerk1', LATER)
  expect((await at.due()).updates).toMatchObject([{ event: 'address-changed' }])
  const file = await at.sendUpdates()
  expect(file.problems).toEqual([])
  expect(file.records.map(({ type, action }) => `${type}${action}`)).toEqual(['2CA'])
  expect(file.records[0]?.fields).toMatchObject({ line1: '9 ELM ST', phone: '3045550199' })
  expect((await at.due()).updates).toEqual([])
})

test('a death recalls the debtor with every debt the same day', async () => {
  const one = await at.owed(1)
  const person = await at.practice.call('debtor.view', { debtorId: (await at.view(one, LETTER)).debtor.debtorId })
  const same = aDebtor({ employeeId: person.employeeId, ssn: '901-22-0001', lastName: 'Lewis', firstName: 'Mark' })
  const other = await at.owed(7, { debtor: same })
  await at.refer()
  const { version } = await at.view(one)
  const death = { kind: 'death', receivedOn: LATER, channel: 'other', note: 'Certificate' } as const
  const told = await at.practice.call('case.open', { debtId: one, version, ...death }, 'clerk1', LATER)
  expect(told.clocks.find(({ kind }) => kind === 'treasury-recall')).toMatchObject({ lastDay: LATER })
  expect((await at.due()).updates).toMatchObject([{ event: 'debtor-recalled', reason: 'deceased', by: LATER }])
  const file = await at.sendUpdates()
  expect(file.records.map(({ type, action, fields }) => [type, action, fields['recall']])).toEqual([['2', 'L', '06']])
  expect([(await at.view(one)).state, (await at.view(other)).state]).not.toContain('referred')
  expect(await at.due()).toMatchObject({ updates: [], atTreasury: 0 })
})

test('a debt, a debtor and a case are recalled by hand with their reasons, by a supervisor', async () => {
  const ids = [await at.owed(1), await at.owed(2), await at.owed(3)]
  await at.refer()
  const [debtId = 0, disabled = 0, ofCase = 0] = ids
  const asked = { debtId, reason: 'internal-offset', note: 'Back in pay status' } as const
  expect(rules(await at.practice.try('treasury.recall', asked, 'clerk1', LATER))).toEqual(['roles'])
  await at.practice.call('treasury.recall', asked, 'supervisor1', LATER)
  await at.practice.call('treasury.recall', { debtId: disabled, reason: 'disabled', note: 'X' }, 'supervisor1', LATER)
  await at.practice.call('treasury.recall', { debtId: ofCase, reason: 'case', note: 'X' }, 'supervisor1', LATER)
  const file = await at.sendUpdates()
  expect(file.problems).toEqual([])
  expect(file.records.map(({ type, action, fields }) => [type, action, fields['recall']])).toEqual([
    ['1', 'L', '08'], ['2', 'L', '05'], ['3', 'L', '15'],
  ])
  expect(amountOf(file.records[0]?.fields['balance'] ?? '')).toBe(0)
})

test('nothing is sent under a certification that has expired', async () => {
  await at.owed()
  const year = { official: 'Ruth Okafor', title: 'Director', delegation: 'Order 1-23', statement: true } as const
  const period = { validFrom: '2025-03-01', validThrough: '2026-02-28' }
  await at.practice.call('certification.record', { ...year, ...period }, 'supervisor1', LETTER)
  await at.practice.call('center.rollForward', {}, 'clerk1', SENT)
  const { batchId } = await at.practice.call('referral.prepare', {}, 'clerk1', SENT)
  const certify = { batchId, delegation: 'Order 1-23', statement: true } as const
  expect(rules(await at.practice.try('referral.certify', certify, 'supervisor1', SENT))).toEqual(['CFR285-5-annual'])
  const long = { ...year, validFrom: SENT, validThrough: '2028-01-01' }
  expect(rules(await at.practice.try('certification.record', long, 'supervisor1', SENT))).toEqual(['CFR285-5-annual'])
  const next = { ...year, validFrom: SENT, validThrough: '2027-03-31' }
  expect((await at.practice.call('certification.record', next, 'supervisor1', SENT)).reasons).toEqual([])
  expect((await at.practice.call('referral.certify', certify, 'supervisor1', SENT)).state).toBe('certified')
})

test('a file is exported, sent and acknowledged in this order', async () => {
  await at.owed()
  const { batchId } = await at.refer()
  const known = { batchId, on: LATER, acknowledgment: 'Receipt 4711' }
  expect(rules(await at.practice.try('referral.acknowledge', known, 'clerk1', LATER))).toEqual(['batch-state'])
  const sent = { batchId, on: '2026-04-02', way: 'Connect:Direct' }
  expect(await at.practice.call('referral.transmit', sent, 'clerk1', LATER)).toMatchObject({ state: 'transmitted' })
  expect(rules(await at.practice.try('referral.transmit', sent, 'clerk1', LATER))).toEqual(['batch-state'])
  const there = await at.practice.call('referral.acknowledge', known, 'clerk1', LATER)
  expect(there).toMatchObject({ state: 'acknowledged' })
})
