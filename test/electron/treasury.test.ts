/** After the referral: what Treasury is told, what it sends back, and what it takes. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Answer, Input } from '../../shared/api.ts'
import { iaiErrorCodes } from '../../shared/exports/iai-error-codes.ts'
import { RETURN_REASONS } from '../../shared/exports/iai-reconciliation.ts'
import type { Outcome } from '../../shared/values/outcome.ts'
import { amountOf, cutFile, type CutFile } from './independent-iai.ts'
import { aDebt, aDebtor, openPractice, type Practice } from './practice.ts'

const LETTER = '2026-01-06'
const SENT = '2026-04-01'
const LATER = '2026-04-20'

let practice: Practice

beforeEach(async () => {
  practice = await openPractice('2026-01-05')
})

afterEach(async () => {
  await practice.close()
})

async function owed(number = 1, more: Partial<Input<'debt.register'>> = {}): Promise<number> {
  const digits = String(number).padStart(4, '0')
  const debtor = aDebtor({ employeeId: `E91${digits}`, ssn: `901-22-${digits}`, lastName: 'Lewis', firstName: 'Mark' })
  const registration = aDebt({ billNumber: `B26-00${digits}`, debtor, ...more })
  const { debtId, version } = await practice.call('debt.register', registration, 'clerk1', LETTER)
  const { letters } = await practice.call('letter.issue', { debtId, version, kind: 'demand' }, 'clerk1', LETTER)
  const letterIds = letters.map(({ letterId }) => letterId)
  await practice.call('letter.markMailed', { letterIds, mailedOn: LETTER }, 'clerk1', LETTER)
  return debtId
}

async function refer(): Promise<Answer<'referral.view'>> {
  await practice.call('center.rollForward', {}, 'clerk1', SENT)
  const { batchId } = await practice.call('referral.prepare', {}, 'clerk1', SENT)
  const certify = { batchId, delegation: 'Order 1-23', statement: true } as const
  await practice.call('referral.certify', certify, 'supervisor1', SENT)
  return await practice.call('referral.export', { batchId }, 'clerk1', SENT)
}

function linesOf({ fileName = '' }: Answer<'referral.view'>): readonly string[] {
  return readFileSync(join(practice.folder, 'exports', fileName), 'latin1').split('\n').slice(0, -1)
}

async function sendUpdates(more: Input<'treasury.prepareUpdates'> = {}): Promise<CutFile> {
  const { batchId, findings } = await practice.call('treasury.prepareUpdates', more, 'clerk1', LATER)
  expect(findings.filter(({ stops }) => stops)).toEqual([])
  return cutFile(linesOf(await practice.call('referral.export', { batchId }, 'clerk1', LATER)))
}

async function view(debtId: number, on = LATER): Promise<Answer<'debt.view'>> {
  return await practice.call('debt.view', { debtId }, 'clerk1', on)
}

async function due(): Promise<Answer<'treasury.updatesDue'>> {
  return await practice.call('treasury.updatesDue', {}, 'auditor1', LATER)
}

async function pay(debtId: number, amount: string, method: Input<'payment.post'>['method'] = 'check') {
  const { version } = await view(debtId)
  return await practice.call('payment.post', { debtId, version, amount, receivedOn: LATER, method }, 'clerk1', LATER)
}

function rules(outcome: Outcome<unknown>): readonly string[] {
  return outcome.ok || outcome.error.kind !== 'refused' ? [] : outcome.error.reasons.map(({ rule }) => rule)
}

test('nothing is due as long as nothing changes', async () => {
  await owed()
  await refer()
  expect(await due()).toEqual({ updates: [], debts: 0, atTreasury: 1 })
  const none = await practice.try('treasury.prepareUpdates', {}, 'clerk1', LATER)
  expect(rules(none)).toEqual(['nothing-to-tell'])
})

test('the file of new debts reads the same by another reader', async () => {
  await owed(1)
  await owed(2, { principal: '750.25' })
  const file = cutFile(linesOf(await refer()))
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
  const debtId = await owed()
  await refer()
  await pay(debtId, '100.00')
  const { updates } = await due()
  expect(updates).toMatchObject([{ debtId, event: 'balance-adjusted', amount: '-100.00', by: LATER, increase: false }])
  const file = await sendUpdates()
  expect(file.problems).toEqual([])
  expect(file.records.map(({ type, action, fields }) => [type, action, fields['kind'], fields['amount']])).toEqual([
    ['5B', 'U', 'ABAL', '-0000000010000'],
  ])
  expect(file.records[0]?.fields['transaction']).toHaveLength(15)
  expect((await due()).updates).toEqual([])
})

test('what Treasury took itself is not told to it; our own offset is told as ours', async () => {
  const debtId = await owed()
  await refer()
  await pay(debtId, '40.00', 'treasury-offset')
  expect((await due()).updates).toEqual([])
  await pay(debtId, '60.00', 'enforced-salary-offset')
  expect((await sendUpdates()).records[0]?.fields).toMatchObject({ kind: 'AIO', amount: '-0000000006000' })
})

test('a payment that bounced after it was told is told again, as an increase that waits for its notice', async () => {
  const debtId = await owed()
  await refer()
  const paid = await pay(debtId, '100.00')
  await sendUpdates()
  const entryId = paid.timeline.find(({ reversibleEntryId }) => reversibleEntryId !== undefined)?.reversibleEntryId ?? 0
  const { version } = await view(debtId)
  const bounced = { debtId, version, entryId, reason: 'returned-check', note: 'No funds' } as const
  await practice.call('payment.reverse', bounced, 'clerk1', LATER)
  expect((await due()).updates).toMatchObject([{ amount: '100.00', increase: true }])
  const waits = await practice.try('treasury.prepareUpdates', {}, 'clerk1', LATER)
  expect(rules(waits)).toEqual(['CFR285-5-updates'])
  const { batchId, mustBeCertified } = await practice.call(
    'treasury.prepareUpdates', { increasesNoticed: true }, 'clerk1', LATER,
  )
  expect(mustBeCertified).toBe(true)
  expect(rules(await practice.try('referral.export', { batchId }, 'clerk1', LATER))).toEqual(['batch-state'])
})

test('a new address is told in a contact record, once', async () => {
  const debtId = await owed()
  await refer()
  const { debtorId } = (await view(debtId)).debtor
  const person = await practice.call('debtor.view', { debtorId }, 'clerk1', LATER)
  const moved = {
    debtorId, version: person.version, ...person.address, street1: '9 Elm St', email: '', phone: '(304) 555-0199',
    addressGood: true, employmentStatus: 'active' as const, reason: 'Moved',
  }
  await practice.call('debtor.correct', moved, 'clerk1', LATER)
  expect((await due()).updates).toMatchObject([{ event: 'address-changed' }])
  const file = await sendUpdates()
  expect(file.problems).toEqual([])
  expect(file.records.map(({ type, action }) => `${type}${action}`)).toEqual(['2CA'])
  expect(file.records[0]?.fields).toMatchObject({ line1: '9 ELM ST', phone: '3045550199' })
  expect((await due()).updates).toEqual([])
})

test('a death recalls the debtor with every debt the same day', async () => {
  const one = await owed(1)
  const person = await practice.call('debtor.view', { debtorId: (await view(one, LETTER)).debtor.debtorId })
  const same = aDebtor({ employeeId: person.employeeId, ssn: '901-22-0001', lastName: 'Lewis', firstName: 'Mark' })
  const other = await owed(7, { debtor: same })
  await refer()
  const { version } = await view(one)
  const death = { debtId: one, version, kind: 'death', receivedOn: LATER, channel: 'other', note: 'Certificate' } as const
  const told = await practice.call('case.open', death, 'clerk1', LATER)
  expect(told.clocks.find(({ kind }) => kind === 'treasury-recall')).toMatchObject({ lastDay: LATER })
  expect((await due()).updates).toMatchObject([{ event: 'debtor-recalled', reason: 'deceased', by: LATER }])
  const file = await sendUpdates()
  expect(file.records.map(({ type, action, fields }) => [type, action, fields['recall']])).toEqual([['2', 'L', '06']])
  expect([(await view(one)).state, (await view(other)).state]).not.toContain('referred')
  expect(await due()).toMatchObject({ updates: [], atTreasury: 0 })
})

test('a debt, a debtor and a case are recalled by hand with their reasons, by a supervisor', async () => {
  const ids = [await owed(1), await owed(2), await owed(3)]
  await refer()
  const [debtId = 0, disabled = 0, ofCase = 0] = ids
  const asked = { debtId, reason: 'internal-offset', note: 'Back in pay status' } as const
  expect(rules(await practice.try('treasury.recall', asked, 'clerk1', LATER))).toEqual(['roles'])
  await practice.call('treasury.recall', asked, 'supervisor1', LATER)
  await practice.call('treasury.recall', { debtId: disabled, reason: 'disabled', note: 'X' }, 'supervisor1', LATER)
  await practice.call('treasury.recall', { debtId: ofCase, reason: 'case', note: 'X' }, 'supervisor1', LATER)
  const file = await sendUpdates()
  expect(file.problems).toEqual([])
  expect(file.records.map(({ type, action, fields }) => [type, action, fields['recall']])).toEqual([
    ['1', 'L', '08'], ['2', 'L', '05'], ['3', 'L', '15'],
  ])
  expect(amountOf(file.records[0]?.fields['balance'] ?? '')).toBe(0)
})

test('nothing is sent under a certification that has expired', async () => {
  await owed()
  const year = { official: 'Ruth Okafor', title: 'Director', delegation: 'Order 1-23', statement: true } as const
  const period = { validFrom: '2025-03-01', validThrough: '2026-02-28' }
  await practice.call('certification.record', { ...year, ...period }, 'supervisor1', LETTER)
  await practice.call('center.rollForward', {}, 'clerk1', SENT)
  const { batchId } = await practice.call('referral.prepare', {}, 'clerk1', SENT)
  const certify = { batchId, delegation: 'Order 1-23', statement: true } as const
  expect(rules(await practice.try('referral.certify', certify, 'supervisor1', SENT))).toEqual(['CFR285-5-annual'])
  const long = { ...year, validFrom: SENT, validThrough: '2028-01-01' }
  expect(rules(await practice.try('certification.record', long, 'supervisor1', SENT))).toEqual(['CFR285-5-annual'])
  const next = { ...year, validFrom: SENT, validThrough: '2027-03-31' }
  expect((await practice.call('certification.record', next, 'supervisor1', SENT)).reasons).toEqual([])
  expect((await practice.call('referral.certify', certify, 'supervisor1', SENT)).state).toBe('certified')
})

test('a file is exported, sent and acknowledged in this order', async () => {
  await owed()
  const { batchId } = await refer()
  const known = { batchId, on: LATER, acknowledgment: 'Receipt 4711' }
  expect(rules(await practice.try('referral.acknowledge', known, 'clerk1', LATER))).toEqual(['batch-state'])
  const sent = { batchId, on: '2026-04-02', way: 'Connect:Direct' }
  expect(await practice.call('referral.transmit', sent, 'clerk1', LATER)).toMatchObject({ state: 'transmitted' })
  expect(rules(await practice.try('referral.transmit', sent, 'clerk1', LATER))).toEqual(['batch-state'])
  expect(await practice.call('referral.acknowledge', known, 'clerk1', LATER)).toMatchObject({ state: 'acknowledged' })
})

/** The file as it comes back: every record echoed, with codes on one of them. */
function rejected(lines: readonly string[], at: number, codes: readonly string[]): string {
  return lines.map((line, place) => `${line} ${(place === at ? codes.join('') : '').padEnd(18)}T `).join('\n')
}

