/** An overpayment is what was paid above entitlement; it is a debt whoever made the mistake. */
import { formatMoney, notBelowZero, subtract, type Cents } from '../../values/money.ts'
import { answer, type Outcome } from '../../values/outcome.ts'

export const citation = 'IRM 1.35.7.5(1) Overpayment, 1.35.7.8.3(3), 1.35.7.9.4'

export const rules = ['IRM-5-overpayment-amount', 'IRM-9.4-admin-overpay', 'IRM-8.3-duty']

/** The amount owed: paid less entitled, never below nothing. An error by the agency does not lower it. */
export function overpayment(paid: Cents, entitled: Cents): Outcome<Cents> {
  const owed = notBelowZero(subtract(paid, entitled))
  return answer(owed, [
    { label: 'Paid', amount: formatMoney(paid) },
    { label: 'Entitled to', amount: formatMoney(entitled) },
    { label: 'Owed, whoever made the error', amount: formatMoney(owed), cite: 'IRM 1.35.7.9.4(1)-(3)' },
  ])
}
