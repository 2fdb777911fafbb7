/**
 * What any rule, deed or view answers: a value, or the reasons why not.
 *
 * A refusal is a value and is returned; a fault is thrown and caught once, in `electron/serve.ts`.
 */
import type { IsoDate } from './dates.ts'

/** A paragraph of law or of the manual, as a reader would look it up: `31 CFR 5.5(a)`. */
export type Citation = string

/** One line of a computation: what was done, what came out, and the paragraph it rests on. */
export interface Step {
  readonly label: string
  readonly amount?: string
  readonly cite?: Citation
}

/** One field that is not of its form. `path` is dotted: `events.0.date`. */
export interface Issue {
  readonly path: string
  readonly message: string
}

/** One rule that forbids. `opens` is the first day on which it would no longer forbid. */
export interface Reason {
  readonly rule: string
  readonly cite: Citation
  readonly message: string
  readonly opens?: IsoDate
}

/** The input is not of the form; nothing was looked at. */
export interface Invalid {
  readonly kind: 'invalid'
  readonly issues: readonly Issue[]
}

/** The rules forbid it. `minimumPayment` is the least installment that would do, where that was the question. */
export interface Refused {
  readonly kind: 'refused'
  readonly reasons: readonly Reason[]
  readonly minimumPayment?: string
}

/** Something failed that nobody could foresee; nothing was saved. */
export interface Fault {
  readonly kind: 'fault'
  readonly number: string
  readonly message: string
}

/** An answer with the steps that explain it. */
export interface Answered<T> {
  readonly ok: true
  readonly value: T
  readonly steps?: readonly Step[]
}

/** No answer, and why. */
export interface Denied {
  readonly ok: false
  readonly error: Invalid | Refused | Fault
}

/** An answer or the reasons why there is none. */
export type Outcome<T> = Answered<T> | Denied

/** Wraps a value as an answer. */
export function answer<T>(value: T, steps?: readonly Step[]): Answered<T> {
  return steps === undefined ? { ok: true, value } : { ok: true, value, steps }
}

/** Denies with the rules that forbid and, where that was the question, the least payment that would be accepted. */
export function refuse(reasons: readonly Reason[], minimumPayment?: string): Denied {
  const error: Refused =
    minimumPayment === undefined ? { kind: 'refused', reasons } : { kind: 'refused', reasons, minimumPayment }
  return { ok: false, error }
}

/** Denies because one field is not of its form or names something unknown. */
export function invalid(path: string, message: string): Denied {
  return { ok: false, error: { kind: 'invalid', issues: [{ path, message }] } }
}
