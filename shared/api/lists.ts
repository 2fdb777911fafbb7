/** Many debts at once: the list and the roll-forward. */
import { z } from 'zod'
import { declare, ROLES, WORKERS } from './call.ts'
import { DEBT_STATES } from './debts.ts'
import { dateField, day, money, optionalText } from './fields.ts'
import { narrowing, page } from './list-fields.ts'

/** What the list of debts can be sorted by. */
export const DEBT_SORTS = [
  'name', 'billNumber', 'total', 'discoveredOn', 'daysDelinquent', 'state', 'debtType',
] as const

export const lists = {
  'debt.list': declare({
    does: 'Lists debts by filter and sort, a page at a time, with the total of the filter.',
    input: z.strictObject({
      text: optionalText(60),
      state: z.array(z.enum(DEBT_STATES)).optional(),
      debtType: z.array(z.string()).optional(),
      office: z.enum(['cfo', 'payroll']).optional(),
      sort: z.enum(DEBT_SORTS).default('billNumber'),
      descending: z.boolean().default(false),
      ...narrowing(DEBT_SORTS),
      ...page,
    }),
    answer: z.strictObject({
      rows: z.array(
        z.strictObject({
          debtId: z.int(),
          billNumber: z.string(),
          name: z.string(),
          debtType: z.string(),
          debtTypeLabel: z.string(),
          state: z.enum(DEBT_STATES),
          stateLabel: z.string(),
          held: z.boolean(),
          discoveredOn: day,
          total: money,
          daysDelinquent: z.int(),
          /** The account that works on it; empty when nobody does yet. */
          owner: z.string(),
        }),
      ),
      count: z.int(),
      /** A text that may mean thousands of people is not followed to its end: then there are more than `count`. */
      more: z.boolean(),
      /** What they owe together; left out when there are more than were counted. */
      total: money.optional(),
    }),
    roles: ROLES,
    kind: 'view',
  }),
  'center.progress': declare({
    does: 'Tells to which day every debt has been moved on, and how far the program has come in doing so by itself.',
    input: z.strictObject({}),
    answer: z.strictObject({
      rolledTo: day.optional(),
      rolling: z.strictObject({ done: z.int(), of: z.int(), to: day }).optional(),
    }),
    roles: ROLES,
    kind: 'view',
  }),
  'work.view': declare({
    does: 'Tells how far the long deed or job that is being done has come.',
    input: z.strictObject({}),
    answer: z.strictObject({
      work: z.strictObject({ call: z.string(), done: z.int(), of: z.int() }).optional(),
    }),
    roles: ROLES,
    kind: 'keeping',
  }),
  'work.stop': declare({
    does: 'Asks the long deed or job that is being done to stop: a deed is undone whole, a job goes on later.',
    input: z.strictObject({}),
    answer: z.strictObject({ asked: z.boolean() }),
    roles: WORKERS,
    kind: 'keeping',
  }),
  'center.rollForward': declare({
    does: 'Moves every debt on to a day: late ones turn delinquent, balances accrue. Doing it twice changes nothing.',
    input: z.strictObject({ to: dateField.optional() }),
    answer: z.strictObject({
      to: day,
      debts: z.int(),
      turnedDelinquent: z.int(),
      accrued: z.int(),
      agreementsBehind: z.int(),
      interest: money,
      penalty: money,
    }),
    roles: ['clerk', 'supervisor'],
    kind: 'job',
  }),
}
