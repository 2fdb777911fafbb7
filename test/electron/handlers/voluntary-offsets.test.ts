import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Answer, Input } from '../../../shared/api.ts'
import { flowing, readPdf } from '../print/read-pdf.ts'
import { aDebt, aDebtor, openPractice, type Practice } from '../practice.ts'

let practice: Practice

beforeEach(async () => {
  practice = await openPractice('2026-03-02')
})

afterEach(async () => {
  await practice.close()
})

type Consent = Omit<Input<'offset.agree'>, 'debtId' | 'version'>

const consent: Consent = { signedOn: '2026-03-02', channel: 'mail', firstPayOn: '2026-03-05' }

async function agree(more: Partial<Consent> = {}, registered = aDebt()): Promise<Answer<'debt.view'>> {
  const { debtId, version } = await practice.call('debt.register', registered)
  return await practice.call('offset.agree', { ...consent, ...more, debtId, version })
}

async function refused(more: Partial<Consent>, registered = aDebt()): Promise<unknown> {
  const { debtId, version } = await practice.call('debt.register', registered)
  return await practice.try('offset.agree', { ...consent, ...more, debtId, version })
}

test('the whole debt may be taken from one pay with the signed form, without waiting for a notice', async () => {
  const { offset } = await agree()
  expect(offset).toMatchObject({ way: 'voluntary', amount: '2120.00', firstPayOn: '2026-03-05' })
  const paper = await practice.call('document.open', { documentId: offset?.documentId ?? 0 })
  const text = flowing(await readPdf(Buffer.from(paper.base64, 'base64')))
  expect(text).toContain('signed on March 2, 2026, received by mail')
})

test('a part of each pay must be more than 15 percent of disposable pay [IRM-12.3-vso-over-15]', async () => {
  const part = { eachPay: '300.00', disposablePay: '2000.00' }
  expect(await refused(part)).toMatchObject({ error: { reasons: [{ rule: 'IRM-12.3-vso-over-15' }] } })
  const { offset } = await agree({ ...part, eachPay: '300.01' }, aDebt({ billNumber: 'B2' }))
  expect(offset).toMatchObject({ amount: '300.01', disposablePay: '2000.00' })
})

test('a part is not taken without disposable pay to measure it by', async () => {
  expect(await refused({ eachPay: '400.00' })).toMatchObject({ error: { issues: [{ path: 'disposablePay' }] } })
})

test('one who is not being paid cannot pay from salary [IRM-12-vso-pay-status]', async () => {
  const debtor = aDebtor({ employmentStatus: 'nonpay' })
  const denied = await refused({}, aDebt({ debtor }))
  expect(denied).toMatchObject({ error: { reasons: [{ rule: 'IRM-12-vso-pay-status' }] } })
})

test('what payroll takes counts as voluntary, and pay that does not bear it leads to direct payment', async () => {
  const { debtId } = await agree({ eachPay: '400.00', disposablePay: '2000.00' })
  const content = 'BillNumber,EmployeeId,PayDate,Amount\nB26-000001,E1,2026-03-05,150.00\n'
  await practice.call('payroll.take', { fileName: 'nfc.csv', content }, 'clerk1', '2026-03-06')
  const { open } = await practice.call('payroll.list', {}, 'clerk1', '2026-03-06')
  expect(open[0]).toMatchObject({ finding: 'short', says: expect.stringContaining('check, money order or Pay.gov') })
  const after = await practice.call('debt.view', { debtId }, 'clerk1', '2026-03-06')
  expect(after.balance.principal).toBe('1970.00')
  const { offsetId = 0 } = after.offset ?? {}
  const shown = await practice.call('offset.view', { offsetId }, 'clerk1', '2026-03-06')
  expect(shown.taken).toBe('150.00')
})
