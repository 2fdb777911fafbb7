/** What Treasury sends back and takes: rejects, reconciliation, collections, offsets. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { iaiErrorCodes } from '../../shared/exports/iai-error-codes.ts'
import { RETURN_REASONS } from '../../shared/exports/iai-reconciliation.ts'
import { LATER, openAtTreasury, rules, type AtTreasury } from './at-treasury.ts'

let at: AtTreasury

beforeEach(async () => {
  at = await openAtTreasury()
})

afterEach(async () => {
  await at.practice.close()
})

/** The file as it comes back: every record echoed, with codes on one of them. */
function rejected(lines: readonly string[], spoilt: number, codes: readonly string[]): string {
  return lines.map((line, place) => `${line} ${(place === spoilt ? codes.join('') : '').padEnd(18)}T `).join('\n')
}

test('a record that comes back with any code is a finding on the worklist, and its debt is with us again', async () => {
  const debtId = await at.owed()
  const lines = at.linesOf(await at.refer())
  const codes = Object.keys(iaiErrorCodes).filter((code) => code !== '64' && code !== '10')
  const groups = Array.from({ length: Math.ceil(codes.length / 9) }, (_, part) => codes.slice(part * 9, part * 9 + 9))
  for (const [place, group] of groups.entries()) {
    const content = rejected(lines, 1, group)
    const input = { kind: 'rejects', fileName: `back-${place}.txt`, content } as const
    await at.practice.call('treasury.import', input, 'clerk1', LATER)
  }
  const { findings, count } = await at.practice.call('treasury.returned', { limit: 500 }, 'auditor1', LATER)
  expect(count).toBe(codes.length)
  expect(findings.map(({ code }) => code).toSorted()).toEqual(codes.toSorted())
  expect(findings.every((finding) => finding.debtId === debtId && finding.kind === 'not-taken')).toBe(true)
  const back = await at.view(debtId)
  expect(back.state).toBe('delinquent')
  expect(back.clocks.find(({ kind }) => kind === 'treasury-finding')).toMatchObject({ lastDay: LATER })
  for (const { findingId } of findings) {
    await at.practice.call('treasury.resolve', { findingId, resolution: 'Mended' }, 'clerk1', LATER)
  }
  expect((await at.view(debtId)).clocks.some(({ kind }) => kind === 'treasury-finding')).toBe(false)
})

test('a file from Treasury is taken once, and one that does not hold together not at all', async () => {
  await at.owed()
  const lines = at.linesOf(await at.refer())
  const input = { kind: 'rejects', fileName: 'back.txt', content: rejected(lines, 2, ['07']) } as const
  await at.practice.call('treasury.import', input, 'clerk1', LATER)
  expect(rules(await at.practice.try('treasury.import', input, 'clerk1', LATER))).toEqual(['file-once'])
  const short = { ...input, content: rejected(lines.slice(0, -2), 1, ['07']) }
  expect(await at.practice.try('treasury.import', short, 'clerk1', LATER)).toMatchObject({ error: { kind: 'invalid' } })
})

