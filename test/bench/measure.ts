/** Measures one thing on one center and prints what it found as JSON: in a process of its own, to tell its memory. */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { date, type IsoDate } from '../../shared/values/dates.ts'
import { measureBeginning } from './beginning.ts'
import { measureCalculations } from './calculations.ts'
import { measureCipher } from './cipher.ts'
import { measureImport } from './imports.ts'
import { measureLetters } from './letters.ts'
import { measureLists } from './lists.ts'
import type { Mix } from './lives.ts'
import { measurePeers } from './peers.ts'
import { measureReferralFile } from './referral-file.ts'
import { measureRollForward } from './roll-forward.ts'
import { measureSoak } from './soak.ts'
import { measureWindow } from './window.ts'

/** A generated center to measure. */
export interface Subject {
  readonly folder: string
  readonly debts: number
  readonly today: IsoDate
  /** How long a soak goes on. */
  readonly minutes: number
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
  /** The largest center it is tried on. */
  readonly most?: number
  /** It is measured only when it is named. */
  readonly named?: true
  readonly run: (subject: Subject) => Promise<readonly Line[]>
}

/** Everything that can be measured, by its name on the command line. */
export const measures: Readonly<Record<string, Measure>> = {
  'start': { mix: 'plausible', run: measureBeginning },
  'lists': { mix: 'plausible', run: measureLists },
  'cipher': { mix: 'plausible', run: measureCipher },
  'roll-forward': { mix: 'open', run: measureRollForward },
  'import': { run: async ({ today }) => await measureImport(today) },
  'letters': { run: async () => lettersLine(await measureLetters(400)) },
  'referral': { run: async () => referralLine(await measureReferralFile(join(tmpdir(), 'recoup-referral'), 100_000)) },
  'calculations': { run: async ({ today }) => await measureCalculations(today) },
  'window': { mix: 'open', most: 100_000, run: measureWindow },
  'peers': { mix: 'plausible', most: 100_000, run: measurePeers },
  'soak': { named: true, run: async ({ today, minutes }) => await measureSoak(today, minutes) },
}

function referralLine(found: Awaited<ReturnType<typeof measureReferralFile>>): readonly Line[] {
  const { debts, writtenSeconds, writtenProcessorSeconds, megabytes } = found
  return [
    {
      what: `referral file of ${debts.toLocaleString('en-US')} debts: written, flushed, digested, read back, compared`,
      mark: 'under 5 s',
      figure: `${writtenSeconds.toFixed(1)} s (processor ${writtenProcessorSeconds.toFixed(1)}), ${megabytes} MB`,
      reached: writtenProcessorSeconds < 5,
    },
  ]
}

function lettersLine({ aSecond, letters, megabytes }: Awaited<ReturnType<typeof measureLetters>>): readonly Line[] {
  const figure = `${aSecond} a second (${letters} letters, ${megabytes} MB)`
  return [{ what: 'demand letters, PDF/UA-1', mark: 'over 100 a second a core', figure, reached: aSecond > 100 }]
}

/** The day on which generated centers stand. */
export const TODAY = date('2026-11-22')

if (import.meta.main) {
  const [name = '', debts = '0', folder = '', minutes = '3'] = process.argv.slice(2)
  const lines = await measures[name]?.run({ folder, debts: Number(debts), today: TODAY, minutes: Number(minutes) })
  process.stdout.write(`${JSON.stringify(lines)}\n`)
}
