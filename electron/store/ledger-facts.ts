/** The ledger as the engine reads it. */
import type { AccountEvent } from '../../shared/domain/account-facts.ts'
import type { LedgerFacts } from '../../shared/domain/standing/ledger-account.ts'
import type { Cents } from '../../shared/values/money.ts'
import { liveEntries } from './ledger.ts'
import type { Row } from './tables.ts'

/** The columns of an entry that the engine reads. */
export type LedgerEntry = Pick<Row<'entry'>, 'id' | 'kind' | 'effectiveOn' | 'amount' | 'part' | 'reversesId'>

/** The entries that count, as events; the first entry is the principal itself. */
export function ledgerFacts(principal: Cents, entries: readonly LedgerEntry[]): LedgerFacts {
  return { principal, events: liveEntries(entries).flatMap(eventOf) }
}

function eventOf(entry: LedgerEntry): readonly AccountEvent[] {
  const common = { date: entry.effectiveOn, amount: entry.amount, id: entry.id }
  switch (entry.kind) {
    case 'administrative-charge':
    case 'contingency-fee':
    case 'payment':
    case 'principal-adjustment':
      return [{ ...common, kind: entry.kind }]
    case 'waiver':
      return entry.part === null ? [] : [{ ...common, kind: 'waive', part: entry.part }]
    default:
      return []
  }
}