test('a record that comes back with any code is a finding on the worklist, and its debt is with us again', async () => {
  const debtId = await owed()
  const lines = linesOf(await refer())
  const codes = Object.keys(iaiErrorCodes).filter((code) => code !== '64' && code !== '10')
  const groups = Array.from({ length: Math.ceil(codes.length / 9) }, (_, at) => codes.slice(at * 9, at * 9 + 9))
  for (const [place, group] of groups.entries()) {
    const content = rejected(lines, 1, group)
    const input = { kind: 'rejects', fileName: `back-${place}.txt`, content } as const
    await practice.call('treasury.import', input, 'clerk1', LATER)
  }
  const { findings, count } = await practice.call('treasury.returned', { limit: 500 }, 'auditor1', LATER)
  expect(count).toBe(codes.length)
  expect(findings.map(({ code }) => code).toSorted()).toEqual(codes.toSorted())
  expect(findings.every((finding) => finding.debtId === debtId && finding.kind === 'not-taken')).toBe(true)
  const back = await view(debtId)
  expect(back.state).toBe('delinquent')
  expect(back.clocks.find(({ kind }) => kind === 'treasury-finding')).toMatchObject({ lastDay: LATER })
  for (const { findingId } of findings) {
    await practice.call('treasury.resolve', { findingId, resolution: 'Mended' }, 'clerk1', LATER)
  }
  expect((await view(debtId)).clocks.some(({ kind }) => kind === 'treasury-finding')).toBe(false)
})

