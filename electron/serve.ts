/**
 * The one edge behind the window, the host and the scripts: parse, who and when, transaction, audit, faults.
 *
 * A deed is one transaction with its audit line: a refusal or a fault rolls everything back. Today is asked for once
 * per call and handed on; no handler reads a clock.
 */
import { mkdirSync } from 'node:fs'
import { calls, isCallName, type CallName } from '../shared/api.ts'
import { parseInput } from '../shared/api/parse.ts'
import { calculate, isCalculator } from '../shared/calculate.ts'
import { date, type IsoDate } from '../shared/values/dates.ts'
import { invalid, refuse, type Denied, type Outcome } from '../shared/values/outcome.ts'
import { admitAccount, type OpenCenter } from './center.ts'
import type { AuditLine, Clerk, DeedContext, ViewContext } from './context.ts'
import { recordFault } from './faults.ts'
import { handlers, isHandled } from './handlers/index.ts'
import { Sessions } from './sessions.ts'
import { findAccount } from './store/accounts.ts'
import { appendAudit } from './store/audit.ts'

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
}

/** Opens the program on a data folder; the folder is made when it is missing. */
export async function openProgram(options: ProgramOptions): Promise<Program> {
  mkdirSync(options.dataFolder, { recursive: true, mode: 0o700 })
  const today = options.today ?? todayHere
  const sessions = new Sessions(options.dataFolder, today)
  return {
    call: async (name, input, pretence = {}) => {
      try {
        return await route(sessions, name, input, pretence)
      } catch (fault) {
        return recordFault(options.dataFolder, name, fault)
      }
    },
    close: async () => await sessions.close(),
  }
}

/** Today on this workstation's calendar. The only place where the program reads the date. */
export function todayHere(): IsoDate {
  const now = new Date()
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000)
  return date(local.toISOString().slice(0, 10))
}

async function route(sessions: Sessions, name: string, input: unknown, pretence: Pretence): Promise<Outcome<unknown>> {
  if (!isCallName(name)) return invalid('call', 'There is no such call.')
  if (isCalculator(name)) return calculate(name, input)
  const parsed = parseInput(name, input)
  if (!parsed.ok) return parsed
  if (calls[name].kind === 'session') return await sessions.answer(name, parsed.value)
  const center = sessions.center
  if (center === undefined) return signInFirst()
  const acting = await actor(center, pretence)
  if ('ok' in acting) return acting
  const denied = checkRole(name, acting)
  if (denied !== undefined) return denied
  const given = {
    today: pretence.today ?? sessions.today(),
    clerk: acting,
    dataFolder: sessions.folder,
    practice: center.practice,
  }
  return await perform(center, name, parsed.value, given)
}

type Given = Omit<ViewContext, 'db'>

async function perform(center: OpenCenter, name: CallName, input: unknown, given: Given): Promise<Outcome<unknown>> {
  if (!isHandled(name)) return invalid('call', 'There is no such call.')
  // The input was parsed by the schema of this very name.
  const handle = handlers[name] as (input: unknown, context: ViewContext | DeedContext) => Promise<Outcome<unknown>>
  if (calls[name].kind === 'view') return await handle(input, { ...given, db: center.store.db })
  return await inTransaction(center, name, given, async (context) => await handle(input, context))
}

/** Carries a refusal out of a transaction, so that it rolls back. */
class Rollback extends Error {
  override name = 'Rollback'
  readonly denied: Denied
  constructor(denied: Denied) {
    super('refused')
    this.denied = denied
  }
}

async function inTransaction(
  center: OpenCenter,
  name: CallName,
  given: Given,
  deed: (context: DeedContext) => Promise<Outcome<unknown>>,
): Promise<Outcome<unknown>> {
  const lines: AuditLine[] = []
  const acts: (() => Promise<void>)[] = []
  try {
    const done = await center.store.db.transaction().execute(async (db) => {
      const outcome = await deed({
        ...given,
        db,
        engine: center.store.sqlite,
        audit: (line) => void lines.push(line),
        admit: (account, passphrase) => {
          acts.push(async () => await admitAccount(given.dataFolder, center.key, account, passphrase))
        },
        afterCommit: (act) => void acts.push(act),
      })
      if (!outcome.ok) throw new Rollback(outcome)
      if (lines.length === 0) throw new Error(`The deed ${name} left no audit line.`)
      for (const line of lines) {
        await appendAudit(db, {
          at: new Date().toISOString(),
          today: given.today,
          clerk: given.clerk.name,
          call: name,
          debtId: line.debtId ?? null,
          about: line.about,
          detail: JSON.stringify(line.detail),
        })
      }
      return outcome
    })
    for (const act of acts) await act()
    return done
  } catch (fault) {
    if (fault instanceof Rollback) return fault.denied
    throw fault
  }
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
