/** Payroll's file of deductions: compared with what was asked, posted, and its differences settled. */
import { z } from 'zod'
import { declare, ROLES } from './call.ts'
import { day, idField, money, textField } from './fields.ts'

const MOST_CHARACTERS = 5_000_000

const file = z.strictObject({
  fileName: textField(120),
  content: z.string().min(1, { error: 'The file is empty.' }).max(MOST_CHARACTERS, { error: 'The file is too large.' }),
})

const line = z.strictObject({
  line: z.int().optional(),
  billNumber: z.string(),
  name: z.string().optional(),
  debtId: z.int().optional(),
  expected: money,
  taken: money,
  finding: z.enum(['matched', 'short', 'over', 'missing', 'unexpected', 'repeated']),
  /** What the difference asks for. */
  says: z.string(),
})

const sums = z.strictObject({ lines: z.int(), posted: money, notPosted: money, differences: z.int() })

export const payroll = {
  'payroll.preview': declare({
    does: "Compares payroll's file of deductions with the running offsets; nothing is posted.",
    input: file,
    answer: z.strictObject({ payOn: day, rows: z.array(line), sums }),
    roles: ROLES,
    kind: 'view',
  }),
  'payroll.take': declare({
    does: "Takes payroll's file: posts every deduction that belongs to an offset, and keeps the differences as work.",
    input: file,
    answer: z.strictObject({ fileId: z.int(), payOn: day, sums }),
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'payroll.list': declare({
    does: 'Lists the files that were taken and the differences that nobody has settled.',
    input: z.strictObject({}),
    answer: z.strictObject({
      files: z.array(
        z.strictObject({
          fileId: z.int(),
          fileName: z.string(),
          payOn: day,
          takenOn: day,
          takenBy: z.string(),
          lines: z.int(),
          taken: money,
          differences: z.int(),
        }),
      ),
      open: z.array(z.strictObject({ ...line.shape, lineId: z.int(), payOn: day })),
    }),
    roles: ROLES,
    kind: 'view',
  }),
  'payroll.settle': declare({
    does: 'Settles a difference with what was found or done about it; money that stands nowhere may go to suspense.',
    input: z.strictObject({
      lineId: idField,
      how: textField(300),
      /** Holds a deduction that was not posted in suspense, until it is put on a debt or sent back. */
      toSuspense: z.boolean().default(false),
    }),
    answer: z.strictObject({ lineId: z.int(), settledOn: day, suspenseId: z.int().optional() }),
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
}
