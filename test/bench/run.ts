/**
 * `npm run bench`: each mark with our figure, on centers it makes itself. `npm run bench -- NAME` measures one thing;
 * `--debts 10000,100000` makes centers of other sizes; `soak --minutes 60` works for an hour.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { generateCenter } from './generate.ts'
import type { Mix } from './lives.ts'
import { z } from 'zod'
import { lineField, measures, TODAY, type Line } from './measure.ts'
import { spent } from './spent.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    debts: { type: 'string', default: '10000,100000,1000000' },
    minutes: { type: 'string', default: '3' },
  },
})
const unknown = positionals.filter((name) => !Object.hasOwn(measures, name))
if (unknown.length > 0) {
  throw new Error(`There is no measure of ${unknown.join(', ')}: ${Object.keys(measures).join(', ')}.`)
}
const every = Object.keys(measures).filter((name) => measures[name]?.named !== true)
const names = positionals.length > 0 ? positionals : every
const sizes = values.debts.split(',').map(Number)

print(`${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}\n`)
print('Marks are judged by the processor time of the process, which a busy machine does not falsify.\n')
for (const name of names) {
  const { mix, most = Infinity } = measures[name] ?? {}
  if (mix === undefined) report(name, measure(name, 0, ''))
  else for (const debts of sizes.filter((size) => size <= most)) await onCenter(name, mix, debts)
}

async function onCenter(name: string, mix: Mix, debts: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'recoup-bench-'))
  try {
    const made = await spent(async () => await generateCenter({ folder, debts, today: TODAY, mix }))
    const size = `${debts.toLocaleString('en-US')} debts (made in ${(made.wall / 1000).toFixed(0)} s)`
    report(`${name}: ${size}`, measure(name, debts, folder))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function measure(name: string, debts: number, folder: string): readonly Line[] {
  const program = join(import.meta.dirname, 'measure.ts')
  const output = execFileSync(process.execPath, [program, name, String(debts), folder, values.minutes], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return z.array(lineField).parse(JSON.parse(output))
}

function report(title: string, lines: readonly Line[]): void {
  print(`\n${title}\n`)
  const widest = Math.max(...lines.map(({ what }) => what.length))
  for (const { what, mark, figure, reached } of lines) {
    const verdict = reached === undefined ? '·' : reached ? '✓' : '✗'
    print(`  ${verdict} ${what.padEnd(widest)}  ${mark}: ${figure}\n`)
  }
}

function print(text: string): void {
  process.stdout.write(text)
}
