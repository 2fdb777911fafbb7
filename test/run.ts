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
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await run('vitest', 'vitest.mjs', args)
  const numbers = readNumbers(report)
  const skipped = numbers('numPendingTests') + numbers('numTodoTests')
  return settle({ passed: numbers('numPassedTests'), failed: numbers('numFailedTests'), skipped }, code)
}

async function runPlaywright(report: string): Promise<Count> {
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  const code = await run('@playwright/test', 'cli.js', ['test', '--reporter=list,json'], env)
  const numbers = readNumbers(report, 'stats')
  const failed = numbers('unexpected') + numbers('flaky')
  return settle({ passed: numbers('expected'), failed, skipped: numbers('skipped') }, code)
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

/** Reads numbers out of a runner's report, or out of one part of it; all are nothing when the runner wrote none. */
function readNumbers(path: string, part?: string): (name: string) => number {
  const report = existsSync(path) ? entries(JSON.parse(readFileSync(path, 'utf8'))) : new Map<string, unknown>()
  const numbers = part === undefined ? report : entries(report.get(part))
  return (name) => Number(numbers.get(name) ?? 0)
}

function entries(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(Object(value)))
}
