/** How an agreement is being kept: what is paid of each installment, what is behind, and what counts as missed. */
import { INSTALLMENT_GRACE_DAYS } from '../../law/agreement-limits.ts'
import { governing } from '../../law/dated.ts'
import { addDays, type IsoDate } from '../../values/dates.ts'
import { add, least, notBelowZero, subtract, ZERO, type Cents } from '../../values/money.ts'
import type { Reason } from '../../values/outcome.ts'
import { forbidWhen } from '../gate.ts'
import { missedInstallment, type Installment } from './default.ts'

export const citation = 'IRM 1.35.7.5(1) Default, 1.35.7.12(7)'

export const rules = ['IRM-5-default']

/** `grace`: something is behind and may still be on its way. `missed`: its days of grace have passed. */
export type Kept = 'kept' | 'grace' | 'missed'

/** An agreement as payments have met it by the end of a day. */
export interface Keeping {
  readonly standing: Kept
  readonly installments: readonly Installment[]
  readonly paid: Cents
  readonly behind: Cents
  /** The first installment not paid in full, due or not. */
  readonly next?: Installment | undefined
  /** The first that is missed, its days of grace over. */
  readonly missed?: Installment | undefined
}

/** An installment as it was agreed. */
type Agreed = Omit<Installment, 'paid'>

/** Lays what was paid since the agreement to its installments, oldest first; a part paid leaves the rest behind. */
export function keepingOf(agreed: readonly Agreed[], paid: Cents, today: IsoDate): Keeping {
  let left = paid
  const installments = agreed.map(({ due, amount }) => {
    const share = least(left, amount)
    left = subtract(left, share)
    return { due, amount, paid: share }
  })
  const dueByNow = installments.filter(({ due }) => due < today)
  const behind = dueByNow.reduce((sum, one) => add(sum, notBelowZero(subtract(one.amount, one.paid))), ZERO)
  const missed = missedInstallment(installments, lastDayMissed(today))
  return {
    standing: missed !== undefined ? 'missed' : behind > 0 ? 'grace' : 'kept',
    installments,
    paid,
    behind,
    next: installments.find((one) => one.paid < one.amount),
    missed,
  }
}

/** Why an agreement may not be declared in default on a day; nothing when an installment was missed by then. */
export function defaultReasons({ missed, next, behind }: Keeping): readonly Reason[] {
  const opens = next === undefined ? undefined : addDays(next.due, graceFor(next.due) + 1)
  const message =
    behind > 0
      ? `The installment of ${next?.due ?? ''} may still be on its way; it counts as missed after its days of grace.`
      : 'No installment has been missed; a default names the obligation that was not met.'
  return forbidWhen(missed === undefined, {
    rule: 'IRM-5-default',
    cite: 'IRM 1.35.7.5(1) Default',
    message,
    ...(opens === undefined ? {} : { opens }),
  })
}

/** An installment due before this day is missed when it is not paid. */
function lastDayMissed(today: IsoDate): IsoDate {
  return addDays(today, -graceFor(today))
}

function graceFor(on: IsoDate): number {
  return governing(INSTALLMENT_GRACE_DAYS, on).value
}