test('a file from Treasury is taken once, and one that does not hold together not at all', async () => {
  await owed()
  const lines = linesOf(await refer())
  const input = { kind: 'rejects', fileName: 'back.txt', content: rejected(lines, 2, ['07']) } as const
  await practice.call('treasury.import', input, 'clerk1', LATER)
  expect(rules(await practice.try('treasury.import', input, 'clerk1', LATER))).toEqual(['file-once'])
  const short = { ...input, content: rejected(lines.slice(0, -2), 1, ['07']) }
  expect(await practice.try('treasury.import', short, 'clerk1', LATER)).toMatchObject({ error: { kind: 'invalid' } })
})

test('an adjustment that comes back falls due again', async () => {
  const debtId = await owed()
  await refer()
  await pay(debtId, '100.00')
  const { batchId } = await practice.call('treasury.prepareUpdates', {}, 'clerk1', LATER)
  const lines = linesOf(await practice.call('referral.export', { batchId }, 'clerk1', LATER))
  const input = { kind: 'rejects', fileName: 'back.txt', content: rejected(lines, 1, ['5G']) } as const
  await practice.call('treasury.import', input, 'clerk1', LATER)
  expect((await due()).updates).toMatchObject([{ debtId, amount: '-100.00' }])
  expect((await view(debtId)).state).toBe('referred')
})

