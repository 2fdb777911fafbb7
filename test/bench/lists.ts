/** Measures every list through the program's real call path: parse, roles, queries, answer. */
import { PRACTICE_PASSPHRASE } from '../../electron/center.ts'
import { randomFrom } from '../../electron/demonstration/random.ts'
import { openProgram } from '../../electron/serve.ts'
import type { Line, Subject } from './measure.ts'
import { answered } from './answered.ts'
import { asked, type Asked } from './requests.ts'
import { spent, type Spent } from './spent.ts'

/** How often each family of calls is made; the first counts like any other, since a clerk waits for it too. */
const TIMES = 60

/** The longest that nineteen of twenty calls may take, in milliseconds. */
const MARK = 50

/** Asks each family of calls of a center. */
export async function measureLists({ folder, debts, today }: Subject): Promise<readonly Line[]> {
  const program = await openProgram({ dataFolder: folder, today: () => today })
  await answered(program.call('session.signIn', { name: 'clerk1', passphrase: PRACTICE_PASSPHRASE }))
  const random = randomFrom(7)
  const measure = async ({ label, draw }: Asked): Promise<Line> => {
    const calls: Spent[] = []
    for (let time = 0; time < TIMES; time += 1) {
      const { name, input } = draw(random, debts)
      calls.push(await spent(async () => await answered(program.call(name, input))))
    }
    return lineOf(label, calls)
  }
  const lines: Line[] = []
  for (const family of asked) lines.push(await measure(family))
  await program.close()
  return lines
}

function lineOf(what: string, calls: readonly Spent[]): Line {
  const wall = calls.map((call) => call.wall)
  const processor = calls.map((call) => call.processor)
  const rest = `median ${at(0.5, wall)}, longest ${at(1, wall)}`
  return {
    what,
    mark: `p95 < ${MARK} ms`,
    figure: `p95 ${at(0.95, wall)} ms (processor ${at(0.95, processor)}), ${rest}`,
    reached: Number(at(0.95, processor)) < MARK,
  }
}

/** The value below which that share of all lies. */
function at(share: number, values: readonly number[]): string {
  const sorted = values.toSorted((one, other) => one - other)
  const place = Math.min(sorted.length - 1, Math.floor(sorted.length * share))
  return (sorted[place] ?? 0).toFixed(1)
}