test('an adjustment that comes back falls due again', async () => {
  const debtId = await at.owed()
  await at.refer()
  await at.pay(debtId, '100.00')
  const { batchId } = await at.practice.call('treasury.prepareUpdates', {}, 'clerk1', LATER)
  const lines = at.linesOf(await at.practice.call('referral.export', { batchId }, 'clerk1', LATER))
  const input = { kind: 'rejects', fileName: 'back.txt', content: rejected(lines, 1, ['5G']) } as const
  await at.practice.call('treasury.import', input, 'clerk1', LATER)
  expect((await at.due()).updates).toMatchObject([{ debtId, amount: '-100.00' }])
  expect((await at.view(debtId)).state).toBe('referred')
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

test('returned debts come back with their reasons; bankruptcy, death and compromise are further work', async () => {
  const ids = [await at.owed(1), await at.owed(2), await at.owed(3)]
  await at.refer()
  const content = reconciliation([
    { bill: 'B26-000001', reason: 'B', more: ` ${' '.repeat(14)}20260415${'20260410'}` },
    { bill: 'B26-000002', reason: 'D', more: ` ${' '.repeat(14)}20260415${' '.repeat(8)}20260401` },
    { bill: 'B26-000003', reason: 'P', more: `Y${'12500'.padStart(14, '0')}20260415` },
  ])
  const read = await at.practice.call(
    'treasury.import', { kind: 'reconciliation', fileName: 'recon.txt', content }, 'clerk1', LATER,
  )
  const kinds = read.findings.map(({ debtId, kind }) => `${ids.indexOf(debtId ?? 0) + 1} ${kind}`)
  expect(kinds).toEqual(['1 returned', '1 bankruptcy', '2 returned', '2 death', '3 returned', '3 compromise'])
  expect(read.findings.find(({ kind }) => kind === 'compromise')?.message).toContain('125.00')
  for (const id of ids) expect((await at.view(id)).state).toBe('delinquent')
})

test('every reason for which Treasury returns a debt is understood', async () => {
  await at.owed()
  await at.refer()
  const returns = Object.keys(RETURN_REASONS).map((reason) => ({ bill: 'B26-000001', reason }))
  const content = reconciliation(returns)
  const read = await at.practice.call(
    'treasury.import', { kind: 'reconciliation', fileName: 'all.txt', content }, 'clerk1', LATER,
  )
  const returned = read.findings.filter(({ kind }) => kind === 'returned')
  expect(returned.map(({ code }) => code)).toEqual(Object.keys(RETURN_REASONS))
})

test('a collection is posted with its fee first, and one that cannot be posted is work', async () => {
  const debtId = await at.owed()
  await at.refer()
  const before = (await at.view(debtId)).balance
  const content = [
    'bill_number,collected_on,amount,fee,source,reference',
    `B26-000001,${LATER},200.00,30.00,cross-servicing,CS-1`,
    'B26-009999,2026-04-15,50.00,0.00,cross-servicing,CS-2',
    'B26-000001,2026-04-15,10.00,20.00,cross-servicing,CS-3',
  ].join('\n')
  const read = await at.practice.call(
    'treasury.import', { kind: 'collections', fileName: 'collections.csv', content }, 'clerk1', LATER,
  )
  expect(read.findings.map(({ kind, line }) => [kind, line])).toEqual([['collection', 4], ['unknown', 3]])
  const after = await at.view(debtId)
  expect(after.balance.contingencyFee).toBe('0.00')
  const owedBefore = Number(before.total)
  expect(Number(after.balance.total)).toBeCloseTo(owedBefore - 170, 2)
  expect((await at.due()).updates).toEqual([])
})

test('the share of a spouse is given back from the offset, and the rest stays paid', async () => {
  const debtId = await at.owed()
  await at.refer()
  await at.pay(debtId, '300.00', 'treasury-offset')
  const before = Number((await at.view(debtId)).balance.total)
  const notice = {
    debtId, kind: 'offset', datedOn: '2026-04-15', receivedOn: LATER, paymentType: 'tax-refund', amount: '300.00',
  } as const
  await at.practice.call('offsets.recordNotice', notice, 'clerk1', LATER)
  const claimed = await at.practice.call(
    'spouse.claim', { debtId, spouse: 'Joan Lewis', taxYear: 2025, receivedOn: LATER }, 'clerk1', LATER,
  )
  const [claim] = claimed.claims
  const decision = { outcome: 'allowed', amount: '120.00', decidedOn: LATER } as const
  const decided = await at.practice.call(
    'spouse.decide', { claimId: claim?.claimId ?? 0, ...decision }, 'clerk1', LATER,
  )
  expect(decided.claims[0]).toMatchObject({ outcome: 'allowed', amount: '120.00' })
  expect(Number((await at.view(debtId)).balance.total)).toBeCloseTo(before + 120, 2)
  expect(decided.notices).toMatchObject([{ kind: 'offset', amount: '300.00' }])
  expect(decided.taxInformation).toContain('confidential tax information')
  const { rows } = await at.practice.call('audit.list', { call: 'offsets.recordNotice' }, 'auditor1', LATER)
  expect(rows[0]?.detail).toContain('taxInformation')
})

test('an offset that was not due is given back by a supervisor, once', async () => {
  const debtId = await at.owed()
  await at.refer()
  const before = (await at.view(debtId)).balance.total
  await at.pay(debtId, '300.00', 'treasury-offset')
  const { taken } = await at.practice.call('offsets.view', { debtId }, 'clerk1', LATER)
  const given = {
    entryId: taken[0]?.entryId ?? 0, why: 'erroneous-refund-offset', deductedByTreasury: false, note: 'Wrong person',
  } as const
  expect(rules(await at.practice.try('offsets.giveBack', given, 'clerk1', LATER))).toEqual(['roles'])
  await at.practice.call('offsets.giveBack', given, 'supervisor1', LATER)
  expect((await at.view(debtId)).balance.total).toBe(before)
  expect(rules(await at.practice.try('offsets.giveBack', given, 'supervisor1', LATER))).toEqual(['give-back-once'])
})

test('the contacts stand with their day, and old ones with a warning', async () => {
  const { contacts, warning } = await at.practice.call('contacts.list', {}, 'auditor1', LATER)
  expect(warning).toContain('2014-04-18')
  expect(new Set(contacts.map(({ group }) => group)).size).toBe(4)
})
