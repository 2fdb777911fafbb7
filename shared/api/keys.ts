/** Passphrases, the recovery key and the lock of a session. */
import { z } from 'zod'
import { declare, ROLES } from './call.ts'
import { accountNameField, passphraseField, sessionView } from './sessions.ts'

const typedField = z.string().min(1, { error: 'Type the passphrase.' }).max(200, { error: 'At most 200 characters.' })

export const keys = {
  'key.changePassphrase': declare({
    does: 'Changes the passphrase of the signed-in account. The database is not touched.',
    input: z.strictObject({ current: typedField, next: passphraseField }),
    answer: z.strictObject({}),
    roles: ROLES,
    kind: 'keeping',
  }),
  'key.renewRecovery': declare({
    does: 'Makes a new recovery key, shown this once; the one before it no longer opens the center.',
    input: z.strictObject({ passphrase: typedField }),
    answer: z.strictObject({ recoveryKey: z.string() }),
    roles: ['supervisor', 'administrator'],
    kind: 'keeping',
  }),
  'key.rememberHere': declare({
    does: 'Lets the signed-in account sign in with the key store of this workstation, or no longer.',
    input: z.strictObject({ passphrase: typedField, remember: z.boolean() }),
    answer: z.strictObject({ remembered: z.boolean() }),
    roles: ROLES,
    kind: 'keeping',
  }),
  'key.recover': declare({
    does: 'Gives an account a new passphrase by means of the printed recovery key, and signs it in.',
    input: z.strictObject({
      name: accountNameField,
      recoveryKey: z
        .string()
        .min(1, { error: 'Type the recovery key.' })
        .max(100, { error: 'At most 100 characters.' }),
      passphrase: passphraseField,
    }),
    answer: sessionView,
    roles: 'anyone',
    kind: 'session',
  }),
  'session.signInHere': declare({
    does: 'Signs in an account that the key store of this workstation remembers.',
    input: z.strictObject({ name: accountNameField }),
    answer: sessionView,
    roles: 'anyone',
    kind: 'session',
  }),
  'session.lock': declare({
    does: 'Locks the session: nothing is answered until its passphrase is typed; what was being done is kept.',
    input: z.strictObject({}),
    answer: z.strictObject({}),
    roles: ROLES,
    kind: 'keeping',
  }),
  'session.unlock': declare({
    does: 'Unlocks the session with the passphrase of the account that is signed in.',
    input: z.strictObject({ passphrase: typedField }),
    answer: z.strictObject({}),
    roles: 'anyone',
    kind: 'session',
  }),
}
