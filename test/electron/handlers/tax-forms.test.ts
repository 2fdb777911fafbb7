import { afterEach, beforeEach, expect, test } from 'vitest'
import { approveAs, lateDebt, writeOffOf } from '../late-debt.ts'
import { aDebt, openPractice, type Practice } from '../practice.ts'
import { flowing, readPdf } from '../print/read-pdf.ts'

const CLOSED = '2025-06-02'
const TODAY = '2026-01-20'
const CHAIN = ['supervisor1', 'supervisor2', 'hearing1', 'official1'] as const
const CODES = { payerTaxpayerId: '123456789', controlCode: '12A34' }

let practice: Practice

beforeEach(async () => {
  practice = await openPractice(CLOSED)
})

afterEach(async () => await practice.close())

async function writtenOff(principal: string, number: number): Promise<number> {
  const debtType = 'administrative-overpayment' as const
  const details = aDebt({ debtType }).details
  const more = { principal, debtType, details, discoveredOn: '2025-01-02' }
  const debtId = await lateDebt(practice, '2025-01-06', more, number)
  const { version } = await practice.call('debt.view', { debtId })
  const { approvalId } = await practice.call('closing.writeOff', writeOffOf(debtId, version))
  await approveAs(practice, approvalId, CHAIN, CLOSED)
  return debtId
}

test('a debt of $600 or more with all its parts gets a form, a smaller one gets none', async () => {
  await writtenOff('2000.00', 1)
  await writtenOff('100.00', 2)
  const { candidates, due } = await practice.call('taxForm.list', { taxYear: 2025 })
  expect(candidates.map(({ issuer, eventCode }) => [issuer, eventCode])).toEqual([
    ['finance-center', 'G'],
    [undefined, 'G'],
  ])
  expect(due.forms).toBe(1)
  expect(candidates[0]?.amount).toBe(due.discharged)
})

test('the run waits for the end of the year, makes each form once, and its copy shows four digits alone', async () => {
  const debtId = await writtenOff('2000.00', 1)
  expect((await practice.try('taxForm.run', { taxYear: 2025 }, 'supervisor1')).ok).toBe(false)
  const { forms, runs } = await practice.call('taxForm.run', { taxYear: 2025 }, 'supervisor1', TODAY)
  expect(forms).toMatchObject([{ debtId, eventOn: CLOSED, eventCode: 'G' }])
  expect(runs).toMatchObject([{ forms: 1, discharged: forms[0]?.discharged }])
  expect((await practice.try('taxForm.run', { taxYear: 2025 }, 'supervisor1', TODAY)).ok).toBe(false)
  const { base64 } = await practice.call('document.open', { documentId: forms[0]?.documentId ?? 0 })
  const read = await readPdf(Buffer.from(base64, 'base64'))
  expect(read.pages[0]?.roles).toContain('H1')
  expect(flowing(read)).toContain('3451')
  expect(flowing(read).replaceAll(/\D/g, '')).not.toContain('900123451')
})

test('the file of a run states the totals of its forms, and a correction goes into a run of its own', async () => {
  await writtenOff('2000.00', 1)
  const { runs, forms } = await practice.call('taxForm.run', { taxYear: 2025 }, 'supervisor1', TODAY)
  const [run] = runs
  const asked = { runId: run?.runId ?? 0, format: 'fire' as const, ...CODES }
  const file = await practice.call('taxForm.file', asked, 'supervisor1', TODAY)
  expect(file).toMatchObject({ forms: 1, discharged: run?.discharged })
  expect(Buffer.from(file.base64, 'base64').toString().split('\r\n')).toHaveLength(6)
  const formId = forms[0]?.formId ?? 0
  const change = { formId, discharged: '1500.00', interest: '0.00', reason: 'A payment was found' }
  const after = await practice.call('taxForm.correct', change, 'supervisor1', TODAY)
  expect(after.forms).toMatchObject([{}, { correctsId: change.formId, discharged: '1500.00' }])
})

test('a debt that was put back on the books gets no form', async () => {
  const debtId = await writtenOff('2000.00', 1)
  const { version } = await practice.call('debt.view', { debtId })
  const closingId = (await practice.call('closing.view', { debtId })).closings[0]?.closingId ?? 0
  const back = { debtId, version, reason: 'Found', closingId }
  const { approvalId } = await practice.call('closing.reinstate', back)
  await practice.call('approval.approve', { approvalId }, 'supervisor2')
  expect((await practice.call('taxForm.list', { taxYear: 2025 })).due.forms).toBe(0)
})

test('after tax year 2025 only the staging table for IRIS is written', async () => {
  await writtenOff('2000.00', 1)
  const { runs } = await practice.call('taxForm.run', { taxYear: 2025 }, 'supervisor1', TODAY)
  const asked = { runId: runs[0]?.runId ?? 0, format: 'iris' as const, ...CODES }
  const { base64 } = await practice.call('taxForm.file', asked, 'supervisor1', TODAY)
  expect(Buffer.from(base64, 'base64').toString()).toContain('Box 2 Amount of debt discharged')
})

test('a salary overpayment unpaid at the end of its year is listed as wages for payroll', async () => {
  const debtId = await lateDebt(practice, '2025-01-06', { discoveredOn: '2025-01-02' }, 3)
  const during = await practice.call('wage.list', { taxYear: 2025 })
  expect(during.rows).toEqual([])
  const { rows, total } = await practice.call('wage.list', { taxYear: 2025 }, 'clerk1', TODAY)
  expect(rows).toMatchObject([{ debtId, amount: '2120.00', lastFour: '3453' }])
  expect(total).toBe('2120.00')
  const { base64 } = await practice.call('wage.file', { taxYear: 2025, format: 'pdf' }, 'clerk1', TODAY)
  expect((await readPdf(Buffer.from(base64, 'base64'))).pages[0]?.roles).toContain('Table')
})
