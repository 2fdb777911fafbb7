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

async function waive(more: Partial<Input<'charge.waive'>> = {}, by = 'supervisor1', postedBy = 'clerk1') {
  const { debtId, version } = await charged(postedBy)
  return await practice.try('charge.waive', { debtId, version, ...waiver, finding, ...more }, by)
}

test('a charge of which the debtor was never told says so [CFR5-5.5-notice]', async () => {
  const debt = await charged()
  const entry = debt.timeline.find(({ kind, amount }) => kind === 'money' && amount === '30.00')
  expect(entry?.detail).toContain('No notice or agreement on file explains this charge')
})

test('a supervisor waives a part of a charge with the finding [IRM-late-waive-equity]', async () => {
  expect(await waive()).toMatchObject({ ok: true, value: { balance: { administrative: '20.00' } } })
})

test('no charge is waived without a finding', async () => {
  expect(await waive({ finding: '' })).toMatchObject({ error: { reasons: [{ rule: 'IRM-late-waive-equity' }] } })
})

test('more than is owed of a part is not waived', async () => {
  expect(await waive({ amount: '30.01' })).toMatchObject({ error: { issues: [{ path: 'amount' }] } })
})

test('a clerk waives nothing [CFR5-5.5-waive]', async () => {
  expect(await waive({}, 'clerk1')).toMatchObject({ error: { reasons: [{ rule: 'roles' }] } })
})

test('whoever posted a charge does not waive it', async () => {
  expect(await waive({}, 'supervisor1', 'supervisor1')).toMatchObject({
    error: { reasons: [{ rule: 'maker-checker' }] },
  })
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
