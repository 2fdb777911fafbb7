/** What tests ask of an outcome: its value, or the rules that refused it; and amounts as people write them. */
import { parseMoney, type Cents } from '../../shared/values/money.ts'
import type { Outcome } from '../../shared/values/outcome.ts'

/** The value of an answer; throws with the reasons when it was refused. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Error(`Refused: ${JSON.stringify(outcome.error)}`)
}

/** The ids of the rules that refuse, in order and once each; empty when it was answered. */
export function refusedBy(outcome: Outcome<unknown>): readonly string[] {
  if (outcome.ok || outcome.error.kind !== 'refused') return []
  return [...new Set(outcome.error.reasons.map((reason) => reason.rule))]
}

/** The amount written as `1234.56`. */
export function dollars(text: string): Cents {
  const amount = parseMoney(text)
  if (amount === undefined) throw new Error(`Not an amount: ${text}`)
  return amount
}
