/** Every figure the law or the center decides by date. */
import { z } from 'zod'
import { declare, ROLES } from './call.ts'
import { dateField, day, optionalText } from './fields.ts'

const figureRow = z.strictObject({
  value: z.string(),
  effective: day,
  source: z.string(),
  checkedOn: day,
  status: z.enum(['verified', 'unverified', 'inferred']),
})

const figureView = z.strictObject({
  name: z.string(),
  group: z.string(),
  title: z.string(),
  cite: z.string(),
  /** The row that decides on the day; absent before the first row, when the earliest one stands in for older text. */
  deciding: figureRow.optional(),
  /** Every row, the oldest first. */
  rows: z.array(figureRow),
})

export type FigureView = z.output<typeof figureView>

export const figures = {
  'figures.list': declare({
    does: 'Lists every figure by date: which row decides on a day, its source, and every other row.',
    input: z.strictObject({ on: dateField.optional(), text: optionalText(80), group: optionalText(60) }),
    answer: z.strictObject({
      on: day,
      figures: z.array(figureView),
      groups: z.array(z.string()),
      count: z.int(),
    }),
    roles: ROLES,
    kind: 'view',
  }),
}
