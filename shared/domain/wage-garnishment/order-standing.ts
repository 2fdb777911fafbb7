/** Where an order to garnish wages stands: waiting for the employer, running, to be suspended, to be stopped, over. */
import { countOn } from '../../law/gate-figures.ts'
import { addDays, type IsoDate } from '../../values/dates.ts'
import type { Cents } from '../../values/money.ts'
import type { Reason } from '../../values/outcome.ts'
import { forbidWhen } from '../gate.ts'
import { orderDuringHearing, type GarnishmentCase, type OrderState } from '../hearing/garnishment-decision.ts'
import { certificationReminder, orderUpkeep } from './employer.ts'

export const citation = '31 CFR 285.11(f)(10), (h), (l); IRM 1.35.7.18.3.3(3)'

/** How an order ends. */
export const ORDER_ENDS = ['collected', 'released', 'employment-ended', 'not-owed'] as const

export type OrderEnd = (typeof ORDER_ENDS)[number]

/**
 * `not-sent`: printed, not mailed. `waiting` and `remind`: for the employer's certification, in time or not.
 * `suspend`: a hearing is late, so the employer must be told. `stop`: nothing is owed any more. `review`: a year has
 * passed since the account was looked at.
 */
export type OrderStanding =
  'not-sent' | 'waiting' | 'remind' | 'running' | 'suspend' | 'suspended' | 'stop' | 'review' | 'ended'

/** What is known of an order on a day. */
export interface OrderFacts {
  readonly today: IsoDate
  readonly mailedOn?: IsoDate | undefined
  readonly answeredOn?: IsoDate | undefined
  readonly suspendedOn?: IsoDate | undefined
  readonly reviewedOn?: IsoDate | undefined
  readonly endedOn?: IsoDate | undefined
  readonly owed: Cents
  /** The latest hearing on the garnishment, when one was asked for. */
  readonly hearing?: GarnishmentCase | undefined
}

/** Where the order stands. */
export function orderStanding(order: OrderFacts): OrderStanding {
  const { today, mailedOn, answeredOn, suspendedOn, endedOn, owed } = order
  if (endedOn !== undefined) return 'ended'
  if (mailedOn === undefined) return 'not-sent'
  const upkeep = orderUpkeep(owed, order.reviewedOn ?? mailedOn)
  if (upkeep.ok && upkeep.value.what === 'stop') return 'stop'
  if (suspendedOn !== undefined) return 'suspended'
  if (mustSuspend(hearingState(order))) return 'suspend'
  if (answeredOn === undefined) {
    return certificationReminder(answerBy(mailedOn), answeredOn, today) ? 'remind' : 'waiting'
  }
  return upkeep.ok && upkeep.value.what === 'review' && today > upkeep.value.by ? 'review' : 'running'
}

/** The day by which the employer returns the certification. */
export function answerBy(mailedOn: IsoDate): IsoDate {
  return addDays(mailedOn, countOn('employer-certification-days', mailedOn).value)
}

/** Why a suspended order may not go on; nothing when it may. */
export function resumeReasons(order: OrderFacts): readonly Reason[] {
  const state = hearingState(order)
  return [
    ...forbidWhen(state === 'suspended', {
      rule: 'CFR285-11-60',
      cite: '31 CFR 285.11(f)(10)',
      message: 'The hearing has not been decided; the order stays suspended until it is.',
    }),
    ...forbidWhen(state === 'may-not-issue', {
      rule: 'IRM-18.3.1-after',
      cite: 'IRM 1.35.7.18.3.3(4)',
      message: 'The decision was for the employee; end the order.',
    }),
  ]
}

function hearingState({ hearing, today }: OrderFacts): OrderState | undefined {
  if (hearing === undefined) return undefined
  const state = orderDuringHearing(hearing, today)
  return state.ok ? state.value : undefined
}

function mustSuspend(state: OrderState | undefined): boolean {
  return state === 'suspended' || state === 'may-not-issue'
}
