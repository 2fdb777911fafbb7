/** Household goods over the weight limit: the employee pays the share of the charges that the excess is of the load. */
import type { IsoDate } from '../../values/dates.ts'
import { ZERO, formatMoney, portionHalfUp, type Cents } from '../../values/money.ts'
import { countOn } from '../../law/gate-figures.ts'
import { answer, type Outcome } from '../../values/outcome.ts'

export const citation = 'IRM 1.35.7.9.2(4)'

export const rules = ['IRM-9.2-hhg-weight']

/**
 * The amount owed for excess weight, in cents. `weight` is in whole pounds with packing materials.
 *
 * Unsettled: the manual names the transport and other charges "for the excess weight" without saying how to find
 * them. An itemized charge is taken where the mover gives one; otherwise the charges are shared by weight, half up.
 */
export function householdGoodsExcess(
  weight: number,
  charges: Cents,
  shippedOn: IsoDate,
  itemizedExcess?: Cents,
): Outcome<Cents> {
  const goods = countOn('household-goods-pounds', shippedOn)
  const packing = countOn('packing-pounds', shippedOn)
  const limit = goods.value + packing.value
  const excess = Math.max(0, weight - limit)
  const owed = excess === 0 ? ZERO : (itemizedExcess ?? portionHalfUp(charges, excess, weight))
  return answer(owed, [
    { label: `Moved ${weight} pounds; limit ${goods.value} goods and ${packing.value} packing`, cite: goods.source },
    { label: `Charges for ${excess} pounds of excess`, amount: formatMoney(owed), cite: citation },
  ])
}
