import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Answer } from '../../../shared/api.ts'
import { aDebt, aDebtor, openPractice, type Practice } from '../practice.ts'

type DebtView = Answer<'debt.view'>

let practice: Practice

beforeEach(async () => {
  practice = await openPractice('2026-01-05')
})

afterEach(async () => {
  await practice.close()
})

const order = {
  employerName: 'Beckley Hardware',
  employerStreet: '12 Main St',
  employerCity: 'Beckley, WV 25801',
  employerKind: 'private',
  startOn: '2026-05-01',
  signer: 'Dana Reyes',
  signerTitle: 'Director',
}

const wages = {
  payFrequency: 'biweekly' as const,
  compensation: '1500.00',
  taxes: '200.00',
  socialSecurity: '100.00',
  healthInsurance: '0.00',
  courtOrdered: '0.00',
  priorOrders: '0.00',
  familySupport: '0.00',
}

async function send(debt: DebtView, kind: 'demand' | 'garnishment-notice' | 'wage-garnishment-order', on: string) {
  const { debtId, version } = debt
  const fields = kind === 'wage-garnishment-order' ? { fields: order } : {}
  const issued = await practice.call('letter.issue', { debtId, version, kind, ...fields }, 'supervisor1', on)
  const letterId = Math.max(...issued.letters.map((letter) => letter.letterId))
  const print = { letterIds: [letterId], reason: 'For the mail' }
  if (kind === 'wage-garnishment-order') await practice.call('letter.print', print, 'supervisor1', on)
  await practice.call('letter.markMailed', { letterIds: [letterId], mailedOn: on }, 'supervisor1', on)
  return letterId
}

async function view(debtId: number, today: string): Promise<DebtView> {
  return await practice.call('debt.view', { debtId }, 'clerk1', today)
}

/** An order mailed on April 1, 2026 for a debt late since February 5. */
async function ordered(): Promise<{ readonly debtId: number; readonly letterId: number }> {
  const left = aDebtor({ employmentStatus: 'separated' })
  const debt = await practice.call('debt.register', aDebt({ debtor: left }), 'clerk1', '2026-01-06')
  const { debtId } = debt
  await send(debt, 'demand', '2026-01-06')
  await practice.call('center.rollForward', {}, 'clerk1', '2026-02-20')
  await send(await view(debtId, '2026-02-20'), 'garnishment-notice', '2026-02-20')
  const letterId = await send(await view(debtId, '2026-04-01'), 'wage-garnishment-order', '2026-04-01')
  return { debtId, letterId }
}

async function onOrder(debtId: number, letterId: number, today: string) {
  const { version } = await view(debtId, today)
  return { debtId, version, letterId }
}

async function standing(today: string) {
  const { rows } = await practice.call('garnishment.list', {}, 'clerk1', today)
  return rows.map((row) => [row.employer, row.standing, row.amount])
}

test('an order waits for the employer, whose answer decides what is withheld, on a kept worksheet', async () => {
  const { debtId, letterId } = await ordered()
  expect(await standing('2026-04-02')).toEqual([['Beckley Hardware', 'waiting', undefined]])
  expect(await standing('2026-04-22')).toEqual([['Beckley Hardware', 'remind', undefined]])
  await practice.call('garnishment.papers', await onOrder(debtId, letterId, '2026-04-02'), 'clerk1', '2026-04-02')
  const answered = { ...(await onOrder(debtId, letterId, '2026-04-22')), ...wages, answeredOn: '2026-04-20' }
  await practice.call('garnishment.answer', answered, 'clerk1', '2026-04-22')
  // 15% of 1,200.00 is 180.00; above 60 hours of 7.25 are 765.00.
  expect(await standing('2026-04-22')).toEqual([['Beckley Hardware', 'running', '180.00']])
  const { rows } = await practice.call('garnishment.list', { debtId }, 'clerk1', '2026-04-22')
  const documentId = rows[0]?.worksheetDocumentId ?? 0
  const sheet = await practice.call('document.open', { documentId })
  expect(sheet.fileName).toBe('garnishment-worksheet-B26-000001-2026-04-22.pdf')
})

test('family support goes before our order, whenever it was served [CFR285-11-priority]', async () => {
  const { letterId } = await ordered()
  const asked = { letterId, ...wages, familySupport: '250.00' }
  const { amount } = await practice.call('garnishment.worksheet', asked, 'clerk1', '2026-04-22')
  // A quarter of 1,200.00 is 300.00, less the 250.00.
  expect(amount).toBe('50.00')
})

test('an order ends with a notice to the employer, and nothing is done on it any more', async () => {
  const { debtId, letterId } = await ordered()
  const on = { on: '2026-04-22', reason: 'The employment ended on April 17.' }
  const end = { ...(await onOrder(debtId, letterId, '2026-04-22')), ...on, ended: 'employment-ended' as const }
  const after = await practice.call('garnishment.end', end, 'clerk1', '2026-04-22')
  expect(await standing('2026-04-22')).toEqual([['Beckley Hardware', 'ended', undefined]])
  const again = await practice.try('garnishment.end', { ...end, version: after.version }, 'clerk1', '2026-04-22')
  expect(again).toMatchObject({ ok: false, error: { kind: 'invalid' } })
})

test('a suspended order goes on once nothing stands in its way', async () => {
  const { debtId, letterId } = await ordered()
  const asked = { ...(await onOrder(debtId, letterId, '2026-04-22')), on: '2026-04-22', reason: 'Hearing is late.' }
  await practice.call('garnishment.suspend', asked, 'clerk1', '2026-04-22')
  expect(await standing('2026-04-22')).toMatchObject([['Beckley Hardware', 'suspended', undefined]])
  const resume = { ...(await onOrder(debtId, letterId, '2026-04-22')), reason: 'Decided.' }
  await practice.call('garnishment.resume', resume, 'clerk1', '2026-04-22')
  expect(await standing('2026-04-22')).toMatchObject([['Beckley Hardware', 'remind', undefined]])
})
