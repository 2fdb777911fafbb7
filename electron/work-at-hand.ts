/** The long deed or job that is being done for whoever waits: how far it has come, and whether it was asked to stop. */
import type { Progress } from './context.ts'

/** One piece of work at a time; what begins meanwhile is not followed. */
export class WorkAtHand {
  private current: Progress | undefined
  private stopAsked = false

  /** How far it has come; undefined while nothing long is being done. */
  view(): Progress | undefined {
    return this.current
  }

  report(progress: Progress): void {
    this.current = progress
  }

  /** Asks it to stop where it next can; false when there is nothing to stop. */
  stop(): boolean {
    this.stopAsked = this.current !== undefined
    return this.stopAsked
  }

  stopping(): boolean {
    return this.stopAsked
  }

  /** It is over, whatever became of it. */
  end(): void {
    this.current = undefined
    this.stopAsked = false
  }
}

/** Carries the wish to stop out of a deed, so that all of it is undone, or out of a job between two of its steps. */
export class Stopped extends Error {
  override name = 'Stopped'
  constructor() {
    super('stopped')
  }
}
