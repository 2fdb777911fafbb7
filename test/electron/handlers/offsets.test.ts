import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Answer, Input } from '../../../shared/api.ts'
import { aDebt, aDebtor, openPractice, type Practice } from '../practice.ts'

type DebtView = Answer<'debt.view'>

let practice: Practice

beforeEach(async () => {
  practice = await openPractice('2026-01-05')
})

afterEach(async () => {
  await practice.close()
})

const slip = {
  gross: '3000.00',
  deductions: [
    { kind: 'federal-income-tax' as const, amount: '1000.00' },
    { kind: 'union-dues' as const, amount: '20.00' },
  ],
  firstPayOn: '2026-03-19',
}

/** A debt whose letter was mailed on January 6, 2026, late since February 5. */
async function late(more: Partial<Input<'debt.register'>> = {}): Promise<DebtView> {
  const { debtId, version } = await practice.call('debt.register', aDebt(more), 'clerk1', '2026-01-06')
  const issued = await practice.call('letter.issue', { debtId, version, kind: 'demand' }, 'clerk1', '2026-01-06')
  const letterIds = issued.letters.map((letter) => letter.letterId)
  await practice.call('letter.markMailed', { letterIds, mailedOn: '2026-01-06' }, 'clerk1', '2026-01-06')
  await practice.call('center.rollForward', {}, 'clerk1', '2026-03-10')
  return await view(debtId, '2026-03-10')
}

async function view(debtId: number, today: string): Promise<DebtView> {
  return await practice.call('debt.view', { debtId }, 'clerk1', today)
}

async function request({ debtId, version }: DebtView, more: Partial<Input<'offset.request'>> = {}): Promise<DebtView> {
  return await practice.call('offset.request', { ...slip, ...more, debtId, version }, 'clerk1', '2026-03-10')
}

const HEADER = 'BillNumber,EmployeeID,PayDate,Amount\n'

test('the request goes to the paying agency certified, as a paper and as a file without a whole SSN', async () => {
  const { offset, debtor } = await request(await late())
  expect(offset).toMatchObject({ amount: '300.00', payingAgency: 'National Finance Center', beginsBy: '2026-04-16' })
  const paper = await practice.call('document.open', { documentId: offset?.documentId ?? 0 })
  expect(paper.mediaType).toBe('application/pdf')
  const file = await practice.call('document.open', { documentId: offset?.fileDocumentId ?? 0 })
  const text = Buffer.from(file.base64, 'base64').toString('utf8')
  expect(text).toContain(`B26-000001,${debtor.employeeId},${debtor.lastFour},`)
  expect(text).toContain(',300.00,2026-03-19,2026-04-16,N,')
  expect(text).not.toContain('900-12')
})

test('deductions begin within three pay periods of the request [CFR5-5.12-start-3pp]', async () => {
  const { debtId, version } = await late()
  const asked = { ...slip, firstPayOn: '2026-04-30', debtId, version }
  const refused = await practice.try('offset.request', asked, 'clerk1', '2026-03-10')
  expect(refused).toMatchObject({ error: { reasons: [{ rule: 'CFR5-5.12-start-3pp' }] } })
})

