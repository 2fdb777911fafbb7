/** The decision of a garnishment hearing: due in 60 days; while it is late no order may run. */
import type { IsoDate } from '../../values/dates.ts'
import { answer, type Outcome } from '../../values/outcome.ts'

export const citation = '31 CFR 285.11(f)(4), (10); IRM 1.35.7.18.3.1(6), 1.35.7.18.3.3(1)-(4)'

export const rules = [
  'IRM-18.3.3-60', 'CFR285-11-60', 'IRM-18.3.3-61', 'IRM-18.3.1-after',
]

/** A case as it stands. Its two last days come from the deadlines of the receipt. */
export interface GarnishmentCase {
  readonly decisionDue: IsoDate
  readonly suspendFrom: IsoDate
  readonly decidedOn?: IsoDate | undefined
  readonly inFavorOfAgency: boolean
  /** The day the written decision was mailed to the debtor. */
  readonly decisionMailedOn?: IsoDate | undefined
}

/** Whether an order may be issued, or go on, on a day. */
export type OrderState = 'waits-for-decision' | 'suspended' | 'waits-for-mailing' | 'may-issue' | 'may-not-issue'

/** The state of the order while the case runs and after it. */
export function orderDuringHearing(hearing: GarnishmentCase, today: IsoDate): Outcome<OrderState> {
  if (hearing.decidedOn === undefined) {
    return today >= hearing.suspendFrom
      ? state('suspended', '31 CFR 285.11(f)(10); IRM 1.35.7.18.3.3(3)')
      : state('waits-for-decision', '31 CFR 285.11(f)(4)')
  }
  if (!hearing.inFavorOfAgency) return state('may-not-issue', 'IRM 1.35.7.18.3.3(4)')
  const mailed = hearing.decisionMailedOn !== undefined && hearing.decisionMailedOn <= today
  return mailed ? state('may-issue', 'IRM 1.35.7.18.3.1(6)') : state('waits-for-mailing', 'IRM 1.35.7.18.3.1(6)')
}

function state(value: OrderState, cite: string): Outcome<OrderState> {
  return answer(value, [{ label: `The order: ${value}`, cite }])
}
