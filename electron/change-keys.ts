/** Changes to the keyring by the account that is signed in. The database and its key stay as they are. */
import { answer, invalid, refuse, type Denied, type Outcome } from '../shared/values/outcome.ts'
import type { Answer, Parsed } from '../shared/api.ts'
import { leaveLine, type Keeping } from './keeping.ts'
import type { KeyStore } from './key-store.ts'
import { newRecoveryKey, readKeyring, wrapKey, writeKeyring, type Keyring } from './keyring.ts'
import { unlockKey } from './unlock.ts'

/** Wraps the database key anew, for another passphrase of the same account. */
export async function changePassphrase(
  keeping: Keeping, { current, next }: Parsed<'key.changePassphrase'>,
): Promise<Outcome<Answer<'key.changePassphrase'>>> {
  const denied = await mustKnow(keeping, current, 'current')
  if (denied !== undefined) return denied
  if (next === current) return invalid('next', 'This is the passphrase you have now.')
  await leaveLine(keeping, 'key.changePassphrase', { about: keeping.clerk.name, detail: {} })
  await rewrap(keeping.dataFolder, keeping.center.key, keeping.clerk.name, next)
  return answer({})
}

/** Gives an account a new passphrase; what the workstation remembered of it no longer holds. */
export async function rewrap(dataFolder: string, key: Buffer, name: string, passphrase: string): Promise<void> {
  const wrapped = await wrapKey(key, passphrase)
  changeAccount(dataFolder, name, { key: wrapped, failures: 0 })
}

/** Makes a new recovery key; answers it, to be printed. */
export async function renewRecovery(
  keeping: Keeping, { passphrase }: Parsed<'key.renewRecovery'>,
): Promise<Outcome<Answer<'key.renewRecovery'>>> {
  const denied = await mustKnow(keeping, passphrase, 'passphrase')
  if (denied !== undefined) return denied
  const recoveryKey = newRecoveryKey()
  const recovery = await wrapKey(keeping.center.key, recoveryKey)
  await leaveLine(keeping, 'key.renewRecovery', { about: 'recovery key', detail: {} })
  const { recoveryTries: _, ...keyring } = readKeyring(keeping.dataFolder)
  writeKeyring(keeping.dataFolder, { ...keyring, recovery })
  return answer({ recoveryKey })
}

/** Keeps the database key for this account with the operating system, or forgets it. */
export async function rememberHere(
  keeping: Keeping, { passphrase, remember }: Parsed<'key.rememberHere'>, keyStore: KeyStore,
): Promise<Outcome<Answer<'key.rememberHere'>>> {
  const denied = await mustKnow(keeping, passphrase, 'passphrase')
  if (denied !== undefined) return denied
  if (remember && !keyStore.isAvailable()) return noneHere()
  const { dataFolder, clerk, center } = keeping
  await leaveLine(keeping, 'key.rememberHere', { about: clerk.name, detail: { remember } })
  const here = remember ? keyStore.protect(center.key.toString('base64')).toString('base64') : undefined
  changeAccount(dataFolder, clerk.name, { here })
  return answer({ remembered: remember })
}

/** The database key as the operating system keeps it for an account; undefined when it does not. */
export function keyFromHere(dataFolder: string, name: string, keyStore: KeyStore): Buffer | undefined {
  const { accounts } = readKeyring(dataFolder)
  const here = Object.hasOwn(accounts, name) ? accounts[name]?.here : undefined
  if (here === undefined || !keyStore.isAvailable()) return undefined
  try {
    return Buffer.from(keyStore.reveal(Buffer.from(here, 'base64')), 'base64')
  } catch {
    return undefined
  }
}

/** The accounts that may sign in by the key store of this workstation. */
export function rememberedHere(dataFolder: string, keyStore: KeyStore): string[] {
  if (!keyStore.isAvailable()) return []
  const { accounts } = readKeyring(dataFolder)
  return Object.keys(accounts).filter((name) => accounts[name]?.here !== undefined)
}

/** Takes an account's wrapping of the database key away: it can no longer open anything. */
export function dismissAccount(dataFolder: string, name: string): void {
  const keyring = readKeyring(dataFolder)
  const { [name]: _, ...accounts } = keyring.accounts
  writeKeyring(dataFolder, { ...keyring, accounts })
}

async function mustKnow(
  { dataFolder, clerk, practice }: Keeping, typed: string, path: string,
): Promise<Denied | undefined> {
  if (practice) return practiceKeys()
  const key = await unlockKey(dataFolder, clerk.name, typed, new Date())
  if (Buffer.isBuffer(key)) return undefined
  const locked = key.error.kind === 'refused' && key.error.reasons.some(({ rule }) => rule === 'sign-in-lockout')
  return locked ? key : invalid(path, 'This is not the passphrase of this account.')
}

type Held = Keyring['accounts'][string]

/** Changes what is held of an account; a new key makes the workstation forget the one before. */
function changeAccount(dataFolder: string, name: string, change: Partial<Held>): void {
  const keyring = readKeyring(dataFolder)
  const held = Object.hasOwn(keyring.accounts, name) ? keyring.accounts[name] : undefined
  if (held === undefined) throw new Error('An account without a key was to be changed.')
  const forgotten = change.key === undefined ? {} : { here: undefined, notBefore: undefined }
  const changed = { ...held, ...forgotten, ...change }
  writeKeyring(dataFolder, { ...keyring, accounts: { ...keyring.accounts, [name]: changed } })
}

function practiceKeys(): Denied {
  const message = 'The accounts of a practice center share one passphrase, which everybody knows.'
  return refuse([{ rule: 'practice-keys', cite: 'NIST SP 800-53 IA-5', message }])
}

function noneHere(): Denied {
  const message = 'This workstation has no key store that the program may use. Sign in with the passphrase.'
  return refuse([{ rule: 'key-store', cite: 'NIST SP 800-53 IA-5', message }])
}
