/** A travel advance: what the voucher did not use up is owed, or all of it when the trip did not take place. */
import { formatMoney, notBelowZero, subtract, type Cents } from '../../values/money.ts'
import { answer, type Outcome } from '../../values/outcome.ts'

export const citation = 'IRM 1.35.7.9.1(2)'

export const rules = ['IRM-9.1-advance-balance', 'IRM-9.1-advance-cancel']

export type TripStatus = 'taken' | 'cancelled' | 'postponed' | 'expired'

/** The part of the advance to be repaid. `voucher` is the amount the approved voucher used up. */
export function travelAdvanceBalance(advance: Cents, voucher: Cents, trip: TripStatus): Outcome<Cents> {
  if (trip !== 'taken') {
    const label = `The trip was ${trip === 'expired' ? 'never taken: the authorization expired' : trip}`
    return answer(advance, [{ label, amount: formatMoney(advance), cite: citation }])
  }
  const owed = notBelowZero(subtract(advance, voucher))
  return answer(owed, [
    { label: 'Advanced', amount: formatMoney(advance) },
    { label: 'Used up by the voucher', amount: formatMoney(voucher) },
    { label: 'To be repaid', amount: formatMoney(owed), cite: citation },
  ])
}
