/** What every long list is asked with: a page, further orders, and a filter for each column. */
import { z } from 'zod'
import { dateField, moneyField } from './fields.ts'

/** Which stretch of a list. */
export const page = {
  offset: z.int().nonnegative().default(0),
  limit: z.int().min(1).max(500).default(50),
}

const column = z.string().max(40)

/** What one column must hold: a text within it, amounts or days between two, or one of several values. */
export const columnFilter = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('text'), column, text: z.string().trim().min(1).max(60) }),
  z.strictObject({ form: z.literal('money'), column, from: moneyField.optional(), to: moneyField.optional() }),
  z.strictObject({ form: z.literal('days'), column, from: dateField.optional(), to: dateField.optional() }),
  z.strictObject({ form: z.literal('set'), column, values: z.array(z.string().max(60)).min(1).max(60) }),
])

export type ColumnFilter = z.output<typeof columnFilter>

/** A further order, where the one before leaves two rows equal. */
export const furtherSort = <const Keys extends readonly [string, ...string[]]>(keys: Keys) =>
  z.strictObject({ by: z.enum(keys), descending: z.boolean().default(false) })

/** The filters of the columns and the further orders of a list. */
export const narrowing = <const Keys extends readonly [string, ...string[]]>(keys: Keys) => ({
  where: z.array(columnFilter).max(12).default([]),
  further: z.array(furtherSort(keys)).max(6).default([]),
})

/** Whose work is meant: the clerk's own, that of the clerk's office, nobody's yet, or everybody's. */
export const whoseField = z.enum(['mine', 'team', 'nobody', 'all'])
