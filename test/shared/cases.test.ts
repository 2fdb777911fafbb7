/**
 * The worked examples, figured by hand-written exact arithmetic apart from the program. They are read from the folder
 * beside the repository when it is there, so that a newer set is tried at once, and from the copy otherwise.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { calculate, isCalculator } from '../../shared/calculate.ts'
import type { Outcome } from '../../shared/values/outcome.ts'

const beside = join(import.meta.dirname, '..', '..', '..', 'shared', 'cases')
const copy = join(import.meta.dirname, '..', 'cases')
const folder = existsSync(beside) ? beside : copy

const workedExample = z.object({
  call: z.string(),
  input: z.unknown(),
  expect: z.record(z.string(), z.unknown()),
  source: z.string().optional(),
})

const refusal = z.object({ refused: z.literal(true), minimumPayment: z.string() })

type WorkedExample = z.output<typeof workedExample>

const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

test('there are worked examples of every calculator', () => {
  expect(files.length).toBeGreaterThanOrEqual(11)
})

describe.each(files)('%s', (file) => {
  const examples = z.array(workedExample).parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
  test.each(examples.map((example, index) => ({ number: index + 1, example })))('example $number', ({ example }) => {
    check(example)
  })
})

function check(example: WorkedExample): void {
  if (!isCalculator(example.call)) throw new Error(`No calculator is called ${example.call}`)
  const outcome: Outcome<unknown> = calculate(example.call, example.input)
  const refused = refusal.safeParse(example.expect)
  if (refused.success) {
    const { minimumPayment } = refused.data
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'refused', minimumPayment } })
    return
  }
  expect(outcome).toMatchObject({ ok: true, value: example.expect })
}
