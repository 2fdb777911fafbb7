/** The guide of a practice center: how far its reader has come with a first debt. */
import { z } from 'zod'
import { declare, ROLES } from './call.ts'

/** The steps of a first debt, in their order. */
export const GUIDE_STEPS = ['register', 'letter', 'mailed', 'received', 'payment'] as const

export type GuideStep = (typeof GUIDE_STEPS)[number]

const guideView = z.strictObject({
  /** False outside a practice center, and once it was put away. */
  shown: z.boolean(),
  /** The debt that the account registered by hand last. */
  debtId: z.int().optional(),
  billNumber: z.string(),
  done: z.array(z.enum(GUIDE_STEPS)),
})

export const guide = {
  'guide.view': declare({
    does: 'Tells how far the signed-in account has come with a first debt, in a practice center.',
    input: z.strictObject({}),
    answer: guideView,
    roles: ROLES,
    kind: 'view',
  }),
  'guide.show': declare({
    does: 'Shows the guide to a first debt, or puts it away, for this account.',
    input: z.strictObject({ shown: z.boolean() }),
    answer: guideView,
    roles: ROLES,
    kind: 'arrangement',
  }),
}
