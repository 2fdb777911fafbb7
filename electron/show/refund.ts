/** What was paid above the debt, and whether it is given back. */
import type { DebtView } from '../../shared/api/debts.ts'
import type { Account } from '../../shared/domain/account-facts.ts'
import { refund } from '../../shared/domain/refunds/refund.ts'
import { add, formatMoney, ZERO } from '../../shared/values/money.ts'
import type { Dossier } from '../store/facts.ts'
import { liveEntries } from '../store/ledger.ts'

const BY_TREASURY: ReadonlySet<string> = new Set(['treasury-offset', 'cross-servicing'])

/** The sum that no part of the debt took, with what becomes of it; undefined when there is none. */
export function overpaidOf({ entries }: Dossier, account: Account): DebtView['overpaid'] {
  const amount = add(ZERO, ...account.applied.map(({ unapplied }) => unapplied))
  if (amount === ZERO) return undefined
  const last = liveEntries(entries).findLast((entry) => entry.kind === 'payment')
  const takenByTreasury = BY_TREASURY.has(last?.method ?? '')
  const given = refund({ cause: 'overpaid', amount, takenByTreasury, on: last?.effectiveOn ?? account.asOf })
  if (!given.ok) return undefined
  const refundable = given.value.amount > ZERO
  const told = given.value.tellTreasury ? ' Tell Treasury of it.' : ''
  const floor = given.steps?.[0]?.amount ?? ''
  return {
    amount: formatMoney(amount),
    refundable,
    says: refundable ? `Give it back to the debtor.${told}` : `Recorded and kept: refunds begin at ${floor}.`,
    cite: 'IRM 1.35.7.12(10)',
  }
}