test('what payroll took is compared with what was asked, posted once, and the rest is work to settle', async () => {
  const first = await request(await late())
  const davis = aDebtor({ employeeId: 'E2', ssn: '900-12-3457', lastName: 'Davis' })
  const second = await request(await late({ billNumber: 'B2', debtor: davis }))
  const other = aDebtor({ employeeId: 'E3', ssn: '900-12-3458', lastName: 'Ellis' })
  await request(await late({ billNumber: 'B3', debtor: other }))
  const content = `${HEADER}B26-000001,E1,2026-03-19,300.00\nB2,E2,2026-03-19,120.00\nB99,E9,2026-03-19,5.00\n`
  const file = { fileName: 'nfc-06.csv', content }
  const preview = await practice.call('payroll.preview', file, 'clerk1', '2026-03-20')
  expect(preview.rows.map(({ billNumber, finding }) => [billNumber, finding])).toEqual([
    ['B26-000001', 'matched'],
    ['B2', 'short'],
    ['B99', 'unexpected'],
    ['B3', 'missing'],
  ])
  const taken = await practice.call('payroll.take', file, 'clerk1', '2026-03-20')
  expect(taken.sums).toEqual({ lines: 3, posted: '420.00', notPosted: '5.00', differences: 3 })
  const again = await practice.try('payroll.take', file, 'clerk1', '2026-03-20')
  expect(again).toMatchObject({ ok: false, error: { kind: 'invalid' } })
  const { offsetId = 0 } = second.offset ?? {}
  const whole = await practice.call('offset.view', { offsetId }, 'clerk1', '2026-03-20')
  expect(whole).toMatchObject({ taken: '120.00', deductions: [{ amount: '1000.00' }, { amount: '20.00' }] })
  expect(whole.pays).toEqual([
    { payOn: '2026-03-19', period: '2026-04', expected: '300.00', taken: '120.00', finding: 'short' },
  ])
  const { open, files } = await practice.call('payroll.list', {}, 'clerk1', '2026-03-20')
  expect(files).toMatchObject([{ fileName: 'nfc-06.csv', lines: 3, taken: '425.00', differences: 3 }])
  const short = open.find((row) => row.finding === 'short')
  const settled = { lineId: short?.lineId ?? 0, how: 'A tax levy went first.' }
  await practice.call('payroll.settle', settled, 'clerk1', '2026-03-20')
  expect((await practice.call('offset.list', {}, 'clerk1', '2026-03-20')).differences).toBe(2)
  expect((await view(first.debtId, '2026-03-20')).timeline[0]).toMatchObject({ amount: '300.00' })
})

test('a deduction that no offset asks for is held in suspense and put on the debt it belongs to', async () => {
  const { debtId } = await late()
  const content = `${HEADER}B99,E9,2026-03-19,5.00\n`
  await practice.call('payroll.take', { fileName: 'nfc.csv', content }, 'clerk1', '2026-03-20')
  const { open } = await practice.call('payroll.list', {}, 'clerk1', '2026-03-20')
  const settled = { lineId: open[0]?.lineId ?? 0, how: 'The bill number is wrong.', toSuspense: true }
  const { suspenseId = 0 } = await practice.call('payroll.settle', settled, 'clerk1', '2026-03-20')
  const { rows } = await practice.call('suspense.list', {}, 'clerk1', '2026-03-20')
  expect(rows).toMatchObject([{ suspenseId, amount: '5.00', receivedOn: '2026-03-19', given: 'B99' }])
  const before = (await view(debtId, '2026-03-20')).balance
  const found = { suspenseId, billNumber: 'B26-000001', note: 'Named by payroll' }
  await practice.call('suspense.apply', found, 'clerk1', '2026-03-20')
  const { timeline, balance } = await view(debtId, '2026-03-20')
  expect(Number(balance.total)).toBeCloseTo(Number(before.total) - 5, 2)
  expect(timeline[0]).toMatchObject({ amount: '5.00' })
})

test('money that was posted is not held in suspense as well', async () => {
  await request(await late())
  const content = `${HEADER}B26-000001,E1,2026-03-19,120.00\n`
  await practice.call('payroll.take', { fileName: 'nfc.csv', content }, 'clerk1', '2026-03-20')
  const { open } = await practice.call('payroll.list', {}, 'clerk1', '2026-03-20')
  const settled = { lineId: open[0]?.lineId ?? 0, how: 'A levy went first.', toSuspense: true }
  const refused = await practice.try('payroll.settle', settled, 'clerk1', '2026-03-20')
  expect(refused).toMatchObject({ error: { kind: 'invalid', issues: [{ path: 'toSuspense' }] } })
})

