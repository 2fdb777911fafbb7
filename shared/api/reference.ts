/** Questions of the rules that need no debt: one call for all of them, made from the tables in `shared/reference`. */
import { z } from 'zod'
import { questions } from '../reference/index.ts'
import { declare } from './call.ts'

/** What a field of a question may be given as: amounts, days and percents are text. */
const rawValue = z.union([z.string().max(2000), z.int(), z.boolean(), z.array(z.string().max(100)).max(100)])

export const reference = {
  'calc.reference': declare({
    does: 'Answers one question of the rules that needs no debt, such as what advanced leave comes to at separation.',
    input: z.strictObject({
      question: z.enum([...questions.keys()]).meta({ description: 'Which question; the list stands below.' }),
      given: z
        .record(z.string().max(40), rawValue)
        .meta({ description: 'What the question asks, field by field, as listed below.' }),
    }),
    answer: z.strictObject({
      lines: z.array(z.strictObject({ label: z.string(), value: z.string(), kind: z.enum(['money', 'day', 'text']) })),
    }),
    roles: 'anyone',
    kind: 'calculation',
  }),
}
