import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRealCenter, supervisor, type RealCenter } from './real-center.ts'

let center: RealCenter

beforeAll(async () => {
  center = await openRealCenter('2026-11-20')
  await center.call('practice.enter', {})
}, 120_000)

afterAll(async () => await center.close())

test('the practice center has people of its own, is marked, and its first clerk is signed in', async () => {
  expect(await center.call('center.status', {})).toMatchObject({ practice: true, visiting: true, signedIn: true })
  const session = await center.call('session.view', {})
  expect(session).toMatchObject({ practice: true, clerk: { name: 'clerk1' } })
  expect(session.counts.debts).toBeGreaterThan(20)
})

test('one that was broken off half-way is not left in its place', () => {
  expect(existsSync(join(center.folder, 'practice', 'center.db'))).toBe(true)
  expect(existsSync(join(center.folder, 'practice.new'))).toBe(false)
})

test('what is done in it never reaches the center outside, which asks for a sign-in', async () => {
  await center.call('practice.leave', {})
  expect(await center.call('center.status', {})).toMatchObject({ practice: false, visiting: false, signedIn: false })
  await center.signIn(supervisor)
  expect((await center.call('session.view', {})).counts.debts).toBe(0)
})

test('entered again it is as it was left, and the center outside is signed out', async () => {
  await center.call('practice.enter', {})
  expect((await center.call('session.view', {})).counts.debts).toBeGreaterThan(20)
  const again = await center.program.call('practice.enter', {})
  expect(again.ok).toBe(true)
  await center.call('practice.leave', {})
  expect(await center.call('center.status', {})).toMatchObject({ signedIn: false })
})
