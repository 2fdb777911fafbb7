/** Describes every call for people and programs outside: from here come `recoup calls` and `docs/calls.md`. */
import { z } from 'zod'
import { calls, isCallName, type CallName } from '../api.ts'
import type { CallKind, Role } from './call.ts'

/** One call, with the JSON Schemas (draft 2020-12) of what it takes and gives. */
export interface CallDescription {
  readonly name: CallName
  readonly does: string
  readonly kind: CallKind
  readonly roles: readonly Role[] | 'anyone'
  readonly input: z.core.JSONSchema.BaseSchema
  readonly answer: z.core.JSONSchema.BaseSchema
}

/** Every call, in the order in which they are declared. */
export function describeCalls(): readonly CallDescription[] {
  return Object.keys(calls)
    .filter(isCallName)
    .map((name) => {
      const { does, kind, roles, input, answer } = calls[name]
      return { name, does, kind, roles, input: schemaOf(input), answer: schemaOf(answer) }
    })
}

/** A caller writes text where the program works with cents and days, so the form is that of what is sent. */
function schemaOf(form: z.ZodType): z.core.JSONSchema.BaseSchema {
  const { $schema: _draft, ...schema } = z.toJSONSchema(form, { io: 'input', unrepresentable: 'any' })
  return schema
}
