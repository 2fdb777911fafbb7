/**
 * Administrative wage garnishment of non-Federal pay, by the lines of SF-329C: the least of the order's percent, what
 * is above thirty hours of minimum wage a week and, with orders that go before it, a quarter of the pay less those.
 */
import { deciding } from '../law/dated.ts'
import {
  EXEMPT_HOURS, GARNISHMENT_ORDER_CAP, GARNISHMENT_WITH_PRIOR_ORDERS_CAP, type ExemptHours,
} from '../law/garnishment-limits.ts'
import { MINIMUM_WAGE } from '../law/minimum-wage.ts'
import type { IsoDate } from '../values/dates.ts'
import {
  add, cents, formatMoney, least, notBelowZero, portionRoundedDown, subtract, ZERO, type Cents,
} from '../values/money.ts'
import { answer, type Answered, type Step } from '../values/outcome.ts'
import { formatRate, rate, RATE_WHOLE, type Rate } from '../values/rate.ts'

export const citation = '31 CFR 285.11(i); 15 U.S.C. 1673(a)'

export const rules = ['IRM-18.3-15', 'CFR285-11-amount', 'CFR285-11-priority', 'CFR285-11-consent']

/** How often the employer pays. */
type PayFrequency = keyof ExemptHours

/** One pay and the order on it. */
export interface GarnishmentFacts {
  readonly disposablePay: Cents
  readonly payFrequency: PayFrequency
  /** At most 15; so much when the order names none. */
  readonly orderPercent?: Rate | undefined
  /** An hour; the Federal minimum wage when not given. */
  readonly minimumWage?: Cents | undefined
  /** Withheld under orders served before this one. */
  readonly priorOrders?: Cents | undefined
  /** Withheld for family support, which goes before this order whenever it was served. */
  readonly familySupport?: Cents | undefined
  readonly debt?: Cents | undefined
  /** More than the limits, by the debtor's written consent. */
  readonly consentAmount?: Cents | undefined
  /** The day of the pay; the newest figures when not given. */
  readonly on?: IsoDate | undefined
}

/** The amount to withhold and the limits it is the least of. */
export interface Garnishment {
  readonly amount: Cents
  /** SF-329C line 8. */
  readonly percentLimit: Cents
  /** SF-329C line 9. */
  readonly exempt: Cents
  /** SF-329C line 10. */
  readonly excess: Cents
  /** SF-329C line 7, when orders go before this one. */
  readonly afterPriorOrders?: Cents
}

/** Computes the amount to withhold from one pay. */
export function garnishment(facts: GarnishmentFacts): Answered<Garnishment> {
  const pay = facts.disposablePay
  const cap = deciding(GARNISHMENT_ORDER_CAP, facts.on)
  const percent = rate(Math.min(facts.orderPercent ?? cap.value, cap.value))
  const percentLimit = portionRoundedDown(pay, percent, RATE_WHOLE)
  const exempt = exemptPay(facts)
  const excess = notBelowZero(subtract(pay, exempt))
  const prior = afterPriorOrders(facts)
  const within = prior === undefined ? least(percentLimit, excess) : least(percentLimit, excess, prior)
  const amount = least(cents(Math.max(within, facts.consentAmount ?? 0)), pay, facts.debt ?? pay)
  const limits = { percentLimit, exempt, excess, ...(prior === undefined ? {} : { afterPriorOrders: prior }) }
  return answer({ amount, ...limits }, explain(facts, percent, { amount, ...limits }))
}

function exemptPay({ minimumWage, payFrequency, on }: GarnishmentFacts): Cents {
  return cents((minimumWage ?? deciding(MINIMUM_WAGE, on).value) * deciding(EXEMPT_HOURS, on).value[payFrequency])
}

function priorWithheld(facts: GarnishmentFacts): Cents | undefined {
  if (facts.priorOrders === undefined && facts.familySupport === undefined) return undefined
  return add(facts.priorOrders ?? ZERO, facts.familySupport ?? ZERO)
}

function afterPriorOrders(facts: GarnishmentFacts): Cents | undefined {
  const withheld = priorWithheld(facts)
  if (withheld === undefined) return undefined
  const cap = deciding(GARNISHMENT_WITH_PRIOR_ORDERS_CAP, facts.on)
  const together = portionRoundedDown(facts.disposablePay, cap.value, RATE_WHOLE)
  return notBelowZero(subtract(together, withheld))
}

function explain(facts: GarnishmentFacts, percent: Rate, found: Garnishment): readonly Step[] {
  return [...explainPriorOrders(facts, found), ...explainLimits(facts, percent, found), ...explainAmount(facts, found)]
}

function explainPriorOrders(facts: GarnishmentFacts, found: Garnishment): Step[] {
  const withheld = priorWithheld(facts)
  if (withheld === undefined || found.afterPriorOrders === undefined) return []
  const together = deciding(GARNISHMENT_WITH_PRIOR_ORDERS_CAP, facts.on)
  const label =
    `Line 7: ${formatRate(together.value)}% of ${formatMoney(facts.disposablePay)}, rounded down, less ` +
    `${formatMoney(withheld)} withheld under orders that go before`
  return [{ label, amount: formatMoney(found.afterPriorOrders), cite: together.source }]
}

function explainLimits(facts: GarnishmentFacts, percent: Rate, found: Garnishment): Step[] {
  const pay = formatMoney(facts.disposablePay)
  const hours = deciding(EXEMPT_HOURS, facts.on)
  const times = hours.value[facts.payFrequency]
  const wage = formatMoney(facts.minimumWage ?? deciding(MINIMUM_WAGE, facts.on).value)
  return [
    {
      label: `Line 8: ${formatRate(percent)}% of ${pay}, rounded down`,
      amount: formatMoney(found.percentLimit),
      cite: deciding(GARNISHMENT_ORDER_CAP, facts.on).source,
    },
    {
      label: `Line 9: ${times} times the minimum wage of ${wage} (paid ${facts.payFrequency})`,
      amount: formatMoney(found.exempt),
      cite: hours.source,
    },
    {
      label: `Line 10: ${pay} less ${formatMoney(found.exempt)}, not below zero`,
      amount: formatMoney(found.excess),
      cite: '31 CFR 285.11(i)(2)(i)(B)',
    },
  ]
}

function explainAmount(facts: GarnishmentFacts, found: Garnishment): Step[] {
  const { consentAmount } = facts
  const consent =
    consentAmount === undefined ? '' : `, raised by written consent to ${formatMoney(consentAmount)} if that is more`
  const debt = facts.debt === undefined ? '' : `, not over the debt of ${formatMoney(facts.debt)}`
  const cite = consentAmount === undefined ? '31 CFR 285.11(i)(2) and (3)' : '31 CFR 285.11(i)(4)'
  return [{ label: `Line 11: the least of the lines above${consent}${debt}`, amount: formatMoney(found.amount), cite }]
}
