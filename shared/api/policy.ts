/** The policy of the center: two sets side by side, the choice between them, and changes that two people make. */
import { z } from 'zod'
import { POLICY_SETS, SETTING_NAMES } from '../law/policy.ts'
import { declare, ROLES } from './call.ts'
import { dateField, day, idField, money, optionalText, textField } from './fields.ts'

const setField = z.enum(POLICY_SETS)

const settingField = z.enum(SETTING_NAMES)

/** What is changed: the whole set, or one setting. */
const subject = {
  set: setField.optional(),
  setting: settingField.optional(),
  /** The value of the setting, as `policy.view` lists its choices. */
  value: z.string().max(40).optional(),
}

interface Subject {
  readonly set?: unknown
  readonly setting?: unknown
  readonly value?: unknown
}

function isOneThing({ set, setting, value }: Subject): boolean {
  return (set === undefined) !== (setting === undefined) && (setting === undefined) === (value === undefined)
}

const ONE_THING = { error: 'Name either a set, or a setting with its value.', path: ['set'] }

/** How one set decides a setting today. */
const setRow = z.strictObject({
  value: z.string(),
  words: z.string(),
  effective: day,
  source: z.string(),
  checkedOn: day,
})

const settingView = z.strictObject({
  setting: settingField,
  label: z.string(),
  /** What is in force today, and since when. */
  value: z.string(),
  words: z.string(),
  effective: day,
  source: z.string(),
  /** Whether the center departs from its set here. */
  departs: z.boolean(),
  /** Whether the two sets differ here today. */
  differs: z.boolean(),
  sets: z.record(setField, setRow),
  choices: z.array(z.strictObject({ value: z.string(), words: z.string() })),
})

export const policyChangeView = z.strictObject({
  changeId: z.int(),
  set: setField.optional(),
  setting: settingField.optional(),
  value: z.string().optional(),
  /** The change in words. */
  words: z.string(),
  effective: day,
  reachesBack: z.boolean(),
  reason: z.string(),
  state: z.enum(['proposed', 'approved', 'rejected', 'withdrawn']),
  proposedOn: day,
  proposedBy: z.string(),
  decidedOn: day.optional(),
  decidedBy: z.string().optional(),
  note: z.string(),
})

export type PolicyChangeView = z.output<typeof policyChangeView>

export const policyView = z.strictObject({
  today: day,
  set: setField,
  /** The day from which the set was chosen; absent while the center follows the default. */
  since: day.optional(),
  /** The policy of today in one line, as decisions are stamped with it. */
  stamp: z.string(),
  sets: z.array(z.strictObject({ set: setField, title: z.string() })),
  settings: z.array(settingView),
  /** Which debts a change touches, in a sentence. */
  governs: z.string(),
  pending: z.array(policyChangeView),
  history: z.array(policyChangeView),
})

export type PolicyView = z.output<typeof policyView>

/** A debt that a change would work out afresh. */
const example = z.strictObject({
  debtId: z.int(),
  billNumber: z.string(),
  name: z.string(),
  /** The day whose policy governs the debt: of its delinquency, or of its agreement. */
  governedOn: day,
  was: money,
  becomes: money,
  difference: money,
})

export const policyPreview = z.strictObject({
  words: z.string(),
  effective: day,
  reachesBack: z.boolean(),
  /** The settings that differ on the day the change takes effect. */
  settings: z.array(z.strictObject({ label: z.string(), was: z.string(), becomes: z.string() })),
  /** Debts whose charges would be worked out afresh, and how many of them then owe another amount. */
  debts: z.int(),
  changed: z.int(),
  /** What they would owe more, or less, together. */
  difference: z.string().meta({ description: 'Dollars and cents; below zero when less would be owed.' }),
  /** Paid debts that would owe again, and debts at Treasury that would owe another amount. */
  reopened: z.int(),
  atTreasury: z.int(),
  /** Debts of which a deadline would move. */
  clocksMoved: z.int(),
  examples: z.array(example),
  says: z.string(),
})

export type PolicyPreview = z.output<typeof policyPreview>

const MAKERS = ['supervisor'] as const

const CHECKERS = ['supervisor', 'approving-official'] as const

export const policy = {
  'policy.view': declare({
    does: 'Shows the two policy sets side by side, the choice of the center, proposals and history.',
    input: z.strictObject({}),
    answer: policyView,
    roles: ROLES,
    kind: 'view',
  }),
  'policy.preview': declare({
    does: 'Shows what a change of policy would change: settings, debts worked out afresh, deadlines moved.',
    input: z
      .strictObject({ ...subject, changeId: idField.optional(), effective: dateField.optional() })
      .refine(
        ({ changeId, effective, ...what }) =>
          changeId === undefined ? isOneThing(what) && effective !== undefined : Object.keys(what).length === 0,
        {
          error: 'Name a proposal by its number, or a set or setting with the day it takes effect.',
          path: ['changeId'],
        },
      ),
    answer: policyPreview,
    roles: ROLES,
    kind: 'view',
  }),
  'policy.propose': declare({
    does: 'Proposes another policy set, or another value of one setting, from a day on.',
    input: z.strictObject({ ...subject, effective: dateField, reason: textField(300) }).refine(isOneThing, ONE_THING),
    answer: policyView,
    roles: MAKERS,
    kind: 'deed',
  }),
  'policy.approve': declare({
    does: 'Approves a change that another account proposed. One that reaches back needs its preview seen first.',
    input: z.strictObject({ changeId: idField, previewSeen: z.boolean().default(false), note: optionalText(300) }),
    answer: policyView,
    roles: CHECKERS,
    kind: 'deed',
  }),
  'policy.reject': declare({
    does: 'Rejects a change that another account proposed.',
    input: z.strictObject({ changeId: idField, note: textField(300) }),
    answer: policyView,
    roles: CHECKERS,
    kind: 'deed',
  }),
  'policy.withdraw': declare({
    does: 'Takes back a change that one proposed oneself and that nobody has decided yet.',
    input: z.strictObject({ changeId: idField, note: optionalText(300) }),
    answer: policyView,
    roles: MAKERS,
    kind: 'deed',
  }),
}
