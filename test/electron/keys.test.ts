import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openProgram } from '../../electron/serve.ts'
import type { KeyStore } from '../../electron/key-store.ts'
import { readKeyring } from '../../electron/keyring.ts'
import { aDebt, openPractice } from './practice.ts'
import { openRealCenter, supervisor, type RealCenter } from './real-center.ts'

const NEXT = 'five other plain words here'

let center: RealCenter

beforeEach(async () => {
  center = await openRealCenter()
})

afterEach(async () => {
  await center.close()
})

async function signInWith(passphrase: string): Promise<boolean> {
  return (await center.program.call('session.signIn', { name: supervisor.name, passphrase })).ok
}

describe('a passphrase', () => {
  test('is changed without touching the database, and the old one no longer opens anything', async () => {
    const before = readFileSync(join(center.folder, 'center.db')).subarray(0, 4096)
    await center.call('key.changePassphrase', { current: supervisor.passphrase, next: NEXT })
    expect(readFileSync(join(center.folder, 'center.db')).subarray(0, 4096)).toEqual(before)
    expect(await signInWith(supervisor.passphrase)).toBe(false)
    expect(await signInWith(NEXT)).toBe(true)
    const lines = (await center.call('audit.list', { text: 'key.changePassphrase' })).rows
    expect(lines).toHaveLength(1)
    expect(JSON.stringify(lines)).not.toContain('plain words')
  })

  test('is changed only by who knows the one before, and guessing it makes the account wait', async () => {
    for (let tries = 0; tries < 5; tries += 1) {
      const denied = await center.program.call('key.changePassphrase', { current: 'not these words', next: NEXT })
      expect(denied).toMatchObject({ ok: false, error: { kind: 'invalid', issues: [{ path: 'current' }] } })
    }
    const denied = await center.program.call('key.changePassphrase', { current: supervisor.passphrase, next: NEXT })
    expect(denied).toMatchObject({ ok: false, error: { reasons: [{ rule: 'sign-in-lockout' }] } })
  })

  test('of a practice account stays as everybody knows it', async () => {
    const practice = await openPractice()
    const change = { current: 'practice makes perfect', next: NEXT }
    expect(await practice.try('key.changePassphrase', change)).toMatchObject({
      ok: false, error: { reasons: [{ rule: 'practice-keys' }] },
    })
    await practice.close()
  })
})

describe('the recovery key', () => {
  test('gives an account a new passphrase when its own is lost, however the key is typed', async () => {
    await center.program.call('session.signOut', {})
    const typed = center.recoveryKey.toLowerCase().replaceAll('-', ' ')
    await center.call('key.recover', { name: supervisor.name, recoveryKey: typed, passphrase: NEXT })
    expect((await center.call('audit.list', { text: 'key.recover' })).count).toBe(1)
    expect(await signInWith(NEXT)).toBe(true)
    expect(await signInWith(supervisor.passphrase)).toBe(false)
  })

  test('is not guessed: the fifth wrong one makes the next wait', async () => {
    const wrong = { name: supervisor.name, recoveryKey: 'AAAA-BBBB', passphrase: NEXT }
    for (let tries = 0; tries < 5; tries += 1) await center.program.call('key.recover', wrong)
    const right = { ...wrong, recoveryKey: center.recoveryKey }
    expect(await center.program.call('key.recover', right)).toMatchObject({
      ok: false, error: { reasons: [{ rule: 'sign-in-lockout' }] },
    })
    expect(await signInWith(supervisor.passphrase)).toBe(true)
  })

  test('opens nothing for an account that is not there', async () => {
    const { recoveryKey } = center
    const outcome = await center.program.call('key.recover', { name: 'nobody', recoveryKey, passphrase: NEXT })
    expect(outcome).toMatchObject({ ok: false, error: { reasons: [{ rule: 'sign-in' }] } })
    expect(Object.keys(readKeyring(center.folder).accounts)).toEqual([supervisor.name])
  })

  test('that was renewed takes the place of the one before', async () => {
    const { recoveryKey } = await center.call('key.renewRecovery', { passphrase: supervisor.passphrase })
    const old = { name: supervisor.name, recoveryKey: center.recoveryKey, passphrase: NEXT }
    expect((await center.program.call('key.recover', old)).ok).toBe(false)
    expect((await center.program.call('key.recover', { ...old, recoveryKey })).ok).toBe(true)
  })
})

