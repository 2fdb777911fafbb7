/**
 * The file of a packet: signed with the key of the desk that made it (Ed25519), then encrypted with a key stretched
 * from a passphrase that the two people have agreed on (scrypt, AES-256-GCM). Who signed is inside and seen by neither
 * the carrier nor anybody who finds the file.
 */
import {
  createCipheriv, createDecipheriv, createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, sign, verify,
} from 'node:crypto'
import { z } from 'zod'
import { deriveKey } from '../keyring.ts'

const MAGIC = Buffer.from('RECOUP-PACKET-1\n')
const SALT = 16
const NONCE = 12
const TAG = 16

const signedForm = z.strictObject({ content: z.string(), publicKey: z.string(), signature: z.string() })

/** The two halves of a desk's key, base64url. */
export interface DeskKey {
  readonly publicKey: string
  readonly privateKey: string
}

/** A new key to sign with. */
export function newDeskKey(): DeskKey {
  const { x, d } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })
  if (x === undefined || d === undefined) throw new Error('A key was made without its halves.')
  return { publicKey: x, privateKey: d }
}

/** Signs and encrypts. */
export async function sealPacket(content: string, passphrase: string, key: DeskKey): Promise<Buffer> {
  const signed = { content, publicKey: key.publicKey, signature: signatureOf(content, key) }
  const salt = randomBytes(SALT)
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', await deriveKey(passphrase, salt), nonce).setAAD(MAGIC)
  const box = Buffer.concat([cipher.update(JSON.stringify(signed), 'utf8'), cipher.final()])
  return Buffer.concat([MAGIC, salt, nonce, cipher.getAuthTag(), box])
}

/** What was sealed, and the key that signed it. */
export interface Unsealed {
  readonly content: string
  readonly publicKey: string
}

/** Decrypts and checks the signature; undefined when the passphrase is wrong or anything in the file was changed. */
export async function unsealPacket(bytes: Buffer, passphrase: string): Promise<Unsealed | undefined> {
  if (!isPacket(bytes)) return undefined
  const parts = bytes.subarray(MAGIC.length)
  const nonce = parts.subarray(SALT, SALT + NONCE)
  const secret = await deriveKey(passphrase, parts.subarray(0, SALT))
  const decipher = createDecipheriv('aes-256-gcm', secret, nonce).setAAD(MAGIC)
  decipher.setAuthTag(parts.subarray(SALT + NONCE, SALT + NONCE + TAG))
  try {
    const text = Buffer.concat([decipher.update(parts.subarray(SALT + NONCE + TAG)), decipher.final()])
    const { content, publicKey, signature } = signedForm.parse(JSON.parse(text.toString('utf8')))
    return isSigned(content, publicKey, signature) ? { content, publicKey } : undefined
  } catch {
    return undefined
  }
}

/** Whether the file begins as a packet does and is long enough to be one. */
export function isPacket(bytes: Buffer): boolean {
  return bytes.length > MAGIC.length + SALT + NONCE + TAG && bytes.subarray(0, MAGIC.length).equals(MAGIC)
}

function signatureOf(content: string, { publicKey, privateKey }: DeskKey): string {
  const key = createPrivateKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey, d: privateKey }, format: 'jwk' })
  return sign(null, Buffer.from(content), key).toString('base64url')
}

function isSigned(content: string, publicKey: string, signature: string): boolean {
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' })
  return verify(null, Buffer.from(content), key, Buffer.from(signature, 'base64url'))
}
