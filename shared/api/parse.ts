/** Reads the input of a call, once, at the edge. Everything behind it works with values that are of their form. */
import type { z } from 'zod'
import { calls, type Answer, type CallName, type Parsed } from '../api.ts'
import type { Denied, Issue } from '../values/outcome.ts'

/** The parsed input, or every field that is not of its form. */
export function parseInput<N extends CallName>(
  name: N,
  input: unknown,
): { readonly ok: true; readonly value: Parsed<N> } | Denied {
  const result = calls[name].input.safeParse(input)
  // The schema was picked by the same name that picks the type; the compiler cannot follow that through the union.
  if (result.success) return { ok: true, value: result.data as Parsed<N> }
  return { ok: false, error: { kind: 'invalid', issues: result.error.issues.flatMap(issuesOf) } }
}

/** The answer of a call, as its declaration states it; throws when it is not, since that can only be a defect. */
export function parseAnswer<N extends CallName>(name: N, value: unknown): Answer<N> {
  return calls[name].answer.parse(value) as Answer<N>
}

function issuesOf(issue: z.core.$ZodIssue): readonly Issue[] {
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key].join('.'),
      message: 'There is no such field in this call.',
    }))
  }
  return [{ path: path.join('.'), message: sentenceOf(issue) }]
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) return 'This field is required.'
  if (issue.code === 'invalid_value') return `Choose one of: ${issue.values.map(String).join(', ')}.`
  if (issue.message.startsWith('Invalid input'))
    return `${issue.message.replace('Invalid input: ', 'Wrong kind of value: ')}.`
  return issue.message
}
