import { expect, test } from 'vitest'
import { iaiErrorCodes, isIaiCode } from '../../../shared/exports/iai-error-codes.ts'

const rows = Object.entries(iaiErrorCodes)

test('every code in use for Cross-Servicing is there, two characters each', () => {
  expect(rows).toHaveLength(270)
  for (const [code] of rows) expect(code).toMatch(/^[0-9A-Z]{2}$/)
})

test('every code says what it means in one short sentence of its own', () => {
  for (const [, { says }] of rows) expect(says).toMatch(/^[A-Z].{10,110}\.$/)
  expect(rows.filter(([, { says }]) => rows.filter((other) => other[1].says === says).length > 1)).toEqual([])
})

test('the records of a code are types of the interface', () => {
  const types = new Set(['H', '1', '2', '2A', '2B', '2C', '2D', '2E', '3', '4', '5A', '5B', '6'])
  for (const [, { records }] of rows) expect(records.every((type) => types.has(type))).toBe(true)
})

test('a text that is no code is told apart', () => {
  expect(isIaiCode('6T')).toBe(true)
  expect(isIaiCode('00')).toBe(false)
  expect(isIaiCode('toString')).toBe(false)
})
