import { afterEach, beforeEach, expect, test } from 'vitest'
import { aDebt, neededDetails, openPractice, type Practice } from '../practice.ts'

let practice: Practice

beforeEach(async () => {
  practice = await openPractice()
})

afterEach(async () => {
  await practice.close()
})

const leave = (more: Readonly<Record<string, string>> = {}) =>
  aDebt({
    debtType: 'advanced-annual-leave',
    details: { ...neededDetails('advanced-annual-leave'), ...more },
  })

test('a debt is registered with the details of its kind, and shows them in its words', async () => {
  const debt = await practice.call('debt.register', leave({ hourlyRate: '1031.5' }))
  expect(debt.details.map(({ label, shown }) => `${label}: ${shown}`)).toEqual([
    'Hours of negative balance: 40 hours',
    'Hourly rate of pay: 1,031.50',
  ])
})

test('a debt is not registered without what its kind must have, nor with what it does not have', async () => {
  const missing = await practice.try('debt.register', aDebt({ details: {} }))
  expect(missing).toMatchObject({ error: { kind: 'refused', reasons: [{ rule: 'detail-cause' }] } })
  const strange = await practice.try('debt.register', aDebt({ details: { cause: 'payroll-processing', hours: '8' } }))
  expect(strange).toMatchObject({ error: { kind: 'invalid', issues: [{ path: 'details.hours' }] } })
})

test('a detail is corrected with its reason, which the timeline and the audit trail keep', async () => {
  const { debtId, version } = await practice.call('debt.register', leave())
  const corrected = await practice.call('debt.correctDetails', {
    debtId,
    version,
    details: { hours: '32' },
    reason: 'The time card was amended',
  })
  expect(corrected.details.map(({ shown }) => shown)).toEqual(['32 hours', '100.00'])
  expect(corrected.timeline[0]?.detail).toContain('32 hours (was 40 hours). Why: The time card was amended')
  const [line] = (await practice.call('audit.list', {}, 'auditor1')).rows
  expect(line).toMatchObject({ call: 'debt.correctDetails' })
  const lost = await practice.try('debt.correctDetails', {
    debtId,
    version: corrected.version,
    details: { hours: '' },
    reason: 'x',
  })
  expect(lost).toMatchObject({ error: { kind: 'refused', reasons: [{ rule: 'detail-hours' }] } })
})

test('advanced leave turns delinquent with the recorded separation, and its letter is still owed', async () => {
  const { debtId, version } = await practice.call('debt.register', leave())
  const details = { separationDate: '2026-01-03' }
  const late = await practice.call('debt.correctDetails', { debtId, version, details, reason: 'SF-50 received' })
  expect(late).toMatchObject({ state: 'delinquent', delinquencyDate: '2026-01-03' })
  const { toIssue } = await practice.call('letters.view', {})
  expect(toIssue.map((row) => row.debtId)).toEqual([debtId])
})

test('a roll-forward finds what a separation or a missed premium has made late meanwhile', async () => {
  const { debtId } = await practice.call('debt.register', leave({ separationDate: '2026-02-01' }))
  const rolled = await practice.call('center.rollForward', {}, 'supervisor1', '2026-02-02')
  expect(rolled.turnedDelinquent).toBe(1)
  const debt = await practice.call('debt.view', { debtId }, 'clerk1', '2026-02-02')
  expect(debt).toMatchObject({ state: 'delinquent', delinquencyDate: '2026-02-01' })
  const again = await practice.call('center.rollForward', {}, 'supervisor1', '2026-02-03')
  expect(again.turnedDelinquent).toBe(0)
})
