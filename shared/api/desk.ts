/** How a clerk has arranged the desk: preferences, the columns of lists and saved views. They go with the account. */
import { z } from 'zod'
import { declare, ROLES, WORKERS } from './call.ts'
import { idField, textField } from './fields.ts'

/** The themes one can pick; `system` follows the computer. */
export const THEMES = ['system', 'light', 'dark', 'contrast'] as const

/** How many rows a page of a list can have. */
export const PAGE_SIZES = ['25', '50', '100', '200', '500'] as const

const columnName = z.string().min(1).max(40)

/** The columns of a list: their order, which are hidden, which stay in sight, and how wide they were made (pixels). */
export const layoutField = z.strictObject({
  order: z.array(columnName).max(60).default([]),
  hidden: z.array(columnName).max(60).default([]),
  pinned: z.array(columnName).max(60).default([]),
  widths: z.record(columnName, z.int().min(40).max(1200)).default({}),
})

export type Layout = z.output<typeof layoutField>

const listName = textField(40).regex(/^[a-z-]+$/, { error: 'The name of a list is lower-case letters and hyphens.' })

/** What an account has set; what it never set is as this says. */
export const preferencesField = z.strictObject({
  theme: z.enum(THEMES).default('system'),
  /** Whether single letters are shortcuts. */
  singleKeys: z.boolean().default(true),
  pageSize: z.enum(PAGE_SIZES).default('100'),
  /** The office whose work the clerk shares: the team. */
  office: z.enum(['cfo', 'payroll', '']).default(''),
  layouts: z.record(listName, layoutField).default({}),
})

export type Preferences = z.output<typeof preferencesField>

/** What was typed into a form and not yet done: a text by the name of each field. */
const typedField = z.record(z.string().min(1).max(60), z.string().max(200_000))

/** Drafts by the place of their form, the latest last. */
export const draftsField = z.record(z.string().min(1).max(120), typedField)

export type Drafts = z.output<typeof draftsField>

const savedView = z.strictObject({
  viewId: z.int(),
  list: z.string(),
  name: z.string(),
  filters: z.string(),
  layout: layoutField,
})

const savedViews = z.strictObject({ views: z.array(savedView) })

export const desk = {
  'preferences.view': declare({
    does: 'Shows what the signed-in account has set for itself.',
    input: z.strictObject({}),
    answer: preferencesField,
    roles: ROLES,
    kind: 'view',
  }),
  'preferences.save': declare({
    does: 'Sets the display, the keys, the length of a page, the office, or the columns of one list, for this account.',
    input: z.strictObject({
      theme: z.enum(THEMES).optional(),
      singleKeys: z.boolean().optional(),
      pageSize: z.enum(PAGE_SIZES).optional(),
      office: z.enum(['cfo', 'payroll', '']).optional(),
      list: listName.optional(),
      layout: layoutField.optional(),
    }),
    answer: preferencesField,
    roles: ROLES,
    kind: 'arrangement',
  }),
  'draft.list': declare({
    does: 'Lists what the signed-in account typed into forms and has not done yet.',
    input: z.strictObject({}),
    answer: z.strictObject({ drafts: draftsField }),
    roles: ROLES,
    kind: 'view',
  }),
  'draft.keep': declare({
    does: 'Keeps what was typed into a form, encrypted like everything else, until it is done; nothing typed ends it.',
    input: z.strictObject({ place: z.string().min(1).max(120), typed: typedField }),
    answer: z.strictObject({ drafts: draftsField }),
    roles: WORKERS,
    kind: 'arrangement',
  }),
  'view.list': declare({
    does: 'Lists the saved views of the signed-in account, of one list or of all.',
    input: z.strictObject({ list: listName.optional() }),
    answer: savedViews,
    roles: ROLES,
    kind: 'view',
  }),
  'view.save': declare({
    does: 'Saves the filters, the order and the columns of a list under a name; a name that is taken is saved anew.',
    input: z.strictObject({
      list: listName,
      name: textField(60),
      filters: z.string().max(2000).default(''),
      layout: layoutField,
    }),
    answer: savedViews,
    roles: ROLES,
    kind: 'arrangement',
  }),
  'view.remove': declare({
    does: 'Removes a saved view of the signed-in account.',
    input: z.strictObject({ viewId: idField }),
    answer: savedViews,
    roles: ROLES,
    kind: 'arrangement',
  }),
}
