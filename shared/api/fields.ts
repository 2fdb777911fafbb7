/**
 * The forms of the fields that calls take and give. Each parser reads text into the value the rules work with,
 * and says in one clear sentence what it wanted.
 */
import { z } from 'zod'
import { isDate, parseDate, type IsoDate } from '../values/dates.ts'
import { parseMoney, type Cents } from '../values/money.ts'
import { parseRate, type Rate } from '../values/rate.ts'

/** Money in: `"1234.56"`, read into cents. */
export const moneyField = z
  .string({ error: 'Write the amount as text with two places, such as "1234.56".' })
  .transform((text, context): Cents => {
    const amount = parseMoney(text)
    if (amount !== undefined) return amount
    context.addIssue({
      code: 'custom',
      message: 'Write the amount with two places and no separators, such as 1234.56.',
    })
    return z.NEVER
  })
  .meta({ description: 'Dollars and cents, such as 1234.56; never negative.', examples: ['1234.56'] })

/** Money in that must be more than nothing. */
export const paidField = moneyField.refine((amount) => amount > 0, { error: 'The amount must be more than 0.00.' })

/** A real calendar day in: `"2026-11-22"`. */
export const dateField = z
  .string({ error: 'Write the date as YYYY-MM-DD.' })
  .transform((text, context): IsoDate => {
    const day = parseDate(text)
    if (day !== undefined) return day
    context.addIssue({ code: 'custom', message: 'Write a real day as YYYY-MM-DD, such as 2026-11-22.' })
    return z.NEVER
  })
  .meta({ description: 'A calendar day, YYYY-MM-DD.', examples: ['2026-11-22'] })

/** The day of a payment or of pay, whose figures decide. */
export const payDay = dateField
  .optional()
  .meta({ description: 'The day of the payment, YYYY-MM-DD, whose figures decide; without it the newest do.' })

/** A percent in, as text: `"5"`. */
export const rateField = z
  .string({ error: 'Write the percent as text, such as "5".' })
  .transform((text, context): Rate => {
    const percent = parseRate(text)
    if (percent !== undefined) return percent
    context.addIssue({ code: 'custom', message: 'Write a percent from 0 to 100 with at most three places, such as 5.' })
    return z.NEVER
  })
  .meta({ description: 'Percent, such as 5 or 4.125.', examples: ['5'] })

/** The number of a row in the store. */
export const idField = z.int({ error: 'Give the whole number that identifies it.' }).positive()

/** The version of a debt that the clerk looked at; a deed on a stale one is refused. */
export const versionField = z.int({ error: 'Give the version of the debt you looked at.' }).nonnegative()

/** Free text on one or more lines, trimmed; at least one character. */
export function textField(longest: number): z.ZodString {
  return z
    .string({ error: 'Write some text.' })
    .trim()
    .min(1, { error: 'This may not be empty.' })
    .max(longest, { error: `At most ${longest} characters.` })
}

/** Free text that may be left empty. */
export function optionalText(longest: number): z.ZodDefault<z.ZodString> {
  return z
    .string()
    .trim()
    .max(longest, { error: `At most ${longest} characters.` })
    .default('')
}

/** Money out: `"1,234.56"` without the separators. */
export const money = z.string().meta({ description: 'Dollars and cents, such as 1234.56.' })

/** A date out. */
export const day = z.string().refine(isDate).meta({ description: 'A calendar day, YYYY-MM-DD.' })

/** One line of a computation, out. */
export const step = z.strictObject({
  label: z.string(),
  amount: z.string().optional(),
  cite: z.string().optional(),
})

/** One reason why something is not allowed, out. */
export const reason = z.strictObject({
  rule: z.string(),
  cite: z.string(),
  message: z.string(),
  opens: day.optional(),
})

/** The five parts of a balance, out. */
export const parts = {
  contingencyFee: money,
  penalty: money,
  administrative: money,
  interest: money,
  principal: money,
}

/** The five parts and their sum, out. */
export const balance = z.strictObject({ ...parts, total: money })