/** A reconciliation file, by the published positions. */
function reconciliation(returns: readonly { readonly bill: string; readonly reason: string; more?: string }[]): string {
  const agency = '2000000000'
  const prefix = (type: string, bill: string) => `${type}${agency}${'00000'}${bill.padEnd(30)}`
  const lines = returns.flatMap(({ bill, reason, more = '' }) => [
    `${prefix('R1', bill)}${' '.repeat(10)}20260418`.padEnd(450),
    `${`${prefix('R2', bill)}${'E910001'.padEnd(15)}`.padEnd(260)}${reason.padEnd(2)}${more}`.padEnd(450),
  ])
  return [`H20260419${agency}`.padEnd(450), ...lines, 'Z'.padEnd(450)].join('\r\n')
}

test('returned debts come back with their reasons; bankruptcy, death and compromise are work of their own', async () => {
  const ids = [await owed(1), await owed(2), await owed(3)]
  await refer()
  const content = reconciliation([
    { bill: 'B26-000001', reason: 'B', more: ` ${' '.repeat(14)}20260415${'20260410'}` },
    { bill: 'B26-000002', reason: 'D', more: ` ${' '.repeat(14)}20260415${' '.repeat(8)}20260401` },
    { bill: 'B26-000003', reason: 'P', more: `Y${'12500'.padStart(14, '0')}20260415` },
  ])
  const read = await practice.call(
    'treasury.import', { kind: 'reconciliation', fileName: 'recon.txt', content }, 'clerk1', LATER,
  )
  const kinds = read.findings.map(({ debtId, kind }) => `${ids.indexOf(debtId ?? 0) + 1} ${kind}`)
  expect(kinds).toEqual(['1 returned', '1 bankruptcy', '2 returned', '2 death', '3 returned', '3 compromise'])
  expect(read.findings.find(({ kind }) => kind === 'compromise')?.message).toContain('125.00')
  for (const id of ids) expect((await view(id)).state).toBe('delinquent')
})

