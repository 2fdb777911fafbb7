/** One line of a script: a call and its input, as JSON. */
import { z } from 'zod'
import { dateField } from '../../shared/api/fields.ts'
import { invalid, type Denied, type Outcome } from '../../shared/values/outcome.ts'

const request = z.strictObject({
  call: z.string({ error: 'Name the call.' }),
  input: z.unknown().optional(),
  /** Comes back with the answer. */
  id: z.string({ error: 'An id is text.' }).min(1).optional(),
  /** In a practice center: the account and the day of this one call. */
  as: z.string().optional(),
  today: dateField.optional(),
})

export type Request = z.output<typeof request>

/** Reads a line; says what is wrong with one that is no request. */
export function readRequest(line: string): Request | Denied {
  const parsed = request.safeParse(parseJson(line))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  if (issue === undefined || issue.path.length === 0) return notARequest(issue)
  return invalid(issue.path.map(String).join('.'), issue.message)
}

function notARequest(issue: z.core.$ZodIssue | undefined): Denied {
  if (issue?.code === 'unrecognized_keys') return invalid(issue.keys.join(', '), 'A request has no such field.')
  return invalid('', 'A line is a JSON object with "call" and "input".')
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** An answer as a line, with the id of its request first. */
export function answerLine(outcome: Outcome<unknown>, id: string | undefined): string {
  return `${JSON.stringify(id === undefined ? outcome : { id, ...outcome })}\n`
}
