/** The worklist, who works on what, and the calendar of clocks. */
import { z } from 'zod'
import { POLICY_SETS } from '../law/policy.ts'
import { declare, ROLES, WORKERS } from './call.ts'
import { DEBT_STATES, debtView } from './debts.ts'
import { dateField, day, idField, money, textField, versionField } from './fields.ts'
import { narrowing, page, whoseField } from './list-fields.ts'

/** What the worklist can be sorted by. */
export const WORKLIST_SORTS = ['lastDay', 'what', 'name', 'billNumber', 'total', 'state'] as const

const chosen = {
  /** The kind of a clock, or the key of a tile. */
  kind: z.string().optional(),
  office: z.enum(['cfo', 'payroll']).optional(),
  whose: whoseField.default('all'),
}

const window = { from: dateField, until: dateField }

export const worklist = {
  'worklist.view': declare({
    does: 'Lists everything with a date on it, most urgent first.',
    input: z.strictObject({
      due: z.enum(['overdue', 'today', 'next-7-days', 'next-30-days', 'all']).default('next-7-days'),
      ...chosen,
      sort: z.enum(WORKLIST_SORTS).default('lastDay'),
      descending: z.boolean().default(false),
      ...narrowing(WORKLIST_SORTS),
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
          /** The version of the debt, for a deed done from the list. */
          version: z.int(),
          anchorOn: day,
          lastDay: day,
          daysLeft: z.int(),
          /** How the last day follows from the anchor. */
          arithmetic: z.string(),
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
          /** The account that works on it; empty when nobody does yet. */
          owner: z.string(),
          /** Whether a recorded reason ends it; every other clock ends by a deed or lapses. */
          answerable: z.boolean(),
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
  'clock.answer': declare({
    does: 'Ends a clock that no deed ends, by a recorded reason.',
    input: z.strictObject({
      debtId: idField,
      version: versionField,
      kind: textField(40),
      lastDay: dateField,
      reason: textField(300),
    }),
    answer: debtView,
    roles: ['clerk', 'supervisor'],
    kind: 'deed',
  }),
  'work.assign': declare({
    does: 'Gives debts, or single clocks, to an account; to nobody when none is named.',
    input: z.strictObject({
      debtIds: z.array(idField).max(500).default([]),
      clockIds: z.array(idField).max(500).default([]),
      owner: z.string().max(40).default(''),
    }),
    answer: z.strictObject({ debts: z.int(), clocks: z.int() }),
    roles: WORKERS,
    kind: 'deed',
  }),
  'calendar.view': declare({
    does: 'Counts the clocks that end on each day of a window, by what they are about.',
    input: z.strictObject({ ...window, ...chosen }),
    answer: z.strictObject({
      days: z.array(
        z.strictObject({
          on: day,
          count: z.int(),
          clocks: z.array(z.strictObject({ kind: z.string(), label: z.string(), count: z.int() })),
        }),
      ),
      today: day,
    }),
    roles: ROLES,
    kind: 'view',
  }),
  'calendar.export': declare({
    does: 'Writes the clocks that end within a window as a calendar (iCalendar); it names bills and no person.',
    input: z.strictObject({ ...window, ...chosen }),
    answer: z.strictObject({ fileName: z.string(), text: z.string(), events: z.int() }),
    roles: ROLES,
    kind: 'view',
  }),
}