test('offset ends when the debt is fully collected, by the last deduction [IRM-eso-end]', async () => {
  const debt = await request(await late({ principal: '200.00' }))
  const { balance } = await view(debt.debtId, '2026-03-19')
  const content = `${HEADER}B26-000001,E1,2026-03-19,${balance.total}\n`
  await practice.call('payroll.take', { fileName: 'nfc.csv', content }, 'clerk1', '2026-03-19')
  const paid = await view(debt.debtId, '2026-03-20')
  expect(paid).toMatchObject({ state: 'paid', balance: { total: '0.00' } })
  const { rows } = await practice.call('offset.list', { show: 'ended' }, 'clerk1', '2026-03-20')
  expect(rows).toMatchObject([{ ended: 'collected', endedOn: '2026-03-19' }])
})

test('when an employee transfers, collection resumes with the new paying agency [CFR5-5.12-transfer]', async () => {
  const running = await request(await late())
  const { debtId, version } = running
  const moved = { debtId, version, payingAgency: 'Postal Service', firstPayOn: '2026-04-02', on: '2026-03-20' }
  const after = await practice.call('offset.transfer', moved, 'clerk1', '2026-03-20')
  expect(after.offset).toMatchObject({ payingAgency: 'Postal Service', amount: '300.00', firstPayOn: '2026-04-02' })
  const { rows } = await practice.call('offset.list', { show: 'ended' }, 'clerk1', '2026-03-20')
  expect(rows).toMatchObject([{ ended: 'transferred', payingAgency: 'National Finance Center' }])
})

test('from final pay the whole debt may be taken, without the limit of 15 percent [CFR5-5.12-final-pay]', async () => {
  const left = aDebtor({ employmentStatus: 'separated' })
  const debt = await late({ debtor: left })
  const { debtId, version } = debt
  const ordinary = await practice.try('offset.request', { ...slip, debtId, version }, 'clerk1', '2026-03-10')
  expect(ordinary).toMatchObject({ error: { reasons: [{ rule: 'CFR285-7-employee' }] } })
  const final = await request(debt, { finalPay: true })
  expect(final.offset).toMatchObject({ way: 'final-pay', amount: '2000.00' })
})

test('a salary overpayment of fifty dollars or less is taken whole from the next pay [IRM-8.3-auto-50]', async () => {
  const given = aDebt({ principal: '48.00' })
  const { debtId, version } = await practice.call('debt.register', given, 'clerk1', '2026-01-06')
  const asked = { debtId, version, way: 'small-overpayment' as const }
  const taken = await practice.call('adjustment.take', asked, 'clerk1', '2026-01-06')
  expect(taken.offset).toMatchObject({ way: 'small-overpayment', amount: '48.00', firstPayOn: '2026-01-08' })
  const notice = await practice.call('document.open', { documentId: taken.offset?.documentId ?? 0 })
  expect(notice.fileName).toBe('pay-adjustment-B26-000001-2026-01-06.pdf')
})

test('an overpayment above the limit, or one of a third party, needs the notice first', async () => {
  const large = await practice.call('debt.register', aDebt({ principal: '50.01' }), 'clerk1', '2026-01-06')
  const { debtId, version } = large
  const asked = { debtId, version, way: 'small-overpayment' as const }
  const refused = await practice.try('adjustment.take', asked, 'clerk1', '2026-01-06')
  expect(refused).toMatchObject({ error: { reasons: [{ rule: 'IRM-8.3-auto-50' }] } })
  expect(large.acts.some((act) => act.deed === 'adjustment.take')).toBe(false)
})

test('an emergency salary payment comes whole out of the next pay, however large [IRM-8.1-esp-next-pay]', async () => {
  const given = aDebt({ debtType: 'emergency-salary-payment', principal: '1900.00' })
  const { debtId, version, acts } = await practice.call('debt.register', given, 'clerk1', '2026-01-06')
  expect(acts.find((act) => act.deed === 'adjustment.take')).toMatchObject({ allowed: true })
  const asked = { debtId, version, way: 'emergency-pay' as const }
  const taken = await practice.call('adjustment.take', asked, 'clerk1', '2026-01-06')
  expect(taken.offset).toMatchObject({ amount: '1900.00', firstPayOn: '2026-01-08' })
})
