/** Backups: made, looked into and restored. Those for anyone work on the start screen, with an account's passphrase. */
import { z } from 'zod'
import { declare, ROLES } from './call.ts'
import { day, textField } from './fields.ts'
import { accountNameField, sessionView } from './sessions.ts'

const folderField = textField(400)

const nameField = z
  .string({ error: 'Name the backup.' })
  .regex(/^recoup-\d{4}-\d\d-\d\d-\d{6}(-\d+)?$/, { error: 'This is not the name of a backup.' })

const counts = { debts: z.int(), debtors: z.int(), entries: z.int(), documents: z.int() }

const backupRow = z.strictObject({
  name: z.string(),
  madeAt: z.string(),
  madeOn: z.string(),
  /** `automatic`, `asked`, or empty when its page cannot be read. */
  why: z.enum(['automatic', 'asked', '']),
  center: z.string(),
  bytes: z.int(),
  ...counts,
  auditLines: z.int(),
})

const backupsView = z.strictObject({
  folder: z.string(),
  automatic: z.boolean(),
  /** How the last one that was made by itself ended: what stood in its way, or empty. */
  last: z.strictObject({ at: z.string(), on: day, name: z.string(), trouble: z.string() }).optional(),
  backups: z.array(backupRow),
})

const credentials = {
  /** The folder the backups lie in; that of the center when absent. */
  folder: folderField.optional(),
  backup: nameField,
  name: accountNameField,
  passphrase: z.string().min(1, { error: 'Type the passphrase.' }),
}

export const backups = {
  'backup.view': declare({
    does: 'Shows where backups go, how the last one ended, and which there are.',
    input: z.strictObject({}),
    answer: backupsView,
    roles: ROLES,
    kind: 'view',
  }),
  'backup.choose': declare({
    does: 'Chooses the folder of the backups, and whether they are made by themselves: daily and on closing.',
    input: z.strictObject({ folder: folderField, automatic: z.boolean() }),
    answer: backupsView,
    roles: ['supervisor', 'administrator'],
    kind: 'deed',
  }),
  'backup.make': declare({
    does: 'Makes a backup now, opens it and reads all of it. Backups that were asked for are never removed.',
    input: z.strictObject({}),
    answer: backupsView,
    roles: ['clerk', 'supervisor', 'hearing-coordinator', 'approving-official', 'administrator'],
    kind: 'keeping',
  }),
  'backup.list': declare({
    does: 'Lists the backups in a folder, by what they say of themselves.',
    input: z.strictObject({ folder: folderField.optional() }),
    answer: z.strictObject({ folder: z.string(), backups: z.array(backupRow) }),
    roles: 'anyone',
    kind: 'session',
  }),
  'backup.look': declare({
    does:
      'Opens a backup with the passphrase of a supervisor or administrator, reads all of it and tells what it holds.',
    input: z.strictObject(credentials),
    answer: z.strictObject({
      name: z.string(),
      center: z.string(),
      madeAt: z.string(),
      version: z.int(),
      ...counts,
      auditLines: z.int(),
      lastLine: z
        .strictObject({ at: z.string(), clerk: z.string(), call: z.string(), about: z.string() })
        .optional(),
      /** False when its page was changed, or its file is not the one that was backed up. */
      sealed: z.boolean(),
    }),
    roles: 'anyone',
    kind: 'session',
  }),
  'backup.restore': declare({
    does: 'Puts a backup in the place of the center and signs in. What it replaces is moved aside and kept.',
    input: z.strictObject(credentials),
    answer: z.strictObject({ session: sessionView, replaced: z.string(), auditLinesLost: z.int() }),
    roles: 'anyone',
    kind: 'session',
  }),
}
