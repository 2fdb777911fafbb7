/** Measures every list through the program's real call path: parse, roles, queries, answer. */
import { openProgram } from '../../electron/serve.ts'
import { PRACTICE_PASSPHRASE } from '../../electron/center.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { randomFrom } from '../../electron/demonstration/random.ts'
import { asked } from './requests.ts'

/** How long a family of calls took, in milliseconds. */
export interface Measured {
  readonly label: string
  readonly median: number
  readonly p95: number
  readonly longest: number
  readonly cpu?: Omit<Measured, 'label'>
}

/** Asks each family so many times; the first of each counts like any other, since a clerk waits for it too. */
export async function measureLists(
  folder: string,
  debts: number,
  today: IsoDate,
  times: number,
): Promise<readonly Measured[]> {
  const program = await openProgram({ dataFolder: folder, today: () => today })
  await must(program.call('session.signIn', { name: 'clerk1', passphrase: PRACTICE_PASSPHRASE }))
  const random = randomFrom(7)
  const measured: Measured[] = []
  for (const { label, draw } of asked) {
    const took: number[] = []
    const cpus: number[] = []
    for (let time = 0; time < times; time += 1) {
      const { name, input } = draw(random, debts)
      const began = performance.now()
      const c0 = process.threadCpuUsage()
      await must(program.call(name, input))
      const ms = performance.now() - began
      if (process.env['BENCH_SLOW'] !== undefined && ms > 40) console.log(ms.toFixed(0), name, JSON.stringify(input))
      const c1 = process.threadCpuUsage(c0)
      cpus.push((c1.user + c1.system) / 1000)
      took.push(ms)
    }
    measured.push({ label, ...summary(took), cpu: summary(cpus) })
  }
  await program.close()
  return measured
}

function summary(took: readonly number[]): Omit<Measured, 'label' | 'cpu'> {
  const sorted = took.toSorted((one, other) => one - other)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { median: at(0.5), p95: at(0.95), longest: at(1) }
}

async function must(outcome: Promise<{ readonly ok: boolean }>): Promise<void> {
  const answered = await outcome
  if (!answered.ok) throw new Error(`A call of the benchmark was not answered: ${JSON.stringify(answered)}`)
}
