/**
 * Whole extracts with what must come of them: the product's samples, and those of a folder beside it if there is one.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '../../electron/cli/main.ts'
import { recordingTerminal } from './cli/recording-terminal.ts'
import { openPractice, type Practice } from './practice.ts'

interface Sample {
  readonly name: string
  readonly path: string
  readonly expected: unknown
}

const samples: readonly Sample[] = [
  ...samplesOf('resources/samples', 'test/samples'),
  ...samplesOf('../shared/data', '../shared/data'),
]

function samplesOf(folder: string, expectations: string): readonly Sample[] {
  if (!existsSync(expectations)) return []
  return readdirSync(expectations)
    .filter((name) => name.endsWith('.expect.json'))
    .map((file) => {
      const name = file.replace('.expect.json', '.csv')
      const path = join(folder, name)
      return { name: path, path, expected: JSON.parse(readFileSync(join(expectations, file), 'utf8')) }
    })
}

describe.each(samples)('$name', ({ path, expected }) => {
  let practice: Practice

  beforeAll(async () => {
    practice = await openPractice('2026-11-22')
    await practice.program.close()
  })

  afterAll(async () => {
    await practice.close()
  })

  async function answer(...more: readonly string[]): Promise<unknown> {
    const terminal = recordingTerminal()
    const words = ['import', path, '--data', practice.folder, '--json', '--today', '2026-11-22', ...more]
    expect(await main(words, terminal)).toBe(0)
    return withoutReasons(JSON.parse(terminal.printed()))
  }

  test('comes out as it must, tried first and then for good', async () => {
    expect(await answer('--dry-run')).toEqual(expected)
    expect(await answer()).toEqual(expected)
  })

  test('adds nothing the second time', async () => {
    expect(await answer()).toMatchObject({ accepted: 0, principalAccepted: '0.00' })
  })
})

function withoutReasons(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === 'reason' ? undefined : value)))
}
