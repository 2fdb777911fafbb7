/** Reports over the whole book: their figures, the debts behind them, their files. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { REPORT_NAMES } from '../../../shared/domain/reporting/report-names.ts'
import { readPdf } from '../../../electron/print/pdf-reader.ts'
import { flowing, readPdf as readTagged } from '../print/read-pdf.ts'
import { aDebt, aDebtor, openPractice, type Practice } from '../practice.ts'

let practice: Practice
const TODAY = '2026-06-30'

beforeAll(async () => {
  practice = await openPractice('2026-01-05')
  const one = await practice.call('debt.register', aDebt(), 'clerk1', '2026-01-06')
  const { letters } = await practice.call(
    'letter.issue', { debtId: one.debtId, version: one.version, kind: 'demand' }, 'clerk1', '2026-01-06',
  )
  const letterIds = letters.map(({ letterId }) => letterId)
  await practice.call('letter.markMailed', { letterIds, mailedOn: '2026-01-06' }, 'clerk1', '2026-01-06')
  const other = aDebt({
    billNumber: 'B26-000002',
    principal: '500.00',
    debtor: aDebtor({ employeeId: 'E900002', ssn: '900-12-3457', lastName: 'Lewis' }),
  })
  await practice.call('debt.register', other, 'clerk1', '2026-01-06')
  await practice.call('center.rollForward', {}, 'clerk1', TODAY)
  const { version } = await practice.call('debt.view', { debtId: one.debtId }, 'clerk1', TODAY)
  const paid = { debtId: one.debtId, version, amount: '120.00', receivedOn: '2026-05-04', method: 'check' } as const
  await practice.call('payment.post', paid, 'clerk1', TODAY)
})

afterAll(async () => {
  await practice.close()
})

test('the worksheet for Treasury comes from the ledger, and its identities hold', async () => {
  const report = await practice.call('report.show', { name: 'receivables' }, 'auditor1', TODAY)
  expect(report.from).toBe('2025-10-01')
  expect(report.identities.every(({ holds }) => holds)).toBe(true)
  const [first] = report.sections
  const values = (key: string) => first?.rows.find((row) => row.key === key)?.values
  expect(values('new')).toEqual(['2', '2620.00'])
  expect(values('collections')).toEqual(['1', '120.00'])
  expect(values('beginning')).toEqual(['0', '0.00'])
  const old = report.sections.flatMap(({ rows }) => rows).find(({ key }) => key === 'offset-not-referred')
  expect(old?.values[0]).toBe('1')
})

test('every report can be shown, and every figure with debts behind it leads to as many debts', async () => {
  for (const name of REPORT_NAMES) {
    const report = await practice.call('report.show', { name }, 'auditor1', TODAY)
    const lines = report.sections.flatMap(({ rows }) => rows).filter(({ drill }) => drill)
    for (const { key } of lines) {
      const behind = await practice.call('report.debts', { name, line: key }, 'auditor1', TODAY)
      expect(behind.count, `${name} ${key}`).toBeGreaterThan(0)
      expect(behind.rows.length).toBe(behind.count)
    }
  }
})

test('the aging takes buckets of ones own, and refuses some that do not rise', async () => {
  const aging = await practice.call('report.show', { name: 'aging', buckets: [100, 200] }, 'auditor1', TODAY)
  const rows = aging.sections[0]?.rows ?? []
  expect(rows.map(({ key }) => key)).toEqual(['not-delinquent', '1-100', '101-200', 'over-200', 'all'])
  expect(rows.find(({ key }) => key === '101-200')?.values[0]).toBe('1')
  const earlier = await practice.call('report.show', { name: 'aging', asOf: '2026-02-06' }, 'auditor1', TODAY)
  expect(earlier.sections[0]?.rows.find(({ key }) => key === '1-30')?.values[0]).toBe('1')
  const wrong = await practice.try('report.show', { name: 'aging', buckets: [60, 30] }, 'auditor1', TODAY)
  expect(wrong).toMatchObject({ ok: false, error: { issues: [{ path: 'buckets' }] } })
})

test('the way to day 120 narrows from stage to stage', async () => {
  const { sections } = await practice.call('report.show', { name: 'aging' }, 'auditor1', TODAY)
  const stages = sections.find(({ title }) => title === 'The way to day 120')?.rows ?? []
  expect(stages.map(({ key }) => key)).toEqual(['late', 'late-31', 'late-91', 'late-121', 'late-121-treasury'])
  const counts = stages.map(({ values }) => Number(values[0]))
  expect(counts[0]).toBeGreaterThan(0)
  expect(counts).toEqual(counts.toSorted((one, other) => other - one))
})

test('collections are told by their tool, and a payment that was reversed is not', async () => {
  const before = await practice.call('report.show', { name: 'collections' }, 'auditor1', TODAY)
  const check = before.sections[0]?.rows.find(({ key }) => key === 'check')
  expect(check?.values).toEqual(['1', '120.00'])
})

test('a report is written as a PDF that can be read, a workbook, and text', async () => {
  const file = async (form: 'pdf' | 'xlsx' | 'csv') =>
    await practice.call('report.file', { name: 'receivables', form }, 'auditor1', TODAY)
  const pdf = await file('pdf')
  expect(pdf.fileName).toBe('receivables-2026-06-30.pdf')
  expect(Buffer.from(pdf.base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-')
  expect(readPdf(Buffer.from(pdf.base64, 'base64'))).toBeDefined()
  const workbook = Buffer.from((await file('xlsx')).base64, 'base64')
  expect(workbook.subarray(0, 2).toString()).toBe('PK')
  const text = Buffer.from((await file('csv')).base64, 'base64').toString('utf8')
  expect(text).toContain('2026-06-30,Part I: receivables and collections,New receivables,2,2620.00')
})

test('each section of a printed report stands under headings of its own', async () => {
  const { base64 } = await practice.call('report.file', { name: 'write-offs', form: 'pdf' }, 'auditor1', TODAY)
  const text = flowing(await readTagged(Buffer.from(base64, 'base64')))
  expect(text.indexOf('Debts')).toBeLessThan(text.indexOf('Approved'))
  expect(text.indexOf('By kind')).toBeLessThan(text.indexOf('Approved'))
})
