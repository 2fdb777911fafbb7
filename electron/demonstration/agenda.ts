/** What is to be done on which day, done in the order of the days. */
import type { IsoDate } from '../../shared/values/dates.ts'

interface Entry {
  readonly day: IsoDate
  readonly deed: () => Promise<void>
}

/** Deeds to come. A deed may add others for its own day or a later one. */
export class Agenda {
  private readonly entries: Entry[] = []

  add(day: IsoDate, deed: () => Promise<void>): void {
    const after = this.entries.findIndex((entry) => entry.day > day)
    this.entries.splice(after === -1 ? this.entries.length : after, 0, { day, deed })
  }

  /** Does everything up to and including a day; what lies later is left undone. */
  async live(until: IsoDate): Promise<void> {
    for (;;) {
      const next = this.entries.shift()
      if (next === undefined || next.day > until) return
      await next.deed()
    }
  }
}
