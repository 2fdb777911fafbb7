/** What a command of `recoup` is, how it ends, and how its options are read. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import type { Denied } from '../../shared/values/outcome.ts'
import type { Terminal } from './terminal.ts'

/** How a command ended, as a shell sees it. */
export const EXIT = { done: 0, refused: 1, usage: 2, fault: 3 } as const

export type Exit = (typeof EXIT)[keyof typeof EXIT]

/** One command; `help` is its whole help text, whose first line is its usage. */
export interface Command {
  readonly help: string
  run(args: readonly string[], terminal: Terminal): Promise<Exit>
}

/** The command line makes no sense; the message says why. */
export class BadUsage extends Error {
  override name = 'BadUsage'
}

/** The program said no; the denial is printed and the command ends. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly denied: Denied
  constructor(denied: Denied) {
    super('refused')
    this.denied = denied
  }
}

/** The options that every command on a center takes. */
export const CENTER_OPTIONS = {
  data: { type: 'string' },
  as: { type: 'string' },
  today: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const satisfies ParseArgsOptionsConfig

/** How the options of a center read in a help text. */
export const CENTER_HELP = `  --data DIR     the data folder of the center
  --as NAME      the account to sign in as (a practice center: clerk1)
  --today DAY    the day to work on, YYYY-MM-DD (a practice center only)
  --json         answer as JSON
  --help         this text

The passphrase is read from RECOUP_PASSPHRASE or asked for. Ends with 0 done, 1 refused, 2 bad usage, 3 fault.
`

/**
 * Reads options and exactly the named positional arguments, or any number of them where none is named.
 *
 * @throws BadUsage
 */
export function readArgs<const O extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: O,
  names: readonly string[] | 'any' = [],
): ReturnType<typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true }>> {
  const parsed = parse(args, options)
  if (names === 'any') return parsed
  const missing = names[parsed.positionals.length]
  if (missing !== undefined) throw new BadUsage(`${missing} is missing.`)
  const extra = parsed.positionals[names.length]
  if (extra !== undefined) throw new BadUsage(`Unexpected argument: ${extra}`)
  return parsed
}

function parse<const O extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: O,
): ReturnType<typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (fault) {
    throw new BadUsage(fault instanceof Error ? (fault.message.split('. ')[0] ?? '') : String(fault))
  }
}