describe('a locked session', () => {
  test('answers nothing but the passphrase, and then goes on where it was', async () => {
    const debt = await center.call('debt.register', aDebt())
    await center.call('session.lock', {})
    for (const name of ['session.view', 'debt.list', 'audit.list', 'backup.make', 'key.changePassphrase', 'note.add']) {
      const outcome = await center.program.call(name, inputs[name] ?? {})
      expect(outcome, name).toMatchObject({ ok: false, error: { reasons: [{ rule: 'session-locked' }] } })
    }
    expect(await center.call('center.status', {})).toMatchObject({ signedIn: true, locked: true })
    expect((await center.program.call('session.unlock', { passphrase: 'not these words' })).ok).toBe(false)
    await center.call('session.unlock', { passphrase: supervisor.passphrase })
    expect(await center.call('debt.view', { debtId: debt.debtId })).toMatchObject({ version: debt.version })
  })

  const inputs: Readonly<Record<string, unknown>> = {
    'key.changePassphrase': { current: supervisor.passphrase, next: NEXT },
    'note.add': { debtId: 1, version: 1, text: 'Called.' },
  }

  test('comes after 15 minutes, or from 5 to 30 as the center chose', async () => {
    expect((await center.call('session.view', {})).idleMinutes).toBe(15)
    await center.call('settings.saveIdleMinutes', { minutes: 30 })
    expect((await center.call('session.view', {})).idleMinutes).toBe(30)
    for (const minutes of [4, 31, 7.5]) {
      expect((await center.program.call('settings.saveIdleMinutes', { minutes })).ok).toBe(false)
    }
  })
})

describe('the key store of the workstation', () => {
  /** Stands in for the operating system's: only its own text comes out again. */
  const keyStore: KeyStore = {
    isAvailable: () => true,
    protect: (text) => Buffer.from(`kept:${Buffer.from([...Buffer.from(text)].toReversed()).toString('latin1')}`),
    reveal: (bytes) => {
      if (!bytes.toString('latin1').startsWith('kept:')) throw new Error('Not kept here.')
      return Buffer.from([...Buffer.from(bytes.toString('latin1').slice(5), 'latin1')].toReversed()).toString()
    },
  }

  test('signs in the account that asked for it, until it is told to forget or the passphrase changes', async () => {
    await center.program.call('session.signOut', {})
    const program = await openProgram({ dataFolder: center.folder, keyStore, today: () => center.today })
    const { name } = supervisor
    const signedInHere = async (): Promise<boolean> => (await program.call('session.signInHere', { name })).ok
    expect(await signedInHere()).toBe(false)
    await program.call('session.signIn', supervisor)
    const remember = { passphrase: supervisor.passphrase, remember: true }
    expect(await program.call('key.rememberHere', remember)).toMatchObject({ ok: true, value: { remembered: true } })
    expect(await program.call('center.status', {})).toMatchObject({ value: { remembered: [supervisor.name] } })
    expect(await signedInHere()).toBe(true)
    await program.call('key.rememberHere', { ...remember, remember: false })
    expect(await signedInHere()).toBe(false)
    await program.call('session.signIn', supervisor)
    await program.call('key.rememberHere', remember)
    await program.call('key.changePassphrase', { current: supervisor.passphrase, next: NEXT })
    expect(await signedInHere()).toBe(false)
    await program.close()
  })

  test('is not offered where there is none', async () => {
    const asked = { passphrase: supervisor.passphrase, remember: true }
    expect(await center.program.call('key.rememberHere', asked)).toMatchObject({
      ok: false, error: { reasons: [{ rule: 'key-store' }] },
    })
  })
})
