/** Which programs take a balance: some from 25 dollars up, some only above. */
import type { IsoDate } from '../../values/dates.ts'
import { add, formatMoney, type Cents } from '../../values/money.ts'
import { answer, type Outcome } from '../../values/outcome.ts'
import { amountOn } from '../../law/gate-figures.ts'
import { governing } from '../../law/dated.ts'
import { REFERRAL_OVER } from '../../law/referral-thresholds.ts'

export const citation = '31 CFR 285.2(d)(1)(iii), 285.5(d)(3)(i)(C), 285.12(c)(4); IRM 1.35.7.18(2)(4)'

export const rules = ['CFR285-5-25', 'CFR285-2-25', 'CFR285-12-25']

/** By program: whether the balance, with charges, is large enough. */
export interface ProgramsOpen {
  readonly manual: boolean
  readonly paymentOffset: boolean
  readonly refundOffset: boolean
  readonly crossServicingRequired: boolean
}

/** Tries the balance of one debt against each program. At exactly 25.00 the manual's own gate is the stricter one. */
export function programsOpen(balance: Cents, on: IsoDate): Outcome<ProgramsOpen> {
  const over = governing(REFERRAL_OVER, on)
  const refund = amountOn('refund-offset-floor', on)
  const transfer = amountOn('cross-servicing-floor', on)
  return answer(
    {
      manual: balance > over.value,
      paymentOffset: balance > over.value,
      refundOffset: balance >= refund.value,
      crossServicingRequired: balance >= transfer.value,
    },
    [
      { label: 'Payment offset: more than', amount: formatMoney(over.value), cite: over.source },
      { label: 'Refund offset: at least', amount: formatMoney(refund.value), cite: refund.source },
      { label: 'Transfer: required from', amount: formatMoney(transfer.value), cite: transfer.source },
    ],
  )
}

/** Whether small debts of one debtor together reach the floor for transfer. */
export function combinedTransfer(balances: readonly Cents[], on: IsoDate): Outcome<boolean> {
  const floor = amountOn('cross-servicing-floor', on)
  const total = add(...balances)
  return answer(total >= floor.value, [{ label: 'Together', amount: formatMoney(total), cite: floor.source }])
}
