/**
 * The keys of a center: one random database key, wrapped once for each account by its passphrase and once by a recovery
 * key that is printed at set-up. Changing a passphrase or removing an account never touches the database.
 *
 * Wrapping: scrypt (memory-hard) derives a key from the passphrase; AES-256-GCM wraps the database key with it.
 * A practice center keeps its key in the clear, since it holds made-up people only and is opened by anyone.
 */
import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { writeWhole } from './files/write-whole.ts'

const wrapped = z.strictObject({ salt: z.string(), nonce: z.string(), tag: z.string(), box: z.string() })

/** How often somebody was wrong in a row, and until when the next try waits. */
const tries = z.object({ failures: z.int(), notBefore: z.string().optional() })

const keyringForm = z.strictObject({
  form: z.literal(1),
  practiceKey: z.string().optional(),
  recovery: wrapped.optional(),
  recoveryTries: tries.optional(),
  accounts: z.record(z.string(), tries.extend({ key: wrapped, here: z.string().optional() })),
})

export type Tries = z.output<typeof tries>

/** The database key, wrapped for one passphrase. */
export type Wrapped = z.output<typeof wrapped>

export type Keyring = z.output<typeof keyringForm>

/** The file of the keyring, in the data folder and in a backup alike. */
export const KEYRING_FILE = 'keys.json'

const COST = { N: 2 ** 16, r: 8, p: 1, maxmem: 128 * 2 ** 20 }
const TRIES_BEFORE_WAITING = 5

/** Whether the folder holds a center. */
export function hasKeyring(folder: string): boolean {
  return existsSync(join(folder, KEYRING_FILE))
}

/** The keys of a center cannot be read; the message is fit for a clerk. */
export class KeysDamaged extends Error {
  override name = 'KeysDamaged'
}

/** Reads the keyring of a center. @throws KeysDamaged when there is none or it is not of its form */
export function readKeyring(folder: string): Keyring {
  try {
    return keyringForm.parse(JSON.parse(readFileSync(join(folder, KEYRING_FILE), 'utf8')))
  } catch (fault) {
    const message = 'The keys of this center cannot be read. Restore them from the latest backup.'
    throw new KeysDamaged(message, { cause: fault })
  }
}

/** Writes the keyring so that a crash leaves the old or the new one whole. */
export function writeKeyring(folder: string, keyring: Keyring): void {
  writeWhole(folder, KEYRING_FILE, JSON.stringify(keyring, undefined, 2))
}

/** A new database key. */
export function newKey(): Buffer {
  return randomBytes(32)
}

/** A recovery key for printing: 160 random bits as groups of letters and digits that cannot be confused. */
export function newRecoveryKey(): string {
  const letters = 'ABCDEFGHJKMNPQRSTVWXYZ0123456789'
  const text = [...randomBytes(32)].map((byte) => letters[byte % 32]).join('')
  return (text.match(/.{4}/g) ?? []).join('-')
}

/** Wraps the database key for a passphrase. */
export async function wrapKey(key: Buffer, passphrase: string): Promise<Wrapped> {
  const salt = randomBytes(16)
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', await deriveKey(passphrase, salt), nonce)
  const box = Buffer.concat([cipher.update(key), cipher.final()])
  return {
    salt: salt.toString('base64'),
    nonce: nonce.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    box: box.toString('base64'),
  }
}

/** Unwraps the database key; undefined when the passphrase is wrong. */
export async function unwrapKey(held: Wrapped, passphrase: string): Promise<Buffer | undefined> {
  const secret = await deriveKey(passphrase, Buffer.from(held.salt, 'base64'))
  const decipher = createDecipheriv('aes-256-gcm', secret, Buffer.from(held.nonce, 'base64'))
  decipher.setAuthTag(Buffer.from(held.tag, 'base64'))
  try {
    return Buffer.concat([decipher.update(Buffer.from(held.box, 'base64')), decipher.final()])
  } catch {
    return undefined
  }
}

/** When the account may try again after this many failures: at once for the first four, then 1, 2, 4... minutes. */
export function waitAfter(failures: number, now: Date): string | undefined {
  if (failures < TRIES_BEFORE_WAITING) return undefined
  const minutes = Math.min(2 ** (failures - TRIES_BEFORE_WAITING), 60)
  return new Date(now.getTime() + minutes * 60_000).toISOString()
}

/** A key of 256 bits, stretched from a passphrase so that each try costs 64 MiB of memory. */
export async function deriveKey(passphrase: string, salt: Buffer): Promise<Buffer> {
  return await new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, 32, COST, (fault, key) =>
      fault === null ? resolve(key) : reject(fault),
    )
  })
}
