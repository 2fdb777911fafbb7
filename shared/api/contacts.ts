/** Where debtors reach Treasury and other owners of debts. */
import { z } from 'zod'
import { declare, ROLES } from './call.ts'
import { day } from './fields.ts'

const contact = z.strictObject({
  id: z.string(),
  group: z.string(),
  about: z.string(),
  reach: z.string(),
  hours: z.string().optional(),
  asOf: day,
  source: z.string(),
})

export const contacts = {
  'contacts.list': declare({
    does: 'Shows where debtors reach Treasury, Pay.gov and other owners of debts, each with its day and source.',
    input: z.strictObject({}),
    answer: z.strictObject({
      contacts: z.array(contact),
      /** Set when they are old enough to be checked before they are given out. */
      warning: z.string().optional(),
    }),
    roles: ROLES,
    kind: 'view',
  }),
}
