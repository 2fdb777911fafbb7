import { afterEach, beforeEach, expect, test } from 'vitest'
import { together } from '../../../renderer/pages/payments/together.ts'
import type { Answer, Input } from '../../../shared/api.ts'
import { parseMoney } from '../../../shared/values/money.ts'
import { flowing, readPdf } from '../print/read-pdf.ts'
import { aDebt, openPractice, type Practice } from '../practice.ts'

let practice: Practice

beforeEach(async () => {
  practice = await openPractice('2026-01-05')
})

afterEach(async () => {
  await practice.close()
})

async function pay(debt: Answer<'debt.view'>, amount: string, receivedOn: string, today: string) {
  const { debtId } = debt
  const { version } = await practice.call('debt.view', { debtId }, 'clerk1', today)
  return await practice.try(
    'payment.post',
    { debtId, version, amount, receivedOn, method: 'check' },
    'clerk1',
    today,
  )
}

/** The books of January, closed on February 2. */
async function closed(): Promise<Answer<'debt.view'>> {
  const debt = await practice.call('debt.register', aDebt())
  await pay(debt, '100.00', '2026-01-20', '2026-01-20')
  const closing = { through: '2026-01-31', reason: 'January' }
  await practice.call('period.close', closing, 'supervisor1', '2026-02-02')
  return debt
}

function cents(text: string | undefined): number {
  const negative = text?.startsWith('-') === true
  return (negative ? -1 : 1) * (parseMoney((text ?? '').replace('-', '')) ?? Number.NaN)
}

test('nothing is posted in a closed period; what was received in it is posted in the open one', async () => {
  const debt = await closed()
  expect(await pay(debt, '10.00', '2026-01-20', '2026-01-25')).toMatchObject({
    error: { kind: 'refused', reasons: [{ rule: 'closed-period' }] },
  })
  expect(await pay(debt, '10.00', '2026-01-25', '2026-02-03')).toMatchObject({ ok: true })
})

test('the control totals tie out, and a change in a closed period stands as a correction', async () => {
  const debt = await closed()
  await pay(debt, '10.00', '2026-01-25', '2026-02-03')
  await pay(debt, '200.00', '2026-02-03', '2026-02-03')
  const report = await practice.call('report.controlTotals', {}, 'auditor1', '2026-02-10')
  expect(report.rows.find(({ component }) => component === 'principal')).toMatchObject({
    opening: '2020.00', corrections: '-10.00', charged: '0.00', paid: '200.00', reduced: '0.00', closing: '1810.00',
  })
  for (const row of report.rows) {
    const sum = cents(row.opening) + cents(row.corrections) + cents(row.charged) - cents(row.paid) - cents(row.reduced)
    expect(sum, row.label).toBe(cents(row.closing))
  }
  const { balance } = await practice.call('debt.view', { debtId: debt.debtId }, 'auditor1', '2026-02-10')
  expect(report.rows.at(-1)?.closing).toBe(balance.total)
})

test('a large book is added up a stretch at a time, and the stretches come to the whole', async () => {
  const debt = await closed()
  await pay(debt, '10.00', '2026-01-25', '2026-02-03')
  await practice.call('debt.register', aDebt({ billNumber: 'B2', principal: '77.10' }), 'clerk1', '2026-02-03')
  const totals = async (input: Input<'report.controlTotals'>) =>
    await practice.call('report.controlTotals', input, 'auditor1', '2026-02-10')
  const whole = await totals({})
  const first = await totals({ limit: 1 })
  const second = await totals({ after: first.last, limit: 2 })
  expect([first.done, second.done, whole.done, whole.of]).toEqual([false, true, true, 2])
  expect(together(first, second)).toEqual(whole)
})

test('only days before today are closed, and none twice', async () => {
  await closed()
  const close = async (through: string) =>
    await practice.try('period.close', { through, reason: 'Again' }, 'supervisor1', '2026-02-02')
  expect(await close('2026-02-02')).toMatchObject({ error: { issues: [{ path: 'through' }] } })
  expect(await close('2026-01-31')).toMatchObject({ error: { issues: [{ path: 'through' }] } })
})

test('a closed period is opened again only when a second person approves', async () => {
  await closed()
  const day = '2026-02-03'
  const reopening = { from: '2026-01-15', reason: 'A deposit of January was left out' }
  const { approvalId } = await practice.call('period.reopen', reopening, 'supervisor1', day)
  expect(await practice.try('approval.approve', { approvalId }, 'supervisor1', day)).toMatchObject({ ok: false })
  expect(await practice.call('period.list', {}, 'clerk1', day)).toMatchObject({ closedThrough: '2026-01-31' })
  await practice.call('approval.approve', { approvalId }, 'supervisor2', day)
  expect(await practice.call('period.list', {}, 'clerk1', day)).toMatchObject({ closedThrough: '2026-01-14' })
})

test('the cash of a day is told by the day it was posted: by method, held, voided and net', async () => {
  const debt = await practice.call('debt.register', aDebt())
  const paid = await pay(debt, '100.00', '2026-01-05', '2026-01-05')
  const items = [{ billNumber: 'B26-000001', amount: '40.00' }, { amount: '5.00' }]
  const deposit = { receivedOn: '2026-01-05', method: 'pay-gov' as const, items, controlTotal: '45.00' }
  await practice.call('deposit.post', deposit)
  const entryId = paid.ok ? (paid.value.timeline.find(({ amount }) => amount === '100.00')?.reversibleEntryId ?? 0) : 0
  const { version } = await practice.call('debt.view', { debtId: debt.debtId })
  const reversal = { debtId: debt.debtId, version, entryId, reason: 'entered-in-error' as const, note: 'x' }
  await practice.call('payment.reverse', reversal)
  const report = await practice.call('report.dailyCash', {})
  expect(report.received).toEqual([
    { label: 'Check', count: 1, amount: '100.00' },
    { label: 'Pay.gov', count: 1, amount: '40.00' },
  ])
  expect(report.other).toContainEqual({ label: 'Held in suspense', count: 1, amount: '5.00' })
  expect(report.other).toContainEqual({ label: 'Payments voided', count: 1, amount: '-100.00' })
  expect(report.net).toBe('45.00')
})

test('both reports are drawn as tagged PDF', async () => {
  await closed()
  for (const [report, words] of [['daily-cash', 'Net cash of the day'], ['control-totals', 'Principal']] as const) {
    const { pdf } = await practice.call('report.pdf', { report }, 'auditor1', '2026-02-10')
    const read = await readPdf(Buffer.from(pdf, 'base64'))
    expect(read.pages[0]?.roles).toEqual(expect.arrayContaining(['H1', 'Table', 'TH', 'TD']))
    expect(flowing(read)).toContain(words)
  }
})
