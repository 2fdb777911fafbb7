/** What an employer owes under an order: the certification in time, the money, and no punishment. */
import { addMonths, type IsoDate } from '../../values/dates.ts'
import { ZERO, type Cents } from '../../values/money.ts'
import { answer, type Outcome } from '../../values/outcome.ts'
import { countOn } from '../../law/gate-figures.ts'

export const citation = '31 CFR 285.11(h), (l), (o)'

export const rules = ['CFR285-11-employer-cert', 'CFR285-11-end', 'CFR285-11-sue']

/** Whether to remind the employer of the form that says what the debtor earns. */
export function certificationReminder(dueBy: IsoDate, returnedOn: IsoDate | undefined, today: IsoDate): boolean {
  return returnedOn === undefined && today > dueBy
}

/** `stop` tells the employer at once; otherwise the account is looked at again by the day. */
export type OrderUpkeep = { readonly what: 'stop' } | { readonly what: 'review'; readonly by: IsoDate }

/** What to do about an order: stop it when all is paid, look at it once a year otherwise. */
export function orderUpkeep(balance: Cents, lastReviewedOn: IsoDate): Outcome<OrderUpkeep> {
  if (balance === ZERO) return answer({ what: 'stop' }, [{ label: 'Paid in full', cite: '31 CFR 285.11(l)(1)' }])
  const months = countOn('garnishment-review-months', lastReviewedOn)
  const by = addMonths(lastReviewedOn, months.value)
  return answer({ what: 'review', by }, [{ label: `Review by ${by}`, cite: months.source }])
}

/**
 * The first day on which an employer may be sued for what was not withheld: when collection ended, or a year without
 * a payment stands for its end. Earlier only where the time to sue runs out.
 */
export function employerSuitFrom(
  lastPaymentOn: IsoDate,
  collectionEndedOn: IsoDate | undefined,
  limitationExpiring: boolean,
  today: IsoDate,
): Outcome<IsoDate> {
  if (limitationExpiring) return answer(today, [{ label: 'The time to sue runs out', cite: '31 CFR 285.11(o)' }])
  const months = countOn('employer-suit-months', lastPaymentOn)
  const deemed = addMonths(lastPaymentOn, months.value)
  const from = collectionEndedOn !== undefined && collectionEndedOn < deemed ? collectionEndedOn : deemed
  return answer(from, [{ label: `Collection ended ${from}`, cite: months.source }])
}
