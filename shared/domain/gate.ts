/** How a gate answers: it gathers the reasons that forbid, and gives the answer when there are none. */
import { answer, refuse, type Outcome, type Reason, type Step } from '../values/outcome.ts'

/** The reason, when its condition holds; nothing otherwise. */
export function forbidWhen(condition: boolean, reason: Reason): readonly Reason[] {
  return condition ? [reason] : []
}

/** The value with its steps when no reason forbids; otherwise a refusal with every reason. */
export function unlessForbidden<T>(reasons: readonly Reason[], value: T, steps?: readonly Step[]): Outcome<T> {
  return reasons.length === 0 ? answer(value, steps) : refuse(reasons)
}
