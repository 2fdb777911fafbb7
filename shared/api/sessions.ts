/** Opening a center: first start, signing in and out, and what every screen shows around its edge. */
import { z } from 'zod'
import { declare, ROLES } from './call.ts'
import { day, textField } from './fields.ts'
import { profileField } from './profile.ts'

const passphraseField = z
  .string({ error: 'Type the passphrase.' })
  .min(12, { error: 'A passphrase has at least 12 characters; four plain words do well.' })
  .max(200, { error: 'A passphrase has at most 200 characters.' })

const accountNameField = textField(40).regex(/^[a-z][a-z0-9.-]*$/, {
  error: 'An account name is lower-case letters, digits, dots and hyphens, beginning with a letter.',
})

export const sessionView = z.strictObject({
  clerk: z.strictObject({ name: z.string(), displayName: z.string(), role: z.enum(ROLES) }),
  today: day,
  center: z.string(),
  practice: z.boolean(),
  /** After so many minutes without a touch the screen is hidden. */
  idleMinutes: z.int(),
  /** What stood in the way of the last backup that was to be made by itself; empty when nothing did. */
  backupTrouble: z.string(),
  counts: z.strictObject({
    overdueOrToday: z.int(),
    debts: z.int(),
    lettersToSend: z.int(),
    referralsDue: z.int(),
    /** Proposals whose next step this account may take. */
    approvalsWaiting: z.int(),
  }),
})

export type SessionView = z.output<typeof sessionView>

export const sessions = {
  'center.status': declare({
    does: 'Tells whether the data folder holds a center, and whether somebody is signed in.',
    input: z.strictObject({}),
    answer: z.strictObject({
      exists: z.boolean(),
      signedIn: z.boolean(),
      /** True while the screen is hidden until the passphrase is typed. */
      locked: z.boolean(),
      /** The accounts that the key store of this workstation can sign in. */
      remembered: z.array(z.string()),
      practice: z.boolean(),
      /** True in the practice center that was entered from this data folder’s own door. */
      visiting: z.boolean(),
      suggestedProfile: profileField,
    }),
    roles: 'anyone',
    kind: 'session',
  }),
  'center.create': declare({
    does: 'Sets up a center in an empty data folder, with its first supervisor.',
    input: z.strictObject({
      profile: profileField,
      account: z.strictObject({ name: accountNameField, displayName: textField(80), passphrase: passphraseField }),
    }),
    answer: z.strictObject({ recoveryKey: z.string(), session: sessionView }),
    roles: 'anyone',
    kind: 'session',
  }),
  'session.signIn': declare({
    does: 'Signs an account in with its passphrase and opens the center.',
    input: z.strictObject({ name: accountNameField, passphrase: z.string().min(1, { error: 'Type the passphrase.' }) }),
    answer: sessionView,
    roles: 'anyone',
    kind: 'session',
  }),
  'session.signOut': declare({
    does: 'Signs out and closes the center.',
    input: z.strictObject({}),
    answer: z.strictObject({}),
    roles: 'anyone',
    kind: 'session',
  }),
  'practice.enter': declare({
    does: 'Signs out, opens the practice center beside this one, made at its first use, and signs its first clerk in.',
    input: z.strictObject({}),
    answer: sessionView,
    roles: 'anyone',
    kind: 'session',
  }),
  'practice.leave': declare({
    does: 'Goes back from the practice center to the door of this data folder’s own center.',
    input: z.strictObject({}),
    answer: z.strictObject({}),
    roles: 'anyone',
    kind: 'session',
  }),
  'session.view': declare({
    does: 'Gives the signed-in account, today, the center and the counts beside the menu.',
    input: z.strictObject({}),
    answer: sessionView,
    roles: ROLES,
    kind: 'view',
  }),
}

export { accountNameField, passphraseField }
