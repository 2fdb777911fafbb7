/** Accounts of the center: a second person approves each change of who may do what. */
import { z } from 'zod'
import { declare, ROLES } from './call.ts'
import { textField } from './fields.ts'
import { accountNameField, passphraseField } from './sessions.ts'
import { settingsView } from './settings.ts'

const roleField = z.enum(ROLES)

const reasonField = textField(300)

/** The database key, wrapped for a passphrase that stands nowhere. */
export const wrappedKey = z.strictObject({ salt: z.string(), nonce: z.string(), tag: z.string(), box: z.string() })

/** What a proposal of each kind keeps. */
export const openedAccount = z.strictObject({
  name: accountNameField,
  displayName: z.string(),
  role: roleField,
  key: wrappedKey.optional(),
})

export const changedRole = z.strictObject({ name: accountNameField, role: roleField })

export const closedAccount = z.strictObject({ name: accountNameField })

/** Who keeps the accounts of a center. */
export const ACCOUNT_KEEPERS = ['supervisor', 'administrator'] as const

export const accounts = {
  'account.add': declare({
    does:
      'Proposes an account with a role and a first passphrase, for a second person to approve. While one person ' +
      'alone keeps the accounts, it is added at once.',
    input: z.strictObject({
      name: accountNameField,
      displayName: textField(80),
      role: roleField,
      passphrase: passphraseField,
    }),
    answer: settingsView,
    roles: ACCOUNT_KEEPERS,
    kind: 'deed',
  }),
  'account.changeRole': declare({
    does: 'Proposes another role for an account, for a second person to approve.',
    input: z.strictObject({ name: accountNameField, role: roleField, reason: reasonField }),
    answer: settingsView,
    roles: ACCOUNT_KEEPERS,
    kind: 'deed',
  }),
  'account.close': declare({
    does:
      'Proposes to close an account, for a second person to approve: it can no longer sign in, its key is removed, ' +
      'and what it did stays.',
    input: z.strictObject({ name: accountNameField, reason: reasonField }),
    answer: settingsView,
    roles: ACCOUNT_KEEPERS,
    kind: 'deed',
  }),
}
