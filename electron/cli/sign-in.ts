/** Opens the center that a command names and signs in to it. */
import { resolve } from 'node:path'
import { parseDate, type IsoDate } from '../../shared/values/dates.ts'
import { inspectFolder, PRACTICE_PASSPHRASE } from '../center.ts'
import { openProgram, type Program } from '../serve.ts'
import { invalid, refuse, type Denied } from '../../shared/values/outcome.ts'
import { BadUsage, Refusal } from './command.ts'
import type { Terminal } from './terminal.ts'

/** Which center, as whom, on which day. */
export interface SignInOptions {
  readonly data?: string | undefined
  readonly as?: string | undefined
  readonly today?: string | undefined
}

/** The account a practice center is opened as when none is named. */
const PRACTICE_CLERK = 'clerk1'

/**
 * Opens a center, signed in.
 *
 * @param practiceAs the account of a practice center when none is named
 * @throws BadUsage when an option is missing or no day
 * @throws Refusal when there is no center, the sign-in fails or a real center is asked for another day
 */
export async function openCenterFor(
  options: SignInOptions,
  terminal: Terminal,
  practiceAs = PRACTICE_CLERK,
): Promise<Program> {
  if (options.data === undefined) throw new BadUsage('--data is missing: the data folder of the center.')
  const folder = resolve(options.data)
  const today = readDay(options.today)
  const { exists, practice } = inspectFolder(folder)
  if (!exists) throw new Refusal(noCenter(options.data))
  if (!practice && today !== undefined) throw new Refusal(practiceOnly())
  const name = options.as ?? (practice ? practiceAs : undefined)
  if (name === undefined) throw new BadUsage('--as is missing: the account to sign in as.')
  const passphrase = practice ? PRACTICE_PASSPHRASE : await passphraseOf(name, terminal)
  const program = await openProgram({ dataFolder: folder, ...(today === undefined ? {} : { today: () => today }) })
  const signedIn = await program.call('session.signIn', { name, passphrase })
  if (signedIn.ok) return program
  await program.close()
  throw new Refusal(signedIn)
}

/** A day given on the command line. @throws BadUsage */
export function readDay(text: string | undefined): IsoDate | undefined {
  if (text === undefined) return undefined
  const day = parseDate(text)
  if (day === undefined) throw new BadUsage(`Not a day: ${text}. Write YYYY-MM-DD.`)
  return day
}

/** The passphrase from the environment, or asked for. @throws BadUsage when there is none */
export async function passphraseOf(name: string, terminal: Terminal): Promise<string> {
  const passphrase = terminal.environment['RECOUP_PASSPHRASE'] ?? (await terminal.askHidden(`Passphrase of ${name}: `))
  if (passphrase === undefined || passphrase === '') throw new BadUsage('Give the passphrase in RECOUP_PASSPHRASE.')
  return passphrase
}

function noCenter(folder: string): Denied {
  return invalid('data', `There is no center in ${folder}. "recoup practice ${folder}" makes one to practice in.`)
}

function practiceOnly(): Denied {
  const message = 'Another day can be named in a practice center only.'
  return refuse([{ rule: 'practice-only', cite: 'NIST SP 800-53 AC-6', message }])
}
