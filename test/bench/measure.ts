/** Measures one thing on one center and prints what it found as JSON: in a process of its own, to tell its memory. */
import { z } from 'zod'
import { date, type IsoDate } from '../../shared/values/dates.ts'
import { measureLetters } from './letters.ts'
import { measureLists } from './lists.ts'
import { measureRollForward } from './roll-forward.ts'
import type { Mix } from './lives.ts'

/** A generated center to measure. */
export interface Subject {
  readonly folder: string
  readonly debts: number
  readonly today: IsoDate
}

/** One figure beside its mark, and whether it is reached; that is left out where the mark is for another size. */
export const lineField = z.strictObject({
  what: z.string(),
  mark: z.string(),
  figure: z.string(),
  reached: z.boolean().optional(),
})

export type Line = z.output<typeof lineField>

interface Measure {
  /** The kind of center it wants, if any. */
  readonly mix?: Mix
  readonly run: (subject: Subject) => Promise<readonly Line[]>
}

/** Everything that can be measured, by its name on the command line. */
export const measures: Readonly<Record<string, Measure>> = {
  'lists': { mix: 'plausible', run: measureLists },
  'roll-forward': { mix: 'open', run: measureRollForward },
  'letters': { run: async () => lettersLine(await measureLetters(400)) },
}

function lettersLine({ aSecond, letters, megabytes }: Awaited<ReturnType<typeof measureLetters>>): readonly Line[] {
  const figure = `${aSecond} a second (${letters} letters, ${megabytes} MB)`
  return [{ what: 'demand letters, PDF/UA-1', mark: 'over 100 a second a core', figure, reached: aSecond > 100 }]
}

/** The day on which generated centers stand. */
export const TODAY = date('2026-11-22')

if (import.meta.main) {
  const [name = '', debts = '0', folder = ''] = process.argv.slice(2)
  const lines = await measures[name]?.run({ folder, debts: Number(debts), today: TODAY })
  process.stdout.write(`${JSON.stringify(lines)}\n`)
}
