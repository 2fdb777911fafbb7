/** The center's profile, its accounts and its settings. */
import { z } from 'zod'
import { declare, ROLES } from './call.ts'
import { dateField, money, textField } from './fields.ts'
import { chargesField, profileField } from './profile.ts'

const accountView = z.strictObject({
  name: z.string(),
  displayName: z.string(),
  role: z.enum(ROLES),
  active: z.boolean(),
})

/** From 5 to 30 minutes, 15 where nobody chose. */
export const idleMinutesField = z
  .int()
  .min(5, { error: 'At least 5 minutes.' })
  .max(30, { error: 'At most 30 minutes.' })

export const settingsView = z.strictObject({
  profile: profileField,
  charges: z.strictObject({ onDelinquency: money, onAgreement: money, onReferral: money }),
  accounts: z.array(accountView),
  dataFolder: z.string(),
  idleMinutes: z.int(),
})

export type SettingsView = z.output<typeof settingsView>

export const settings = {
  'settings.view': declare({
    does: 'Shows the profile, charges and accounts of the center.',
    input: z.strictObject({}),
    answer: settingsView,
    roles: ROLES,
    kind: 'view',
  }),
  'settings.saveProfile': declare({
    does: 'Changes the addresses, contacts and Treasury codes of the center.',
    input: z.strictObject({ profile: profileField }),
    answer: settingsView,
    roles: ['supervisor', 'administrator'],
    kind: 'deed',
  }),
  'settings.saveCharges': declare({
    does:
      'Changes the administrative charges that are posted from a day on: today, when none is given, or a later one.',
    input: z.strictObject({ charges: chargesField, reason: textField(200), effective: dateField.optional() }),
    answer: settingsView,
    roles: ['supervisor'],
    kind: 'deed',
  }),
  'settings.saveIdleMinutes': declare({
    does: 'Chooses after how many minutes without a touch the screen is hidden.',
    input: z.strictObject({ minutes: idleMinutesField }),
    answer: settingsView,
    roles: ['supervisor', 'administrator'],
    kind: 'deed',
  }),
}
