import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openProgram, type Program } from '../../electron/serve.ts'
import { suggestedProfile } from '../../electron/suggested-profile.ts'
import { readKeyring, waitAfter, writeKeyring } from '../../electron/keyring.ts'
import { date } from '../../shared/values/dates.ts'

const today = () => date('2026-01-05')
const PASSPHRASE = 'four plain words do well'
const account = { name: 'r.okafor', displayName: 'Ruth Okafor', passphrase: PASSPHRASE }

let folder: string
let program: Program

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-test-'))
  program = await openProgram({ dataFolder: folder, today })
})

afterEach(async () => {
  await program.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('setting up a center', () => {
  test('an empty folder says so and offers the offices of the manual', async () => {
    const status = await program.call('center.status', {})
    expect(status).toMatchObject({ ok: true, value: { exists: false, signedIn: false, practice: false } })
    expect(JSON.stringify(status)).toContain('Beckley, WV 25802-9002')
  })

  test('the first supervisor is signed in at once and gets a recovery key to print', async () => {
    const created = await program.call('center.create', { profile: suggestedProfile, account })
    expect(created).toMatchObject({ ok: true, value: { session: { clerk: { role: 'supervisor' }, practice: false } } })
    expect(JSON.stringify(created)).toMatch(/"recoveryKey":"(?:[0-9A-Z]{4}-){7}[0-9A-Z]{4}"/)
  })

  test('a folder holds one center only', async () => {
    await program.call('center.create', { profile: suggestedProfile, account })
    expect(await program.call('center.create', { profile: suggestedProfile, account })).toMatchObject({
      ok: false,
      error: { kind: 'refused' },
    })
  })

  test('a short passphrase is refused under its field', async () => {
    const created = await program.call('center.create', {
      profile: suggestedProfile,
      account: { ...account, passphrase: 'short' },
    })
    expect(created).toMatchObject({ ok: false, error: { kind: 'invalid', issues: [{ path: 'account.passphrase' }] } })
  })
})

describe('signing in', () => {
  beforeEach(async () => {
    await program.call('center.create', { profile: suggestedProfile, account })
    await program.call('session.signOut', {})
  })

  test('the right passphrase opens the center, a wrong one says only that the two do not belong together', async () => {
    const wrong = await program.call('session.signIn', { name: 'r.okafor', passphrase: 'not the passphrase' })
    const unknown = await program.call('session.signIn', { name: 'nobody', passphrase: PASSPHRASE })
    expect(wrong).toEqual(unknown)
    expect(await program.call('session.signIn', { name: 'r.okafor', passphrase: PASSPHRASE })).toMatchObject({
      ok: true,
    })
  })

  test('after five wrong tries the account waits, and the right passphrase is not even tried', async () => {
    for (let tries = 0; tries < 5; tries += 1)
      await program.call('session.signIn', { name: 'r.okafor', passphrase: 'wrong words here' })
    const locked = await program.call('session.signIn', { name: 'r.okafor', passphrase: PASSPHRASE })
    expect(locked).toMatchObject({ ok: false, error: { reasons: [{ rule: 'sign-in-lockout' }] } })
    const keyring = readKeyring(folder)
    const held = keyring.accounts['r.okafor']
    if (held === undefined) throw new Error('The account is gone.')
    writeKeyring(folder, { ...keyring, accounts: { 'r.okafor': { ...held, notBefore: '2020-01-01T00:00:00.000Z' } } })
    expect(await program.call('session.signIn', { name: 'r.okafor', passphrase: PASSPHRASE })).toMatchObject({
      ok: true,
    })
    expect(readKeyring(folder).accounts['r.okafor']).toMatchObject({ failures: 0 })
  })

  test('the waits grow and end at an hour', () => {
    const now = new Date('2026-01-05T12:00:00.000Z')
    expect(waitAfter(4, now)).toBeUndefined()
    expect(waitAfter(5, now)).toBe('2026-01-05T12:01:00.000Z')
    expect(waitAfter(6, now)).toBe('2026-01-05T12:02:00.000Z')
    expect(waitAfter(40, now)).toBe('2026-01-05T13:00:00.000Z')
  })

  test('neither the passphrase nor the database key stands in the keyring', () => {
    const text = readFileSync(join(folder, 'keys.json'), 'utf8')
    expect(text).not.toContain(PASSPHRASE)
    expect(text).not.toMatch(/[0-9a-f]{64}/)
  })

  test('a new account signs in with its own passphrase and its own role', async () => {
    await program.call('session.signIn', { name: 'r.okafor', passphrase: PASSPHRASE })
    const added = {
      name: 'd.alvarez',
      displayName: 'Dana Alvarez',
      role: 'clerk',
      passphrase: 'another four plain words',
    }
    expect(await program.call('account.add', added)).toMatchObject({ ok: true })
    expect(await program.call('session.signIn', { name: 'd.alvarez', passphrase: added.passphrase })).toMatchObject({
      ok: true,
      value: { clerk: { role: 'clerk' } },
    })
    expect(await program.call('account.add', { ...added, name: 'x.y' })).toMatchObject({
      ok: false,
      error: { kind: 'refused' },
    })
  })

  test('in a real center nobody can act as somebody else or on another day', async () => {
    await program.call('session.signIn', { name: 'r.okafor', passphrase: PASSPHRASE })
    for (const pretence of [{ as: 'r.okafor' }, { today: date('2027-01-01') }]) {
      const outcome = await program.call('session.view', {}, pretence)
      expect(outcome).toMatchObject({ ok: false, error: { reasons: [{ rule: 'practice-only' }] } })
    }
  })

  test('a second program on the same folder is refused with the reason', async () => {
    await program.call('session.signIn', { name: 'r.okafor', passphrase: PASSPHRASE })
    const second = await openProgram({ dataFolder: folder, today })
    const refused = await second.call('session.signIn', { name: 'r.okafor', passphrase: PASSPHRASE })
    expect(refused).toMatchObject({ ok: false, error: { kind: 'fault' } })
    expect(JSON.stringify(refused)).toContain('open in another window')
    await second.close()
  })
})
