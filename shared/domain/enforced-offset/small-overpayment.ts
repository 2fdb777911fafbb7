/** A small salary overpayment is taken whole from the next pay; the pay statement carries the notice. */
import type { IsoDate } from '../../values/dates.ts'
import { formatMoney, type Cents } from '../../values/money.ts'
import { answer, type Outcome } from '../../values/outcome.ts'
import { amountOn } from '../../law/gate-figures.ts'

export const citation = 'IRM 1.35.7.8.3(5)'

export const rules = ['IRM-8.3-auto-50', 'IRM-8.3-auto-50-third-party']

/** The way a salary overpayment is collected. */
export type SmallOverpayment =
  | { readonly how: 'next-salary-payment'; readonly amount: Cents; readonly noticeOnPayStatement: true }
  | { readonly how: 'demand-letter' }

/** Automatic up to the limit, except for debts of a third party. */
export function smallOverpayment(amount: Cents, thirdParty: boolean, on: IsoDate): Outcome<SmallOverpayment> {
  const limit = amountOn('small-salary-overpayment', on)
  const steps = [{ label: 'Taken without more up to', amount: formatMoney(limit.value), cite: limit.source }]
  if (thirdParty || amount > limit.value) return answer({ how: 'demand-letter' }, steps)
  return answer({ how: 'next-salary-payment', amount, noticeOnPayStatement: true }, steps)
}
