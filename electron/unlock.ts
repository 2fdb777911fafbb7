/** From what somebody knows to the database key; wrong tries are counted, and from the fifth on each waits longer. */
import { refuse, type Denied } from '../shared/values/outcome.ts'
import {
  newKey,
  readKeyring,
  unwrapKey,
  waitAfter,
  wrapKey,
  writeKeyring,
  type Keyring,
  type Tries,
} from './keyring.ts'

/** The passphrase of every practice account; it protects nothing. */
export const PRACTICE_PASSPHRASE = 'practice makes perfect'

/** The database key for an account's passphrase, or why it is not given. */
export async function unlockKey(folder: string, name: string, passphrase: string, now: Date): Promise<Buffer | Denied> {
  const keyring = readKeyring(folder)
  if (keyring.practiceKey !== undefined) {
    return passphrase === PRACTICE_PASSPHRASE ? Buffer.from(keyring.practiceKey, 'hex') : denySignIn()
  }
  const held = Object.hasOwn(keyring.accounts, name) ? keyring.accounts[name] : undefined
  if (held === undefined) {
    // An account that is not there takes as long as one that is, so that names cannot be told by the time taken.
    await wrapKey(newKey(), passphrase)
    return denySignIn()
  }
  const account = (tries: Tries): Keyring => ({
    ...keyring,
    accounts: { ...keyring.accounts, [name]: { ...held, notBefore: undefined, ...tries } },
  })
  return await tryKey(held, now, {
    unwrap: async () => await unwrapKey(held.key, passphrase),
    keep: (tries) => writeKeyring(folder, account(tries)),
    deny: denySignIn,
  })
}

/** The database key for the recovery key that was printed at set-up, or why it is not given. */
export async function unlockByRecovery(folder: string, recoveryKey: string, now: Date): Promise<Buffer | Denied> {
  const keyring = readKeyring(folder)
  const { recovery, recoveryTries } = keyring
  if (recovery === undefined) return denyRecovery()
  return await tryKey(recoveryTries ?? { failures: 0 }, now, {
    unwrap: async () => await unwrapKey(recovery, writtenKey(recoveryKey)),
    keep: (tries) => writeKeyring(folder, { ...keyring, recoveryTries: tries }),
    deny: denyRecovery,
  })
}

interface Attempt {
  readonly unwrap: () => Promise<Buffer | undefined>
  readonly keep: (tries: Tries) => void
  readonly deny: () => Denied
}

async function tryKey(before: Tries, now: Date, { unwrap, keep, deny }: Attempt): Promise<Buffer | Denied> {
  if (before.notBefore !== undefined && now.toISOString() < before.notBefore) return lockedOut(before.notBefore)
  const key = await unwrap()
  if (key !== undefined) {
    if (before.failures > 0) keep({ failures: 0 })
    return key
  }
  const failures = before.failures + 1
  const notBefore = waitAfter(failures, now)
  keep(notBefore === undefined ? { failures } : { failures, notBefore })
  return deny()
}

/** As it was printed: capitals in groups of four; however it was typed. */
function writtenKey(typed: string): string {
  const letters = typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
  return (letters.match(/.{1,4}/g) ?? []).join('-')
}

/** The one answer to a wrong name and to a wrong passphrase. */
export function denySignIn(): Denied {
  const message = 'The account name and passphrase do not belong together.'
  return refuse([{ rule: 'sign-in', cite: 'NIST SP 800-53 IA-2', message }])
}

function denyRecovery(): Denied {
  const message = 'This is not the recovery key of this center.'
  return refuse([{ rule: 'recovery-key', cite: 'NIST SP 800-53 IA-5', message }])
}

function lockedOut(until: string): Denied {
  const message = `Too many tries. This account may sign in again after ${until.slice(11, 16)} UTC.`
  return refuse([{ rule: 'sign-in-lockout', cite: 'NIST SP 800-53 AC-7', message }])
}
