/** Many debts at once: the list, the worklist and the roll-forward. */
import { z } from 'zod'
import { POLICY_SETS } from '../law/policy.ts'
import { declare, ROLES } from './call.ts'
import { DEBT_STATES } from './debts.ts'
import { dateField, day, money, optionalText } from './fields.ts'

const sortField = z.enum(['name', 'billNumber', 'total', 'discoveredOn', 'daysDelinquent', 'state', 'debtType'])

const page = {
  offset: z.int().nonnegative().default(0),
  limit: z.int().min(1).max(500).default(50),
}

export const lists = {
  'debt.list': declare({
    does: 'Lists debts by filter and sort, a page at a time, with the total of the filter.',
    input: z.strictObject({
      text: optionalText(60),
      state: z.array(z.enum(DEBT_STATES)).optional(),
      debtType: z.array(z.string()).optional(),
      office: z.enum(['cfo', 'payroll']).optional(),
      sort: sortField.default('billNumber'),
      descending: z.boolean().default(false),
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
  'worklist.view': declare({
    does: 'Lists everything with a date on it, most urgent first.',
    input: z.strictObject({
      due: z.enum(['overdue', 'today', 'next-7-days', 'next-30-days', 'all']).default('next-7-days'),
      /** The kind of a clock, or the key of a tile. */
      kind: z.string().optional(),
      office: z.enum(['cfo', 'payroll']).optional(),
      sort: z.enum(['lastDay', 'name', 'billNumber', 'total']).default('lastDay'),
      descending: z.boolean().default(false),
      ...page,
    }),
    answer: z.strictObject({
      tiles: z.array(
        z.strictObject({ key: z.string(), label: z.string(), count: z.int(), tone: z.enum(['red', 'gold', 'blue']) }),
      ),
      rows: z.array(
        z.strictObject({
          clockId: z.int(),
          debtId: z.int(),
          lastDay: day,
          daysLeft: z.int(),
          kind: z.string(),
          what: z.string(),
          name: z.string(),
          billNumber: z.string(),
          debtTypeLabel: z.string(),
          total: money,
          state: z.enum(DEBT_STATES),
          stateLabel: z.string(),
          cite: z.string(),
          /** The policy set by which its last day was counted. */
          policySet: z.enum(POLICY_SETS),
        }),
      ),
      count: z.int(),
      /** What the debts behind them owe together; left out when there are more than can be added up at once. */
      total: money.optional(),
      today: day,
    }),
    roles: ROLES,
    kind: 'view',
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
