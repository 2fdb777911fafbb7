/** What a waiver of charges rests on, in the words of the ledger, and who may not decide it. */
import type { Dossier } from './store/facts.ts'
import { liveEntries } from './store/ledger.ts'

export const WAIVER_GROUNDS = {
  'paid-within-30-days': 'Paid within the days of the first notice (IRM 1.35.7.16.4(1)(1))',
  'compromise-or-settlement': 'Part of a compromise or settlement (IRM 1.35.7.16.4(1)(2))',
  equity: 'Against equity and good conscience (IRM 1.35.7.16.4(2))',
  'government-interest': 'Not in the interest of the Government (IRM 1.35.7.16.4(2))',
} as const

/** Whether an account posted an administrative charge that still counts. */
export function hasPostedCharge({ entries }: Pick<Dossier, 'entries'>, name: string): boolean {
  return liveEntries(entries).some((entry) => entry.kind === 'administrative-charge' && entry.postedBy === name)
}
