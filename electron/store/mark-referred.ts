/**
 * Marks the debts of an exported batch as referred, all at once. It writes what `settle` would, debt by debt; nothing
 * else about a debt changes on the day on which it goes to Treasury, since every one was settled that day already.
 */
import type { IsoDate } from '../../shared/values/dates.ts'
import type { Cents } from '../../shared/values/money.ts'
import type { Engine } from './insert-many.ts'

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

/** So many at a time: until a statement ends, the engine keeps every page it has changed as it was before. */
const AT_ONCE = 1000

/** What changes with the day on which debts go to Treasury. */
export interface Referral {
  readonly charge: Cents
  readonly today: IsoDate
  /** The day by which they are to be certified again. */
  readonly certifyAgainBy: IsoDate
}

/** Moves the debts on to Treasury: their state, what they owe, the clocks that ran toward this day and the next one. */
export function markReferred(
  engine: Engine,
  debtIds: readonly number[],
  { charge, today, certifyAgainBy }: Referral,
): void {
  const these = 'in (select value from json_each(@ids))'
  const debts = engine.prepare(
    `update debt set state = 'referred', administrative = administrative + @charge, total = total + @charge,
      eventful = case when @charge > 0 then 1 else eventful end, version = version + 1
      where id ${these}`,
  )
  const clocks = engine.prepare(
    `update clock set met_on = @today where met_on is null
      and kind in ('offset-referral', 'cross-servicing-referral', 'penalty-begins') and debt_id ${these}`,
  )
  const next = engine.prepare(
    `insert into clock (debt_id, kind, anchor_on, last_day, office, lapses)
      select id, 'recertification', @today, @certifyAgainBy, office, 0 from debt where id ${these} order by id`,
  )
  for (let from = 0; from < debtIds.length; from += AT_ONCE) {
    const ids = JSON.stringify(debtIds.slice(from, from + AT_ONCE))
    debts.run({ ids, charge })
    clocks.run({ ids, today })
    next.run({ ids, today, certifyAgainBy })
  }
}
