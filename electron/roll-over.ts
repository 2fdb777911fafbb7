/**
 * The first start of a day: once somebody is signed in, every debt is moved on to today by itself, in short steps
 * between the clerk's calls. A center that was closed for a weekend or a month is moved on all that time at once.
 */
import type { IsoDate } from '../shared/values/dates.ts'
import type { OpenCenter } from './center.ts'
import type { Clerk, JobContext, Rolling } from './context.ts'
import { recordFault } from './faults.ts'
import { rollForwardHandlers } from './handlers/roll-forward.ts'
import { loadRolledTo } from './store/settings.ts'
import { jobOn } from './transact.ts'
import { Stopped } from './work-at-hand.ts'

/** Whose deed it is in the audit trail: the program's own. */
const RECOUP: Clerk = { name: 'recoup', displayName: 'Recoup', role: 'supervisor' }

const CALL = 'center.rollForward'

/** Moves an open center on, once a day and one at a time. */
export class RollOver {
  private readonly folder: string
  private running: Promise<void> | undefined
  private rolling: Rolling | undefined
  private stopping = false
  /** The center and the day that were looked after last. */
  private looked: { readonly center: OpenCenter; readonly today: IsoDate } | undefined

  constructor(folder: string) {
    this.folder = folder
  }

  /** How far it has come; undefined while it does not run. */
  progress(): Rolling | undefined {
    return this.rolling
  }

  /** Begins, unless it runs already or the center has been looked after today. Returns at once. */
  follow(center: OpenCenter | undefined, today: IsoDate): void {
    if (center === undefined || this.running !== undefined) return
    if (this.looked?.center === center && this.looked.today === today) return
    this.looked = { center, today }
    this.running = this.run(center, today).finally(() => {
      this.running = undefined
      this.rolling = undefined
    })
  }

  /** Ends after the step it is at; what is left is done when it is begun again. */
  async stop(): Promise<void> {
    this.stopping = true
    await this.running
    this.stopping = false
    this.looked = undefined
  }

  private async run(center: OpenCenter, today: IsoDate): Promise<void> {
    try {
      const rolledTo = await loadRolledTo(center.store.db)
      if (rolledTo !== undefined && rolledTo >= today) return
      this.rolling = { done: 0, of: 0, to: today }
      const outcome = await rollForwardHandlers[CALL]({}, this.job(center, today))
      if (!outcome.ok) throw new Error('The center could not be moved on to today.')
    } catch (fault) {
      if (!(fault instanceof Stopped)) recordFault(this.folder, CALL, fault)
    }
  }

  private job(center: OpenCenter, today: IsoDate): JobContext {
    const given = { today, clerk: RECOUP, dataFolder: this.folder, practice: center.practice }
    const job = jobOn({
      center,
      name: CALL,
      given,
      onProgress: ({ done, of }) => {
        this.rolling = { done, of, to: today }
      },
    })
    return {
      ...job,
      step: async (work) => {
        if (this.stopping) throw new Stopped()
        return await job.step(work)
      },
    }
  }
}
