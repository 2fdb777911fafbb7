/**
 * `npm test`: the tests in Node, then those that drive the window; both runners speak for themselves. The last line
 * adds them up.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

const folder = mkdtempSync(join(tmpdir(), 'recoup-test-'))
try {
  const counts = [await runVitest(join(folder, 'vitest.json')), await runPlaywright(join(folder, 'playwright.json'))]
  const sum = (of: (count: Count) => number): number => counts.reduce((total, count) => total + of(count), 0)
  const skipped = sum((count) => count.skipped)
  const failed = sum((count) => count.failed)
  process.stdout.write(
    `\n${sum((count) => count.passed)} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
  )
  process.exitCode = failed > 0 ? 1 : 0
} finally {
  rmSync(folder, { recursive: true })
}

async function runVitest(report: string): Promise<Count> {
  const code = await run('vitest', 'vitest.mjs', [
    'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`,
  ])
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, numTodoTests: todo } = readReport(
    report,
    ['numPassedTests', 'numFailedTests', 'numPendingTests', 'numTodoTests'],
  )
  return settle({ passed, failed, skipped: pending + todo }, code)
}

async function runPlaywright(report: string): Promise<Count> {
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  const code = await run('@playwright/test', 'cli.js', ['test', '--reporter=list,json'], env)
  const { expected, unexpected, flaky, skipped } = readReport(
    report,
    ['expected', 'unexpected', 'flaky', 'skipped'],
    'stats',
  )
  return settle({ passed: expected, failed: unexpected + flaky, skipped }, code)
}

/** A runner that failed without a failed test (a file that does not load, say) counts as one failure. */
function settle(count: Count, code: number): Count {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

async function run(
  name: string,
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const runner = join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), script)
  const child = spawn(process.execPath, [runner, ...args], { stdio: 'inherit', env: { ...process.env, ...env } })
  return await new Promise((resolve) => void child.on('exit', (code) => void resolve(code ?? 1)))
}

/** Reads whole numbers out of a runner's report; nothing is counted when the runner wrote none. */
function readReport<K extends string>(path: string, keys: readonly K[], within?: string): Record<K, number> {
  const report: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
  const held = within === undefined ? report : new Map(Object.entries(report ?? {})).get(within)
  const numbers = new Map(Object.entries(held ?? {}))
  const read = (key: K): [K, number] => [key, Number(numbers.get(key) ?? 0)]
  return Object.fromEntries(keys.map(read)) as Record<K, number>
}
