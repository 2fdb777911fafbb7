import { expect, test } from 'vitest'
import { fuzzCalls } from './fuzz-calls.ts'

test('no input whatever makes a call fail, leak or leave something half-done', async () => {
  const { sent, answered, findings } = await fuzzCalls(2000, 20_261_122)
  expect(findings).toEqual([])
  expect(sent).toBe(2000)
  expect(answered).toBeGreaterThan(200)
}, 300_000)
