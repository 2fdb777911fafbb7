import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Answer } from '../../../shared/api.ts'
import { aDebt, aDebtor, openPractice, type Practice } from '../practice.ts'

let practice: Practice

beforeEach(async () => {
  practice = await openPractice('2026-03-02')
})

afterEach(async () => {
  await practice.close()
})

/** Three debts of one person: 300.00 of March, 200.00 of February, 100.00 of January. */
async function threeDebts(): Promise<readonly Answer<'debt.view'>[]> {
  const debts: Answer<'debt.view'>[] = []
  for (const [month, principal] of [['03', '300.00'], ['02', '200.00'], ['01', '100.00']] as const) {
    const registered = { billNumber: `B26-${month}`, principal, discoveredOn: `2026-${month}-01` }
    debts.push(await practice.call('debt.register', aDebt(registered)))
  }
  return debts
}

async function owed(debtId: number): Promise<string> {
  return (await practice.call('debt.view', { debtId })).balance.total
}

const check = { receivedOn: '2026-03-02', method: 'check' } as const

test('one receipt pays the debts of a person, the oldest first, until nothing is left', async () => {
  const [march, february, january] = await threeDebts()
  const debtorId = march?.debtor.debtorId ?? 0
  const posted = await practice.call('receipt.post', { debtorId, amount: '250.00', ...check })
  expect(posted.parts.map(({ billNumber, amount }) => [billNumber, amount])).toEqual([
    ['B26-01', '100.00'],
    ['B26-02', '150.00'],
  ])
  expect(await owed(january?.debtId ?? 0)).toBe('0.00')
  expect(await owed(february?.debtId ?? 0)).toBe('50.00')
})

test('what the debtor names is paid first; the preview says the same as the posting', async () => {
  const [march] = await threeDebts()
  const { debtId = 0, debtor } = march ?? {}
  const receipt = { debtorId: debtor?.debtorId ?? 0, amount: '320.00', ...check, designated: [{ debtId }] }
  const { parts } = await practice.call('receipt.preview', receipt)
  expect(parts.map(({ billNumber, amount }) => [billNumber, amount])).toEqual([
    ['B26-03', '300.00'],
    ['B26-01', '20.00'],
  ])
  expect((await practice.call('receipt.post', receipt)).parts).toEqual(parts)
})

test('voiding one part of a receipt voids all of them', async () => {
  const [march, february, january] = await threeDebts()
  const debtorId = march?.debtor.debtorId ?? 0
  await practice.call('receipt.post', { debtorId, amount: '250.00', ...check })
  const debt = await practice.call('debt.view', { debtId: february?.debtId ?? 0 })
  const entryId = debt.timeline.find(({ reversibleEntryId }) => reversibleEntryId !== undefined)?.reversibleEntryId ?? 0
  const reversal = { debtId: debt.debtId, version: debt.version, entryId, reason: 'returned-check' as const, note: 'x' }
  expect((await practice.call('payment.reverse', reversal)).balance.total).toBe('200.00')
  expect(await owed(january?.debtId ?? 0)).toBe('100.00')
  const { rows } = await practice.call('receipt.list', {})
  expect(rows).toMatchObject([{ amount: '250.00', voided: true }])
  expect((await practice.call('ledger.check', {}, 'auditor1')).differences).toEqual([])
})

test('a debtor may pay with several methods, but never with a Government travel card', async () => {
  const [march] = await threeDebts()
  const receipt = { debtorId: march?.debtor.debtorId ?? 0, amount: '1.00', receivedOn: '2026-03-02' }
  const card = await practice.try('receipt.post', { ...receipt, method: 'government-travel-card' })
  expect(card).toMatchObject({ error: { kind: 'refused', reasons: [{ rule: 'IRM-12-no-travel-card' }] } })
})

test('a fee that Treasury kept is charged and paid first; the debtor is credited with the whole', async () => {
  const [march] = await threeDebts()
  const { debtId = 0, version = 0 } = march ?? {}
  const collection = { debtId, version, amount: '128.00', receivedOn: '2026-03-02', method: 'cross-servicing' } as const
  const paid = await practice.call('payment.post', { ...collection, fee: '28.00' })
  expect(paid.balance).toMatchObject({ contingencyFee: '0.00', principal: '200.00' })
  const { rows } = await practice.call('receipt.list', {})
  expect(rows).toMatchObject([{ amount: '128.00', fee: '28.00' }])
  const more = await practice.try('payment.post', { ...collection, version: paid.version, fee: '129.00' })
  expect(more).toMatchObject({ error: { issues: [{ path: 'fee' }] } })
})

test('cash by the journal is cash by the daily report, with the fee of Treasury taken out of both', async () => {
  const [march, february] = await threeDebts()
  const { debtId = 0, version = 0, billNumber = '' } = march ?? {}
  const collection = { debtId, version, amount: '128.00', receivedOn: '2026-03-02', method: 'cross-servicing' } as const
  const paid = await practice.call('payment.post', { ...collection, fee: '28.00' })
  const header = 'bill_number,collected_on,amount,fee,source,reference'
  const content = `${header}\n${february?.billNumber},2026-03-02,50.00,15.00,cross-servicing,CS-1\n`
  await practice.call('treasury.import', { kind: 'collections', fileName: 'collections.csv', content })
  expect((await practice.call('report.dailyCash', {})).net).toBe('135.00')
  expect(await cashOfJournal()).toBe('135.00')
  const entryId = paid.timeline.find(({ amount }) => amount === '128.00')?.reversibleEntryId ?? 0
  const reversal = { debtId, version: paid.version, entryId, reason: 'entered-in-error' as const, note: billNumber }
  await practice.call('payment.reverse', reversal)
  expect((await practice.call('report.dailyCash', {})).net).toBe('35.00')
  expect(await cashOfJournal()).toBe('35.00')
})

