/** Runs another program and tells what it took, where it is installed. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { Spent } from './spent.ts'

const TIMER = '/usr/bin/time'

/** What a program took, with the memory it used at its highest, in megabytes, where the machine can tell. */
export interface ProgramSpent extends Spent {
  readonly megabytes?: number
}

/** Runs it to its end; undefined when it is not installed. Without a timer, the clock stands for the processor. */
export function runProgram(name: string, args: readonly string[], input = ''): ProgramSpent | undefined {
  if (spawnSync('which', [name]).status !== 0) return undefined
  const timed = existsSync(TIMER)
  const [command, words] = timed ? [TIMER, ['-f', '%U %S %M', name, ...args]] : [name, [...args]]
  const began = performance.now()
  const told = spawnSync(command, words, { input, maxBuffer: 2 ** 30, encoding: 'utf8' })
  const wall = performance.now() - began
  if (told.status !== 0) throw new Error(`${name}: ${told.stderr.slice(-400)}`)
  const figures = /([\d.]+) ([\d.]+) (\d+)\s*$/.exec(told.stderr)
  if (figures === null) return { wall, processor: wall }
  const [, user = '0', system = '0', kilobytes = '0'] = figures
  return { wall, processor: (Number(user) + Number(system)) * 1000, megabytes: Math.round(Number(kilobytes) / 1024) }
}
