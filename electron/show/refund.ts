/** What was paid above the debt, what of it was given back, and whether the rest is. */
import type { DebtView } from '../../shared/api/debts.ts'
import type { Account } from '../../shared/domain/account-facts.ts'
import { refund } from '../../shared/domain/refunds/refund.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { add, formatMoney, showMoney, subtract, ZERO, type Cents } from '../../shared/values/money.ts'
import type { Reason } from '../../shared/values/outcome.ts'
import type { Dossier } from '../store/facts.ts'
import { liveEntries } from '../store/ledger.ts'

const BY_TREASURY: ReadonlySet<string> = new Set(['treasury-offset', 'cross-servicing'])

/** What no part of the debt took and was not given back yet. */
export interface Overpayment {
  readonly left: Cents
  readonly takenByTreasury: boolean
  /** When the last payment came: the day whose floor for refunds holds. */
  readonly on: IsoDate
}

/** The overpayment of a debt as its account stands. */
export function overpaymentOf({ entries }: Pick<Dossier, 'entries'>, account: Account): Overpayment {
  const live = liveEntries(entries)
  const paid = add(ZERO, ...account.applied.map(({ unapplied }) => unapplied))
  const given = live.filter((entry) => entry.kind === 'refund').map((entry) => entry.amount)
  const last = live.findLast((entry) => entry.kind === 'payment')
  return {
    left: subtract(paid, add(ZERO, ...given)),
    takenByTreasury: BY_TREASURY.has(last?.method ?? ''),
    on: last?.effectiveOn ?? account.asOf,
  }
}

/** Why an amount may not be given back of what was overpaid; nothing when it may. */
export function refundReasons({ left, takenByTreasury, on }: Overpayment, amount: Cents): readonly Reason[] {
  const cite = 'IRM 1.35.7.12(10)'
  if (amount > left) {
    const message = `Only ${showMoney(left)} was paid above the debt and is not given back.`
    return [{ rule: 'IRM-12-refund-1', cite, message }]
  }
  const due = refund({ cause: 'overpaid', amount: left, takenByTreasury, on })
  if (!due.ok || due.value.amount > ZERO) return []
  const floor = due.steps?.[0]?.amount ?? ''
  return [{ rule: 'IRM-12-refund-1', cite, message: `It is recorded and kept: refunds begin at ${floor}.` }]
}

/** The overpayment as the screen of the debt tells it; undefined when there is none left. */
export function overpaidOf(dossier: Dossier, account: Account): DebtView['overpaid'] {
  const overpayment = overpaymentOf(dossier, account)
  const { left, takenByTreasury } = overpayment
  if (left <= ZERO) return undefined
  const [reason] = refundReasons(overpayment, left)
  const told = takenByTreasury ? ' Tell Treasury of it.' : ''
  return {
    amount: formatMoney(left),
    refundable: reason === undefined,
    says: reason?.message ?? `Give it back to the debtor.${told}`,
    cite: 'IRM 1.35.7.12(10)',
  }
}
