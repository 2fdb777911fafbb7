/**
 * How one call is declared: its name's input and answer, who may make it, and whether it changes anything.
 * Everything else about calls (types, parsers, JSON Schemas, roles) is derived from these declarations.
 */
import type { z } from 'zod'

/** The roles of a center's accounts. */
export const ROLES = [
  'clerk',
  'supervisor',
  'hearing-coordinator',
  'approving-official',
  'administrator',
  'auditor',
] as const

export type Role = (typeof ROLES)[number]

/** Everyone who works on debts; auditors only read, administrators only run the program. */
export const WORKERS: readonly Role[] = ['clerk', 'supervisor', 'hearing-coordinator', 'approving-official']

/**
 * A view changes nothing. A deed changes the store, in one transaction with its audit line. A job is a deed too long
 * for that: many short transactions, views in between, the audit line in the last; it goes on where it was stopped.
 * Keeping looks after the center as a whole: its file, its keys. A session call works before anybody is signed in.
 * An arrangement changes how the caller's own desk looks and nothing of the books, so it leaves no audit line.
 */
export type CallKind = 'view' | 'deed' | 'job' | 'arrangement' | 'calculation' | 'session' | 'keeping'

/** One call of the conversation between a window (or script) and the program. */
export interface CallDeclaration<I extends z.ZodType, A extends z.ZodType, K extends CallKind> {
  /** What it does, in one sentence, for `docs/calls.md` and the command palette. */
  readonly does: string
  readonly input: I
  readonly answer: A
  /** `anyone` needs no center and no sign-in: the calculators and the sign-in itself. */
  readonly roles: readonly Role[] | 'anyone'
  readonly kind: K
}

/** Declares a call; exists so that a declaration is checked where it is written. */
export function declare<I extends z.ZodType, A extends z.ZodType, K extends CallKind>(
  call: CallDeclaration<I, A, K>,
): CallDeclaration<I, A, K> {
  return call
}