test('every reason for which Treasury returns a debt is understood', async () => {
  await owed()
  await refer()
  const returns = Object.keys(RETURN_REASONS).map((reason) => ({ bill: 'B26-000001', reason }))
  const content = reconciliation(returns)
  const read = await practice.call(
    'treasury.import', { kind: 'reconciliation', fileName: 'all.txt', content }, 'clerk1', LATER,
  )
  const returned = read.findings.filter(({ kind }) => kind === 'returned')
  expect(returned.map(({ code }) => code)).toEqual(Object.keys(RETURN_REASONS))
})

test('a collection is posted with its fee first, and one that cannot be posted is work', async () => {
  const debtId = await owed()
  await refer()
  const before = (await view(debtId)).balance
  const content = [
    'bill_number,collected_on,amount,fee,source,reference',
    `B26-000001,${LATER},200.00,30.00,cross-servicing,CS-1`,
    'B26-009999,2026-04-15,50.00,0.00,cross-servicing,CS-2',
    'B26-000001,2026-04-15,10.00,20.00,cross-servicing,CS-3',
  ].join('\n')
  const read = await practice.call(
    'treasury.import', { kind: 'collections', fileName: 'collections.csv', content }, 'clerk1', LATER,
  )
  expect(read.findings.map(({ kind, line }) => [kind, line])).toEqual([['collection', 4], ['unknown', 3]])
  const after = await view(debtId)
  expect(after.balance.contingencyFee).toBe('0.00')
  const owedBefore = Number(before.total)
  expect(Number(after.balance.total)).toBeCloseTo(owedBefore - 170, 2)
  expect((await due()).updates).toEqual([])
})

test('the share of a spouse is given back from the offset, and the rest stays paid', async () => {
  const debtId = await owed()
  await refer()
  await pay(debtId, '300.00', 'treasury-offset')
  const before = Number((await view(debtId)).balance.total)
  const notice = {
    debtId, kind: 'offset', datedOn: '2026-04-15', receivedOn: LATER, paymentType: 'tax-refund', amount: '300.00',
  } as const
  await practice.call('offsets.recordNotice', notice, 'clerk1', LATER)
  const claimed = await practice.call(
    'spouse.claim', { debtId, spouse: 'Joan Lewis', taxYear: 2025, receivedOn: LATER }, 'clerk1', LATER,
  )
  const decision = { claimId: claimed.claims[0]?.claimId ?? 0, outcome: 'allowed', amount: '120.00', decidedOn: LATER } as const
  const decided = await practice.call('spouse.decide', decision, 'clerk1', LATER)
  expect(decided.claims[0]).toMatchObject({ outcome: 'allowed', amount: '120.00' })
  expect(Number((await view(debtId)).balance.total)).toBeCloseTo(before + 120, 2)
  expect(decided.notices).toMatchObject([{ kind: 'offset', amount: '300.00' }])
})

test('an offset that was not due is given back by a supervisor, once', async () => {
  const debtId = await owed()
  await refer()
  const before = (await view(debtId)).balance.total
  await pay(debtId, '300.00', 'treasury-offset')
  const { taken } = await practice.call('offsets.view', { debtId }, 'clerk1', LATER)
  const given = {
    entryId: taken[0]?.entryId ?? 0, why: 'erroneous-refund-offset', deductedByTreasury: false, note: 'Wrong person',
  } as const
  expect(rules(await practice.try('offsets.giveBack', given, 'clerk1', LATER))).toEqual(['roles'])
  await practice.call('offsets.giveBack', given, 'supervisor1', LATER)
  expect((await view(debtId)).balance.total).toBe(before)
  expect(rules(await practice.try('offsets.giveBack', given, 'supervisor1', LATER))).toEqual(['give-back-once'])
})

test('the contacts stand with their day, and old ones with a warning', async () => {
  const { contacts, warning } = await practice.call('contacts.list', {}, 'auditor1', LATER)
  expect(warning).toContain('2014-04-18')
  expect(new Set(contacts.map(({ group }) => group)).size).toBe(4)
})
