/**
 * The one edge behind the window, the host and the scripts: parse, who and when, transaction, audit, faults.
 *
 * Today is asked for once per call and handed on; no handler reads a clock.
 */
import { mkdirSync } from 'node:fs'
import { calls, isCallName, type CallName } from '../shared/api.ts'
import { parseInput } from '../shared/api/parse.ts'
import { calculate, isCalculator } from '../shared/calculate.ts'
import { date, type IsoDate } from '../shared/values/dates.ts'
import { present } from '../shared/values/present.ts'
import { answer, invalid, refuse, type Denied, type Outcome } from '../shared/values/outcome.ts'
import type { OpenCenter } from './center.ts'
import type { Clerk, DeedContext, DeskContext, JobContext, Progress, ViewContext } from './context.ts'
import { recordFault } from './faults.ts'
import { handlers, isHandled } from './handlers/index.ts'
import { RollOver } from './roll-over.ts'
import { noKeyStore, type KeyStore } from './key-store.ts'
import { PracticeDoor } from './practice-door.ts'
import { Sessions } from './sessions.ts'
import { findAccount } from './store/accounts.ts'
import { doDeed, doJob, type Acting } from './transact.ts'
import { WorkAtHand } from './work-at-hand.ts'

/** In a practice center alone: another account or another day for this one call. */
export interface Pretence {
  readonly as?: string
  readonly today?: IsoDate
}

/** A program on one data folder, with at most one account signed in. */
export interface Program {
  /** Answers a call by name; never throws. */
  call(name: string, input: unknown, pretence?: Pretence): Promise<Outcome<unknown>>
  /** Signs out and lets go of the file. */
  close(): Promise<void>
}

export interface ProgramOptions {
  readonly dataFolder: string
  readonly today?: () => IsoDate
  /** The key store of the operating system, where the door has one. */
  readonly keyStore?: KeyStore
  /** Is told how far a long job has come. */
  readonly onProgress?: (progress: Progress) => void
  /** Whether the center is moved on to today by itself whenever somebody is signed in to it. */
  readonly rollsOver?: boolean
}

/** Opens the program on a data folder, with the way to its practice center; the folder is made when it is missing. */
export async function openProgram(options: ProgramOptions): Promise<Program> {
  const today = options.today ?? todayHere
  const openPractice = async (dataFolder: string): Promise<Program> => {
    const { keyStore: _none, ...others } = options
    return openOn({ ...others, dataFolder }, true)
  }
  return new PracticeDoor(openOn(options, false), { folder: options.dataFolder, today, openPractice })
}

function openOn(options: ProgramOptions, visiting: boolean): Program {
  mkdirSync(options.dataFolder, { recursive: true, mode: 0o700 })
  const today = options.today ?? todayHere
  const sessions = new Sessions(options.dataFolder, today, options.keyStore ?? noKeyStore, visiting)
  const rollOver = new RollOver(options.dataFolder)
  const work = new WorkAtHand()
  return {
    call: async (name, input, pretence = {}) => {
      try {
        if (isCallName(name) && calls[name].kind === 'session' && name !== 'center.status') await rollOver.stop()
        const outcome = await route({ sessions, rollOver, work, pretence, onProgress: options.onProgress }, name, input)
        await sessions.backUpDaily()
        if (options.rollsOver === true) rollOver.follow(sessions.center, today())
        return outcome
      } catch (fault) {
        return recordFault(options.dataFolder, name, fault)
      }
    },
    close: async () => {
      await rollOver.stop()
      await sessions.close()
    },
  }
}

/** Today on this workstation's calendar. The only place where the program reads the date. */
export function todayHere(): IsoDate {
  const now = new Date()
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000)
  return date(local.toISOString().slice(0, 10))
}

interface Routed {
  readonly sessions: Sessions
  readonly rollOver: RollOver
  readonly work: WorkAtHand
  readonly pretence: Pretence
  readonly onProgress: ProgramOptions['onProgress']
}

async function route(
  { sessions, rollOver, work, pretence, onProgress }: Routed,
  name: string,
  input: unknown,
): Promise<Outcome<unknown>> {
  if (!isCallName(name)) return invalid('call', 'There is no such call.')
  if (isCalculator(name)) return calculate(name, input)
  if (calls[name].kind === 'session') return await answerSession(sessions, name, input)
  const center = sessions.center
  if (center === undefined) return signInFirst()
  const barred = sessions.barred()
  if (barred !== undefined) return barred
  const acting = await actor(center, pretence)
  if ('ok' in acting) return acting
  const denied = checkRole(name, acting)
  if (denied !== undefined) return denied
  const parsed = parseInput(name, input)
  if (!parsed.ok) return parsed
  const given = {
    today: pretence.today ?? sessions.today(),
    clerk: acting,
    dataFolder: sessions.folder,
    practice: center.practice,
    rolling: rollOver.progress(),
  }
  if (name === 'work.view') return answer(present({ work: work.view() }))
  if (name === 'work.stop') return answer({ asked: work.stop() })
  if (calls[name].kind === 'keeping') return await sessions.keep(name, parsed.value, { ...given, center })
  const report = (progress: Progress): void => {
    work.report(progress)
    onProgress?.(progress)
  }
  try {
    return await perform({ center, name, given, onProgress: report, stopping: () => work.stopping() }, parsed.value)
  } finally {
    // A view answered meanwhile is no work at hand, and does not end it.
    if (work.view()?.call === name) work.end()
  }
}

async function answerSession(sessions: Sessions, name: CallName, input: unknown): Promise<Outcome<unknown>> {
  const parsed = parseInput(name, input)
  return parsed.ok ? await sessions.answer(name, parsed.value) : parsed
}

async function perform(acting: Acting, input: unknown): Promise<Outcome<unknown>> {
  const { center, name, given } = acting
  if (!isHandled(name)) return invalid('call', 'There is no such call.')
  // The input was parsed by the schema of this very name.
  const handle = handlers[name] as (
    input: unknown,
    context: ViewContext | DeedContext | JobContext | DeskContext,
  ) => Promise<Outcome<unknown>>
  if (calls[name].kind === 'view') return await handle(input, { ...given, db: center.store.db })
  if (calls[name].kind === 'arrangement') return await handle(input, { ...given, db: center.store.db })
  if (calls[name].kind === 'job') return await doJob(acting, async (context) => await handle(input, context))
  return await doDeed(acting, async (context) => await handle(input, context))
}

async function actor(center: OpenCenter, pretence: Pretence): Promise<Clerk | Denied> {
  const pretends = pretence.as !== undefined || pretence.today !== undefined
  if (pretends && !center.practice) {
    const message = 'Another account or another day can be named in a practice center only.'
    return refuse([{ rule: 'practice-only', cite: 'NIST SP 800-53 AC-6', message }])
  }
  if (pretence.as === undefined) return center.clerk
  return (await findAccount(center.store.db, pretence.as)) ?? invalid('as', 'There is no such account.')
}

function checkRole(name: CallName, clerk: Clerk): Denied | undefined {
  const { roles } = calls[name]
  if (roles === 'anyone' || roles.includes(clerk.role)) return undefined
  const message = `${clerk.displayName} is signed in as ${clerk.role}; this needs ${roles.join(' or ')}.`
  return refuse([{ rule: 'roles', cite: 'NIST SP 800-53 AC-3', message }])
}

function signInFirst(): Denied {
  return refuse([{ rule: 'sign-in', cite: 'NIST SP 800-53 IA-2', message: 'Sign in first.' }])
}
