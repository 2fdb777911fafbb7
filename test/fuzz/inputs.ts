/** Inputs for any call, made from its declaration: some of its form, some nearly so, some meant to do harm. */
import * as fc from 'fast-check'
import type { z } from 'zod'

type Schema = z.core.JSONSchema.BaseSchema

/** Text and values that programs have tripped over. */
const HOSTILE: readonly unknown[] = [
  '', ' ', '\0', 'null', 'undefined', '__proto__', 'constructor', "' or 1=1 --", '"; drop table debt; --', '${7*7}',
  '<script>alert(1)</script>', '../../../etc/passwd', '..\\..\\x', 'file:///etc/passwd', '%00', '\u202Etxt.exe',
  '\uD800', '𝟙𝟚', 'é'.repeat(5000), 'A'.repeat(100_000), '=cmd|x', '1e309', '-0', '9'.repeat(400), '99999999.99',
  '999999999999999.99', '0.001', '1,000.00', '2026-02-30', '9999-12-31', '1900-01-01', '2199-12-31', '0000-00-00',
  '2026-01-05T00:00:00Z', 0, -0, -1, 1, 2 ** 31, 2 ** 53, -(2 ** 63), 1.5, 1e308, true, false, null, [], {}, [[]],
  { __proto__: { polluted: true } }, JSON.parse('{"__proto__":{"polluted":true}}'), { length: 1e9 }, ['x'.repeat(1000)],
]

const hostile = fc.oneof(fc.constantFrom(...HOSTILE), fc.jsonValue({ maxDepth: 2 }), fc.string({ unit: 'binary' }))

const days = fc.constantFrom('2026-01-05', '2026-01-02', '2025-11-30', '2026-02-04', '2024-02-29', '2030-12-31')
const amounts = fc.constantFrom('0.00', '0.01', '10.00', '25.00', '2120.00', '100000.00', '99999999999.99')
const words = fc.constantFrom('Recorded', 'clerk2', 'supervisor1', 'demand', 'B26-000001', 'payroll-extract.csv', 'WV')

/** Any input for the form of a call. */
export function inputsFor(schema: Schema): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: valueOf(schema, 0) }, { weight: 1, arbitrary: hostile })
}

function valueOf(schema: Schema | boolean, depth: number): fc.Arbitrary<unknown> {
  if (typeof schema === 'boolean' || depth > 6) return hostile
  const good = wellFormed(schema, depth)
  return fc.oneof({ weight: 14, arbitrary: good }, { weight: 1, arbitrary: hostile })
}

function wellFormed(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom<unknown>(...schema.enum)
  const either = schema.anyOf ?? schema.oneOf
  if (either !== undefined) return fc.oneof(...either.map((one) => valueOf(one, depth + 1)))
  if (schema.properties !== undefined) return recordOf(schema, depth)
  if (schema.type === 'array') return listOf(schema, depth)
  const isNumber = schema.type === 'integer' || schema.type === 'number'
  if (isNumber) return fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer())
  if (schema.type === 'boolean') return fc.boolean()
  if (schema.type === 'string') return textOf(schema)
  if (schema.type === 'object') return fc.dictionary(words, fc.oneof(days, amounts, words), { maxKeys: 3 })
  return hostile
}

function recordOf(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.properties ?? {})
  const model = Object.fromEntries(fields.map(([name, form]) => [name, valueOf(form, depth + 1)]))
  const whole = fc.record(model)
  const partial = fc.record(model, { requiredKeys: [] })
  const more = fc.tuple(whole, fc.constantFrom('__proto__', 'constructor', 'toString', 'x', 'as', 'today'), hostile)
  return fc.oneof(
    { weight: 10, arbitrary: whole },
    { weight: 3, arbitrary: partial },
    {
      weight: 1,
      arbitrary: more.map(([record, name, value]) => Object.fromEntries([...Object.entries(record), [name, value]])),
    },
  )
}

function listOf(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const { items } = schema
  const one = items === undefined || Array.isArray(items) ? hostile : valueOf(items, depth + 1)
  return fc.array(one, { maxLength: 3 })
}

function textOf({ description = '', pattern }: Schema): fc.Arbitrary<unknown> {
  if (/day/i.test(description)) return days
  if (/Dollars/.test(description)) return amounts
  if (/Percent/.test(description)) return fc.constantFrom('5', '0', '100', '4.125')
  const plain = fc.oneof(words, fc.string({ maxLength: 40 }), days, amounts)
  return pattern === undefined ? plain : fc.oneof(plain, fc.stringMatching(/^[a-z][a-z0-9.-]{0,12}$/))
}
