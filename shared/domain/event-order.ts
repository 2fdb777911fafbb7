/**
 * In which order events count: by day; on one day charges first, then fees, then payments, each in the order given.
 * What changes the debt or its agreement comes before the day's payments, and a day counts before accrual is held or
 * resumed.
 */
import { dayNumber } from '../values/dates.ts'
import type { AccountEvent } from './account-facts.ts'

export const citation = '31 CFR 901.9(f); IRM 1.35.7.17(1)'

// Unsettled: no rule orders the events of one day; charges before payments is the practice of lockbox posting.
const RANK: Readonly<Record<AccountEvent['kind'], number>> = {
  'administrative-charge': 0,
  'contingency-fee': 1,
  'principal-adjustment': 2,
  'agreement-default': 3,
  'agreement-start': 4,
  waive: 5,
  payment: 6,
  'agreement-end': 7,
  'accrual-hold-end': 8,
  'penalty-waived-until': 8,
  'accrual-hold-start': 9,
  'penalty-waived-from': 9,
}

/** An event and the day at whose end it has taken effect. */
export interface Posting {
  readonly event: AccountEvent
  readonly day: number
}

/** The events that have taken effect by a day, in the order in which they count. */
export function inPostingOrder(events: readonly AccountEvent[], lastDay: number): readonly Posting[] {
  const postings: Posting[] = []
  let sorted = true
  let previous: Posting | undefined
  for (const event of events) {
    const posting = { event, day: effectiveDay(event) }
    if (posting.day > lastDay) continue
    if (previous !== undefined && compare(previous, posting) > 0) sorted = false
    postings.push(posting)
    previous = posting
  }
  return sorted ? postings : postings.sort(compare)
}

/** The first day of a hold is already without accrual, so a hold takes effect at the end of the day before. */
function effectiveDay(event: AccountEvent): number {
  const starts = event.kind === 'accrual-hold-start' || event.kind === 'penalty-waived-from'
  return dayNumber(event.date) - (starts ? 1 : 0)
}

function compare(first: Posting, second: Posting): number {
  return first.day - second.day || RANK[first.event.kind] - RANK[second.event.kind]
}