async function cashOfJournal(): Promise<string> {
  const { text } = await practice.call('ledger.journal', {})
  const amounts = [...text.matchAll(/^ {2}Assets:Cash +\$(-?[\d.]+)$/gm)].map(([, amount]) => Number(amount))
  return amounts.reduce((sum, amount) => sum + amount, 0).toFixed(2)
}

test('a deposit is posted as one deed under its control total, and what fits no bill is held', async () => {
  const debts = await threeDebts()
  const items = [
    { billNumber: 'b26-03', amount: '50.00', reference: '1001' },
    { billNumber: 'B26-99', amount: '20.00', reference: '1002' },
    { billNumber: 'B26-01', amount: '130.00', reference: '1003' },
  ]
  const deposit = { ...check, items }
  const checked = await practice.call('deposit.check', deposit)
  expect(checked).toMatchObject({ total: '200.00', suspense: '20.00', refused: 0 })
  expect(checked.items.map(({ standing }) => standing)).toEqual(['debt', 'suspense', 'debt'])
  const wrong = await practice.try('deposit.post', { ...deposit, controlTotal: '199.00' })
  expect(wrong).toMatchObject({ error: { reasons: [{ rule: 'control-total' }] } })
  const posted = await practice.call('deposit.post', { ...deposit, controlTotal: '200.00' })
  expect(posted).toMatchObject({ items: 3, controlTotal: '200.00', posted: '180.00', suspense: '20.00' })
  expect(await Promise.all(debts.map(async ({ debtId }) => await owed(debtId)))).toEqual(['250.00', '170.00', '0.00'])
  const { rows } = await practice.call('audit.list', { text: '' }, 'auditor1')
  expect(rows.filter(({ call }) => call === 'deposit.post')).toHaveLength(1)
})

test('lines on one bill count one after the other', async () => {
  await threeDebts()
  const items = [1, 2].map(() => ({ billNumber: 'B26-03', amount: '200.00' }))
  const { items: checked } = await practice.call('deposit.check', { ...check, items })
  expect(checked.map(({ owed: left, says }) => [left, says])).toEqual([
    ['300.00', ''],
    ['100.00', 'The rest pays 1 other debt of this person.'],
  ])
})

test('a line that a rule forbids keeps the whole deposit from being posted', async () => {
  await practice.call('debt.register', aDebt({ debtor: aDebtor({ employmentStatus: 'separated' }) }))
  const items = [{ billNumber: 'B26-000001', amount: '10.00' }]
  const deposit = { receivedOn: '2026-03-02', method: 'voluntary-salary-offset' as const, items }
  expect((await practice.call('deposit.check', deposit)).refused).toBe(1)
  const denied = await practice.try('deposit.post', { ...deposit, controlTotal: '10.00' })
  expect(denied).toMatchObject({ error: { kind: 'invalid', issues: [{ path: 'items.0' }] } })
})

const LOCKBOX = 'Coupon Number,Check Number,Amount,Deposit Date\nB26-03,77,$50.00,03/01/2026\nB26-XX,78,1.00,\n,79,x,\n'

test('a lockbox file is read by the names of its columns; a line that cannot be read is told', async () => {
  await threeDebts()
  const file = { source: 'lockbox' as const, fileName: 'box.csv', content: LOCKBOX }
  const read = await practice.call('deposit.readFile', file)
  expect(read.items).toEqual([
    { billNumber: 'B26-03', amount: '50.00', reference: '77', receivedOn: '2026-03-01' },
    { billNumber: 'B26-XX', amount: '1.00', reference: '78' },
  ])
  expect(read.problems).toEqual([{ line: 4, message: 'x is no amount.' }])
  const deposit = { source: 'lockbox' as const, ...check, items: read.items, digest: read.digest, fileName: 'box.csv' }
  await practice.call('deposit.post', { ...deposit, controlTotal: '51.00', mapping: read.mapping })
  const again = await practice.try('deposit.post', { ...deposit, controlTotal: '51.00' })
  expect(again).toMatchObject({ error: { reasons: [{ rule: 'post-once' }] } })
  expect(await practice.call('deposit.readFile', file)).toMatchObject({ savedMapping: true, postedOn: '2026-03-02' })
})

test('money in suspense is put on a debt as received on the day it came', async () => {
  const [march] = await threeDebts()
  const items = [{ billNumber: 'B62-03', amount: '40.00', receivedOn: '2026-03-01' }]
  await practice.call('deposit.post', { ...check, items, controlTotal: '40.00' })
  const { rows, total } = await practice.call('suspense.list', {})
  expect([rows.length, total]).toEqual([1, '40.00'])
  const clearing = { suspenseId: rows[0]?.suspenseId ?? 0, billNumber: 'B26-03', note: 'Digits were swapped' }
  await practice.call('suspense.apply', clearing)
  expect(await owed(march?.debtId ?? 0)).toBe('260.00')
  expect((await practice.call('suspense.list', {})).rows).toEqual([])
  expect(await practice.try('suspense.apply', clearing)).toMatchObject({ ok: false })
  const { lines } = await practice.call('debt.statement', { debtId: march?.debtId ?? 0 })
  expect(lines.at(-1)).toMatchObject({ on: '2026-03-01', what: 'Payment', credited: '40.00' })
  expect((await practice.call('ledger.check', {}, 'auditor1')).differences).toEqual([])
})
