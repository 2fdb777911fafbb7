/** How much of a payment goes to support: the least of debt, payment and what the law leaves, less a fee. */
import type { IsoDate } from '../../values/dates.ts'
import { ZERO, formatMoney, least, notBelowZero, subtract, type Cents } from '../../values/money.ts'
import { answer, refuse, type Outcome } from '../../values/outcome.ts'
import { amountOn } from '../../law/gate-figures.ts'

export const citation = '31 CFR 285.1(i), (l)-(m), 285.3(d)(2), (g), (i)'

export const rules = [
  'CFR285-1-amount', 'CFR285-1-exempt-payments', 'CFR285-1-fee', 'CFR285-3-before-credit', 'CFR285-3-disposition',
  'CFR285-3-fee',
]

/** Payments that are never taken for support in this program; refunds go through their own. */
const EXEMPT_FROM_SUPPORT = [
  'education-title-iv', 'social-security', 'supplemental-security-income', 'black-lung-part-b', 'railroad-retirement',
  'railroad-tier-2', 'internal-revenue', 'tariff-refund', 'exempted-class', 'barred-by-law',
] as const

/** What is taken, what the state gets, what the payee keeps. */
export interface SupportOffset {
  readonly offset: Cents
  readonly toState: Cents
  readonly toPayee: Cents
}

/** An offset of a payment other than a refund. `limit` is what the law on earnings leaves, where it is salary. */
export function supportOffset(
  paymentType: string,
  payment: Cents,
  debt: Cents,
  limit: Cents,
  fee: Cents,
): Outcome<SupportOffset> {
  const exempt = EXEMPT_FROM_SUPPORT.some((type) => type === paymentType)
  const offset = exempt ? ZERO : least(debt, payment, limit)
  const toState = notBelowZero(subtract(offset, fee))
  return answer({ offset, toState, toPayee: subtract(payment, offset) }, [
    { label: exempt ? 'Exempt payment' : 'Least of debt, payment and limit', amount: formatMoney(offset),
      cite: exempt ? '31 CFR 285.1(i)' : '31 CFR 285.1(m)(1)' },
    { label: 'To the state, less the fee', amount: formatMoney(toState), cite: '31 CFR 285.1(l)' },
  ])
}

/** What is left of a refund after offsets: paid out, or put to next year's tax; never the other way round. */
export function refundLeft(refund: Cents, offsets: Cents): Cents {
  return notBelowZero(subtract(refund, offsets))
}

/** The yearly fee for a refund offset, charged only for one that was completed. */
export function refundOffsetFee(fee: Cents, completed: boolean, on: IsoDate): Outcome<Cents> {
  const cap = amountOn('support-refund-fee-cap', on)
  if (fee > cap.value) {
    const message = `The fee may not be more than ${formatMoney(cap.value)}.`
    return refuse([{ rule: 'CFR285-3-fee', cite: cap.source, message }])
  }
  return answer(completed ? fee : ZERO, [{ label: 'Fee for a completed offset', cite: cap.source }])
}
