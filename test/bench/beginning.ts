/** Measures how long it takes from the start of the program to a usable worklist, in a process of its own. */
import { join } from 'node:path'
import { programFolder } from '../../electron/program-folder.ts'
import type { Line, Subject } from './measure.ts'
import { runProgram, type ProgramSpent } from './other-program.ts'

const MARK = 1500
const TIMES = 5

/** Starts the program several times and tells the middle one. */
export async function measureBeginning({ folder, today }: Subject): Promise<readonly Line[]> {
  const requests = `${JSON.stringify({ call: 'worklist.view', input: {} })}\n`
  const signedIn = ['--data', folder, '--as', 'clerk1', '--today', today]
  const program = [join(programFolder, 'scripts', 'run.mjs'), join(programFolder, 'electron', 'cli.ts')]
  const words = [...program, 'call', ...signedIn]
  const starts: ProgramSpent[] = []
  for (let time = 0; time < TIMES; time += 1) {
    const took = runProgram(process.execPath, words, requests)
    if (took !== undefined) starts.push(took)
  }
  const { wall, processor, megabytes = 0 } =
    starts.toSorted((one, other) => one.processor - other.processor)[Math.floor(TIMES / 2)] ?? { wall: 0, processor: 0 }
  return await Promise.resolve([
    {
      what: 'start to the first worklist, with process, key and file',
      mark: `under ${MARK / 1000} s`,
      figure: `${(wall / 1000).toFixed(2)} s (processor ${(processor / 1000).toFixed(2)}), ${megabytes} MB`,
      reached: processor < MARK,
    },
  ])
}
