/** A center's data folder: setting one up, signing in to it, and the practice center that anyone may open. */
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Role } from '../shared/api/call.ts'
import type { Profile } from '../shared/api/profile.ts'
import type { IsoDate } from '../shared/values/dates.ts'
import { refuse, type Denied } from '../shared/values/outcome.ts'
import type { Clerk } from './context.ts'
import {
  hasKeyring,
  KeysDamaged,
  newKey,
  newRecoveryKey,
  readKeyring,
  wrapKey,
  writeKeyring,
  type Wrapped,
} from './keyring.ts'
import { addAccount, findAccount } from './store/accounts.ts'
import { appendAudit } from './store/audit.ts'
import { damaged, openStore, readDamage, StoreRefused, type Store } from './store/open.ts'
import { saveSetting } from './store/settings.ts'
import { denySignIn, unlockKey } from './unlock.ts'

/** A center that somebody is signed in to. */
export interface OpenCenter {
  readonly store: Store
  readonly clerk: Clerk
  readonly practice: boolean
  /** The database key, so that a new account can be given it. Never written anywhere unwrapped. */
  readonly key: Buffer
}

export { PRACTICE_PASSPHRASE } from './unlock.ts'

/** The accounts of a practice center: a person for every role, two where a second one must agree. */
export const PRACTICE_ACCOUNTS: readonly {
  readonly name: string
  readonly displayName: string
  readonly role: Role
}[] = [
  { name: 'clerk1', displayName: 'Dana Alvarez', role: 'clerk' },
  { name: 'clerk2', displayName: 'Sam Whitfield', role: 'clerk' },
  { name: 'supervisor1', displayName: 'Ruth Okafor', role: 'supervisor' },
  { name: 'supervisor2', displayName: 'Paul Lindqvist', role: 'supervisor' },
  { name: 'hearing1', displayName: 'Irene Castellano', role: 'hearing-coordinator' },
  { name: 'official1', displayName: 'Martin Bell', role: 'approving-official' },
  { name: 'official2', displayName: 'Helen Ward', role: 'approving-official' },
  { name: 'admin1', displayName: 'Noor Haddad', role: 'administrator' },
  { name: 'auditor1', displayName: 'Grace Lim', role: 'auditor' },
]

const DATABASE = 'center.db'

interface NewCenter {
  readonly folder: string
  readonly profile: Profile
  readonly today: IsoDate
  readonly at: string
}

/** Sets up a center with its first supervisor; answers the recovery key, to be printed and locked away. */
export async function createCenter(
  center: NewCenter,
  first: { readonly name: string; readonly displayName: string; readonly passphrase: string },
): Promise<OpenCenter & { readonly recoveryKey: string }> {
  mkdirSync(center.folder, { recursive: true, mode: 0o700 })
  const key = newKey()
  const recoveryKey = newRecoveryKey()
  const store = await openStore(join(center.folder, DATABASE), key)
  const clerk: Clerk = { name: first.name, displayName: first.displayName, role: 'supervisor' }
  await furnish(store, center, [clerk], clerk.name)
  writeKeyring(center.folder, {
    form: 1,
    recovery: await wrapKey(key, recoveryKey),
    accounts: { [first.name]: { key: await wrapKey(key, first.passphrase), failures: 0 } },
  })
  return { store, clerk, practice: false, key, recoveryKey }
}

/** Sets up a practice center and closes it again. */
export async function createPracticeCenter(center: NewCenter): Promise<void> {
  mkdirSync(center.folder, { recursive: true, mode: 0o700 })
  const key = newKey()
  const store = await openStore(join(center.folder, DATABASE), key)
  await furnish(store, center, PRACTICE_ACCOUNTS, 'supervisor1')
  await store.close()
  writeKeyring(center.folder, { form: 1, practiceKey: key.toString('hex'), accounts: {} })
}

async function furnish(store: Store, center: NewCenter, accounts: readonly Clerk[], by: string): Promise<void> {
  await store.db.transaction().execute(async (db) => {
    await saveSetting(db, 'profile', center.profile, { on: center.today, by })
    for (const account of accounts) await addAccount(db, account, center.today)
    await appendAudit(db, {
      at: center.at,
      today: center.today,
      clerk: by,
      call: 'center.create',
      debtId: null,
      about: center.profile.center,
      detail: JSON.stringify({ accounts: accounts.map(({ name, role }) => ({ name, role })) }),
    })
  })
}

/** What a data folder holds. */
export interface InspectedFolder {
  /** A center whose keys are lost is still one. */
  readonly exists: boolean
  readonly practice: boolean
  /** Whether its keys can be read. */
  readonly whole: boolean
}

/** Whether the folder holds a center, and whether it is one for practice. */
export function inspectFolder(folder: string): InspectedFolder {
  if (!hasKeyring(folder)) return { exists: existsSync(join(folder, DATABASE)), practice: false, whole: false }
  try {
    return { exists: true, practice: readKeyring(folder).practiceKey !== undefined, whole: true }
  } catch (fault) {
    if (fault instanceof KeysDamaged) return { exists: true, practice: false, whole: false }
    throw fault
  }
}

/** Opens a practice center as one of its accounts. */
export async function openPracticeCenter(folder: string, name: string): Promise<OpenCenter | Denied> {
  const held = readKeyring(folder).practiceKey
  return held === undefined ? notPractice() : await openAs(folder, name, Buffer.from(held, 'hex'))
}

/** Signs in with a passphrase. @throws StoreRefused when the center's file cannot be opened */
export async function signIn(
  folder: string,
  name: string,
  passphrase: string,
  now: Date,
): Promise<OpenCenter | Denied> {
  const key = await unlockKey(folder, name, passphrase, now)
  return Buffer.isBuffer(key) ? await openAs(folder, name, key) : key
}

/** Opens the center as one of its active accounts, with the database key in hand. */
export async function openAs(folder: string, name: string, key: Buffer): Promise<OpenCenter | Denied> {
  const practice = readKeyring(folder).practiceKey !== undefined
  const store = await openWhole(folder, key)
  const clerk = await findAccount(store.db, name)
  if (clerk !== undefined) return { store, clerk, practice, key }
  await store.close()
  return denySignIn()
}

/** Up to here a file is read through whenever it is opened; a larger one when it is backed up, which is once a day. */
const READ_THROUGH_BYTES = 64 * 1024 * 1024

async function openWhole(folder: string, key: Buffer): Promise<Store> {
  const file = join(folder, DATABASE)
  if (!existsSync(file)) throw new StoreRefused('damaged', 'The file of this center is missing. Restore a backup.')
  const store = await openStore(file, key)
  if (statSync(file).size > READ_THROUGH_BYTES || readDamage(store.sqlite) === undefined) return store
  await store.close()
  throw damaged()
}

/** Gives an account its own wrapping of the database key. */
export function admitAccount(folder: string, name: string, key: Wrapped): void {
  const keyring = readKeyring(folder)
  if (keyring.practiceKey !== undefined) return
  writeKeyring(folder, { ...keyring, accounts: { ...keyring.accounts, [name]: { key, failures: 0 } } })
}

function notPractice(): Denied {
  const message = 'Only a practice center can be opened without a passphrase.'
  return refuse([{ rule: 'practice-only', cite: 'NIST SP 800-53 IA-2', message }])
}
