/**
 * Deeds and jobs inside transactions. A deed is one transaction with its audit line: a refusal or a fault rolls
 * everything back. A job is one transaction after another, each with the lines it leaves.
 */
import { setImmediate as turn } from 'node:timers/promises'
import type { CallName } from '../shared/api.ts'
import type { IsoDate } from '../shared/values/dates.ts'
import { invalid, refuse, type Denied, type Outcome } from '../shared/values/outcome.ts'
import { admitAccount, type OpenCenter } from './center.ts'
import { dismissAccount } from './change-keys.ts'
import { wrapKey } from './keyring.ts'
import type { AuditLine, DeedContext, Given, JobContext, Progress } from './context.ts'
import { Stopped } from './work-at-hand.ts'
import { appendAudit, auditHead, type AuditHead } from './store/audit.ts'
import { isClosedPeriod } from './store/periods.ts'
import type { Writer } from './store/tables.ts'

/** Which call acts, on which center, for whom and when. */
export interface Acting {
  readonly center: OpenCenter
  readonly name: CallName
  readonly given: Given
  readonly onProgress: (progress: Progress) => void
  /** Whether it was asked to stop; absent: it cannot be. */
  readonly stopping?: () => boolean
}

/** Does a deed, or nothing at all. */
export async function doDeed(
  acting: Acting,
  deed: (context: DeedContext) => Promise<Outcome<unknown>>,
): Promise<Outcome<unknown>> {
  try {
    return await inTransaction(acting, async (context, lines) => {
      const outcome = await deed(context)
      if (!outcome.ok) throw new Rollback(outcome)
      if (lines.length === 0) throw new Error(`The deed ${acting.name} left no audit line.`)
      return outcome
    })
  } catch (fault) {
    if (fault instanceof Rollback) return fault.denied
    if (fault instanceof Stopped) return invalid('call', 'Stopped as you asked. Nothing of it was done.')
    if (isClosedPeriod(fault)) return closedPeriod(acting.given.today)
    throw fault
  }
}

function closedPeriod(today: IsoDate): Denied {
  const message = `The books are closed on ${today}. Post it on a later day, or propose to open the period again.`
  return refuse([{ rule: 'closed-period', cite: 'GAO Green Book, principle 10', message }])
}

/** Does a job, or the part of it that was done before it was asked to stop. */
export async function doJob(
  acting: Acting,
  job: (context: JobContext) => Promise<Outcome<unknown>>,
): Promise<Outcome<unknown>> {
  try {
    return await job(jobOn(acting))
  } catch (fault) {
    if (!(fault instanceof Stopped)) throw fault
    return invalid('call', 'Stopped as you asked. What was done until then stays; done again, it goes on from there.')
  }
}

/** What a job is given. */
export function jobOn(acting: Acting): JobContext {
  const { name, given, onProgress } = acting
  return {
    ...given,
    step: async (work) => {
      if (acting.stopping?.() === true) throw new Stopped()
      const done = await inTransaction(acting, work)
      await turn()
      return done
    },
    report: (done, of) => onProgress({ call: name, done, of }),
  }
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

async function inTransaction<T>(
  { center, name, given, onProgress, stopping }: Acting,
  work: (context: DeedContext, lines: readonly AuditLine[]) => Promise<T>,
): Promise<T> {
  const lines: AuditLine[] = []
  const acts: ((head: AuditHead) => Promise<void>)[] = []
  const { seals } = center.store
  const { done, head } = await center.store.db.transaction().execute(async (db) => {
    // What a transaction that was rolled back had changed is not there to be sealed.
    seals.forget()
    const context: DeedContext = {
      ...given,
      db,
      engine: center.store.sqlite,
      audit: (line) => void lines.push(line),
      wrap: async (passphrase) => (given.practice ? undefined : await wrapKey(center.key, passphrase)),
      admit: (account, key) => void acts.push(async () => admitAccount(given.dataFolder, account, key)),
      dismiss: (account) => void acts.push(async () => dismissAccount(given.dataFolder, account)),
      pace: async (soFar, of) => {
        onProgress({ call: name, done: soFar, of })
        await turn()
        if (stopping?.() === true) throw new Stopped()
      },
      afterCommit: (act) => void acts.push(act),
    }
    const result = await work(context, lines)
    // A step of a job that changed what is sealed leaves a line too, or the trail would not lead to what is there.
    if (lines.length === 0 && seals.pending()) lines.push({ about: 'step', detail: {} })
    for (const line of lines) await writeLine(db, line, name, given)
    return { done: result, head: await auditHead(db) }
  })
  for (const act of acts) await act(head)
  return done
}

async function writeLine(db: Writer, line: AuditLine, call: CallName, { today, clerk }: Given): Promise<void> {
  await appendAudit(db, {
    at: new Date().toISOString(),
    today,
    clerk: clerk.name,
    call,
    debtId: line.debtId ?? null,
    about: line.about,
    detail: JSON.stringify(line.detail),
  })
}
