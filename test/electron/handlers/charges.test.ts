import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Input } from '../../../shared/api.ts'
import { aDebt, aDebtor, openPractice, type Practice } from '../practice.ts'

let practice: Practice

beforeEach(async () => {
  practice = await openPractice()
})

afterEach(async () => {
  await practice.close()
})

const charge = { amount: '30.00', on: '2026-01-05', reason: 'Certified mail' }
const waiver = { part: 'administrative', amount: '10.00', on: '2026-01-05', ground: 'equity' } as const
const finding = 'The mail was ours to send'

async function charged(by = 'clerk1') {
  const { debtId, version } = await practice.call('debt.register', aDebt())
  return await practice.call('charge.post', { debtId, version, ...charge }, by)
}

/** Proposes a waiver of a charge that somebody posted. */
async function waive(more: Partial<Input<'charge.waive'>> = {}, by = 'clerk1', postedBy = 'clerk1') {
  const { debtId, version } = await charged(postedBy)
  return await practice.try('charge.waive', { debtId, version, ...waiver, finding, ...more }, by)
}

test('a charge of which the debtor was never told says so [CFR5-5.5-notice]', async () => {
  const debt = await charged()
  const entry = debt.timeline.find(({ kind, amount }) => kind === 'money' && amount === '30.00')
  expect(entry?.detail).toContain('No notice or agreement on file explains this charge')
})

/** Decides the one proposal that waits. */
async function decide(by: string) {
  const { rows } = await practice.call('approval.list', { show: 'open' }, by)
  return await practice.try('approval.approve', { approvalId: rows[0]?.approvalId ?? 0 }, by)
}

test('a waiver of a part of a charge is proposed and takes effect once a supervisor approves it', async () => {
  expect(await waive()).toMatchObject({ ok: true, value: { balance: { administrative: '30.00' } } })
  expect(await decide('supervisor1')).toMatchObject({ ok: true })
  expect(await practice.call('debt.view', { debtId: 1 })).toMatchObject({ balance: { administrative: '20.00' } })
})

test('whoever proposes a waiver of charges does not approve it [CFR5-5.5-waive]', async () => {
  await waive({}, 'supervisor1')
  expect(await decide('supervisor1')).toMatchObject({ error: { reasons: [{ rule: 'maker-checker' }] } })
  expect(await decide('clerk2')).toMatchObject({ ok: false })
  expect(await decide('supervisor2')).toMatchObject({ ok: true })
})

test('no charge is waived without a finding [IRM-late-waive-equity]', async () => {
  expect(await waive({ finding: '' })).toMatchObject({ error: { reasons: [{ rule: 'IRM-late-waive-equity' }] } })
})

test('more than is owed of a part is not waived', async () => {
  expect(await waive({ amount: '30.01' })).toMatchObject({ error: { issues: [{ path: 'amount' }] } })
})

test('whoever posted a charge does not approve its waiver', async () => {
  await waive({}, 'clerk1', 'supervisor1')
  expect(await decide('supervisor1')).toMatchObject({ error: { reasons: [{ rule: 'maker-checker' }] } })
})

test('a travel card pays no debt, and no offset is voluntary without pay [IRM-12-no-travel-card]', async () => {
  const debtor = aDebtor({ employmentStatus: 'separated' })
  const { debtId, version } = await practice.call('debt.register', aDebt({ debtor }))
  const pay = (method: Input<'payment.post'>['method']) =>
    practice.try('payment.post', { debtId, version, amount: '10.00', receivedOn: '2026-01-05', method })
  expect(await pay('government-travel-card')).toMatchObject({
    error: { reasons: [{ rule: 'IRM-12-no-travel-card' }] },
  })
  expect(await pay('voluntary-salary-offset')).toMatchObject({
    error: { reasons: [{ rule: 'IRM-12-vso-pay-status' }] },
  })
})

test('a dollar paid too much is given back, and a cent less is recorded [IRM-12-refund-1]', async () => {
  const { debtId, version } = await practice.call('debt.register', aDebt())
  const payment = { debtId, version, receivedOn: '2026-01-05', method: 'check' } as const
  const less = await practice.call('payment.post', { ...payment, amount: '2120.99' })
  expect(less.overpaid).toMatchObject({ amount: '0.99', refundable: false })
  const cent = { ...payment, version: less.version, amount: '0.01' }
  expect((await practice.call('payment.post', cent)).overpaid).toMatchObject({ amount: '1.00', refundable: true })
})

test('an overpayment is given back, without interest, once a second person approves it [IRM-12-refund-1]', async () => {
  const { debtId, version } = await practice.call('debt.register', aDebt())
  const payment = { debtId, version, receivedOn: '2026-01-05', method: 'check', amount: '2170.00' } as const
  const paid = await practice.call('payment.post', payment)
  const refund = { debtId, version: paid.version, amount: '50.00', payee: 'Ana Núñez, by check', reason: 'Paid twice' }
  const more = await practice.try('refund.propose', { ...refund, amount: '50.01' })
  expect(more).toMatchObject({ error: { reasons: [{ rule: 'IRM-12-refund-1' }] } })
  const proposed = await practice.call('refund.propose', refund)
  expect(proposed.overpaid).toMatchObject({ amount: '50.00' })
  expect(await decide('supervisor1')).toMatchObject({ ok: true })
  const after = await practice.call('debt.view', { debtId })
  expect([after.overpaid, after.balance.total]).toEqual([undefined, '0.00'])
  const statement = await practice.call('debt.statement', { debtId })
  expect(statement).toMatchObject({ overpaid: '50.00', refunded: '50.00', credit: '0.00' })
  const entryId = after.timeline.find(({ amount }) => amount === '2170.00')?.reversibleEntryId ?? 0
  const reversal = { debtId, version: after.version, entryId, reason: 'returned-check' as const, note: 'No funds' }
  const bounced = await practice.try('payment.reverse', reversal)
  expect(bounced).toMatchObject({ error: { reasons: [{ rule: 'reverse-refund-first' }] } })
})

test('money that nobody is known for is sent back once a second person approves it', async () => {
  const deposit = { receivedOn: '2026-01-05', method: 'check' as const, items: [{ amount: '15.00' }] }
  await practice.call('deposit.post', { ...deposit, controlTotal: '15.00' })
  const { rows } = await practice.call('suspense.list', {})
  const returned = { suspenseId: rows[0]?.suspenseId ?? 0, payee: 'The bank that sent it', reason: 'Not ours' }
  await practice.call('suspense.return', returned)
  expect((await practice.call('suspense.list', {})).total).toBe('15.00')
  expect(await decide('supervisor1')).toMatchObject({ ok: true })
  expect(await practice.call('suspense.list', { show: 'all' })).toMatchObject({
    rows: [{ clearedAs: 'returned' }],
    total: '0.00',
  })
})
