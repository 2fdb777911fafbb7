import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Answer } from '../../../shared/api.ts'
import { aDebt, aDebtor, openPractice, type Practice } from '../practice.ts'

let practice: Practice

beforeEach(async () => {
  practice = await openPractice('2026-01-05')
})

afterEach(async () => {
  await practice.close()
})

/** A debt of Ana Núñez, and Robert Davis, who is known by another debt. */
async function two(): Promise<Answer<'debt.view'>> {
  const debtor = aDebtor({ employeeId: 'E2', ssn: '900-12-3457', lastName: 'Davis', firstName: 'Robert' })
  await practice.call('debt.register', aDebt({ billNumber: 'B2', debtor }))
  return await practice.call('debt.register', aDebt())
}

test('a further person is recorded as liable for the whole debt, once', async () => {
  const { debtId, version } = await two()
  const joint = { debtId, version, employeeId: 'E2', reason: 'Both signed the advance' }
  const after = await practice.call('debt.addJoint', joint)
  expect((await practice.call('debt.joint', { debtId })).people).toMatchObject([{ name: 'Davis, Robert' }])
  const again = await practice.try('debt.addJoint', { ...joint, version: after.version })
  expect(again).toMatchObject({ error: { issues: [{ path: 'employeeId' }] } })
})

test('a debt that several people owe does not go to Treasury by file', async () => {
  const { debtId, version } = await two()
  const joint = { debtId, version, employeeId: 'E2', reason: 'Both signed the advance' }
  const { acts, version: next } = await practice.call('debt.addJoint', joint)
  const refusal = acts.find(({ deed }) => deed === 'referral.prepare')
  expect(refusal?.reasons.map(({ rule }) => rule)).toContain('joint-debt')
  const [person] = (await practice.call('debt.joint', { debtId })).people
  const removal = { debtId, version: next, debtorId: person?.debtorId ?? 0, reason: 'Did not sign' }
  const alone = await practice.call('debt.removeJoint', removal, 'supervisor1')
  const allowed = alone.acts.find(({ deed }) => deed === 'referral.prepare')
  expect(allowed?.reasons.map(({ rule }) => rule)).not.toContain('joint-debt')
})
