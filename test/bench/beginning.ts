/** Measures how long it takes from the start of the program to a usable worklist, in a process of its own. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { programFolder } from '../../electron/program-folder.ts'
import type { Line, Subject } from './measure.ts'

const MARK = 1500
const TIMES = 5

/** Starts the program several times and tells the middle one. */
export async function measureBeginning({ folder, today }: Subject): Promise<readonly Line[]> {
  const requests = `${JSON.stringify({ call: 'worklist.view', input: {} })}\n`
  const walls: number[] = []
  for (let time = 0; time < TIMES; time += 1) {
    const began = performance.now()
    const told = spawnSync(
      process.execPath,
      [join(programFolder, 'electron', 'cli.ts'), 'call', '--data', folder, '--as', 'clerk1', '--today', today],
      { input: requests, maxBuffer: 2 ** 28 },
    )
    if (told.status !== 0) throw new Error(told.stderr.toString())
    walls.push(performance.now() - began)
  }
  const middle = walls.toSorted((one, other) => one - other)[Math.floor(TIMES / 2)] ?? 0
  return await Promise.resolve([
    {
      what: 'start to the first worklist, with process, key and file',
      mark: `under ${MARK / 1000} s`,
      figure: `${(middle / 1000).toFixed(2)} s`,
      reached: middle < MARK,
    },
  ])
}
