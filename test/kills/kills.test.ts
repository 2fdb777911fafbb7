import { expect, test } from 'vitest'
import { killOften } from './kill.ts'

test('whenever the program is killed, nothing answered is lost and nothing half-done is seen', async () => {
  const { kills, answered, wrong } = await killOften(6)
  expect(wrong).toEqual([])
  expect(kills).toBe(6)
  expect(answered).toBeGreaterThan(0)
}, 180_000)
