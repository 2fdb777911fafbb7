/**
 * Marks the debts of an exported batch as referred, all at once. It writes what `settle` would, debt by debt; nothing
 * else about a debt changes on the day on which it goes to Treasury, since every one was settled that day already.
 */
import type { IsoDate } from '../../shared/values/dates.ts'
import type { Cents } from '../../shared/values/money.ts'
import type { Engine } from './insert-many.ts'

const OF_BATCH = 'in (select debt_id from referral_item where batch_id = @batchId)'

/** Charges each debt of the batch for the referral. */
export function postReferralCharges(
  engine: Engine,
  batchId: number,
  { charge, today, by }: { readonly charge: Cents; readonly today: IsoDate; readonly by: string },
): void {
  engine
    .prepare(
      `insert into entry (debt_id, kind, effective_on, posted_on, posted_by, amount, reference, reason)
        select debt_id, 'administrative-charge', @today, @today, @by, @charge, 'on-referral',
          'Charged when the debt was referred to Treasury (IRM 1.35.7.16.2(2)(3))'
        from referral_item where batch_id = @batchId order by debt_id`,
    )
    .run({ batchId, charge, today, by })
}

/** Moves the debts on to Treasury: their state, what they owe, and the clocks that ran toward this day. */
export function markReferred(
  engine: Engine,
  batchId: number,
  { charge, today }: { readonly charge: Cents; readonly today: IsoDate },
): void {
  engine
    .prepare(
      `update debt set state = 'referred', administrative = administrative + @charge, total = total + @charge,
        eventful = case when @charge > 0 then 1 else eventful end, version = version + 1
        where id ${OF_BATCH}`,
    )
    .run({ batchId, charge })
  engine
    .prepare(
      `update clock set met_on = @today
        where met_on is null and kind in ('offset-referral', 'cross-servicing-referral') and debt_id ${OF_BATCH}`,
    )
    .run({ batchId, today })
}
