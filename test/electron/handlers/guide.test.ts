import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDebt, openPractice, type Practice } from '../practice.ts'
import { openRealCenter } from '../real-center.ts'

let practice: Practice

beforeAll(async () => void (practice = await openPractice()))

afterAll(async () => await practice.close())

test('the guide ticks off what has been done on the debt that was registered by hand', async () => {
  expect(await practice.call('guide.view', {})).toEqual({ shown: true, billNumber: '', done: [] })
  const { debtId, version, billNumber } = await practice.call('debt.register', aDebt())
  const registered = { shown: true, debtId, billNumber, done: ['register'] }
  expect(await practice.call('guide.view', {})).toEqual(registered)
  const { letters } = await practice.call('letter.issue', { debtId, version, kind: 'demand' })
  expect((await practice.call('guide.view', {})).done).toEqual(['register', 'letter'])
  const letterIds = letters.map(({ letterId }) => letterId)
  await practice.call('letter.markMailed', { letterIds, mailedOn: '2026-01-05' })
  expect((await practice.call('guide.view', {})).done).toEqual(['register', 'letter', 'mailed'])
})

test('it stays away for the account that put it away, and can be taken out again', async () => {
  expect(await practice.call('guide.show', { shown: false })).toMatchObject({ shown: false, done: [] })
  expect(await practice.call('guide.view', {})).toMatchObject({ shown: false })
  expect(await practice.call('guide.show', { shown: true })).toMatchObject({ shown: true })
})

test('a center that is not for practice shows no guide', async () => {
  const center = await openRealCenter()
  expect(await center.call('guide.view', {})).toMatchObject({ shown: false })
  await center.close()
})
