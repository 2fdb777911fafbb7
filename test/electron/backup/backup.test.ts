import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findBackups } from '../../../electron/backup/manifest.ts'
import { openProgram } from '../../../electron/serve.ts'
import { date } from '../../../shared/values/dates.ts'
import { aDebt } from '../practice.ts'
import { clerk, openRealCenter, supervisor, type RealCenter } from '../real-center.ts'

let center: RealCenter

beforeEach(async () => {
  center = await openRealCenter()
})

afterEach(async () => {
  await center.close()
})

function backups(): readonly string[] {
  return findBackups(join(center.folder, 'backups')).map(({ name }) => name)
}

/** The newest that was asked for. */
function asked(): string {
  const found = findBackups(join(center.folder, 'backups')).find(({ manifest }) => manifest?.why === 'asked')
  return found?.name ?? ''
}

/** Turns one bit over in the middle of a file. */
function flipBit(file: string, at = Math.floor(statSync(file).size / 2)): void {
  const bytes = readFileSync(file)
  bytes[at] = (bytes[at] ?? 0) ^ 0x10
  writeFileSync(file, bytes)
}

describe('a backup', () => {
  test('is made on closing, when something was done, and not again when nothing was', async () => {
    expect(backups()).toEqual([])
    await center.program.call('session.signOut', {})
    expect(backups()).toHaveLength(1)
    await center.signIn(supervisor)
    await center.program.call('session.signOut', {})
    expect(backups()).toHaveLength(1)
  })

  test('is made on a new day though nobody closed the center', async () => {
    await center.call('debt.register', aDebt())
    center.today = date('2026-01-06')
    await center.call('session.view', {})
    expect(backups()).toHaveLength(1)
  })

  test('asked for, it holds what the center holds, says so, and carries the end of the audit trail', async () => {
    await center.call('debt.register', aDebt())
    const { backups: rows } = await center.call('backup.make', {})
    expect(rows).toMatchObject([{ why: 'asked', debts: 1, debtors: 1, entries: 1, madeOn: '2026-01-05' }])
    const { lines, digest } = await center.call('audit.verify', {})
    const [manifest] = findBackups(join(center.folder, 'backups')).map((found) => found.manifest)
    expect(manifest?.audit).toMatchObject({ lines, digest })
  })

  test('names nobody outside its encrypted file', async () => {
    await center.call('debt.register', aDebt())
    await center.call('backup.make', {})
    const name = asked()
    const folder = join(center.folder, 'backups', name)
    for (const file of readdirSync(folder)) {
      const text = readFileSync(join(folder, file)).toString('latin1')
      const secrets = ['Núñez', 'Nunez', '900-12-3456', '900123456', 'SQLite format']
      for (const secret of secrets) expect(text).not.toContain(secret)
    }
  })

  test('goes to the folder that was chosen', async () => {
    const chosen = join(center.folder, 'elsewhere')
    await center.call('backup.choose', { folder: chosen, automatic: true })
    await center.call('backup.make', {})
    expect(readdirSync(chosen)).toEqual([expect.stringMatching(/^recoup-/)])
  })

  test('cannot be told to lie over the center itself', async () => {
    const denied = await center.program.call('backup.choose', { folder: center.folder, automatic: true })
    expect(JSON.stringify(denied)).toContain('cannot hold the backups of itself')
  })

  test('that cannot be written is told in words, stops nobody, and leaves nothing half-done', async () => {
    const file = join(center.folder, 'a-file')
    writeFileSync(file, '')
    await center.call('debt.register', aDebt())
    writeFileSync(join(center.folder, 'backup.json'), JSON.stringify({ form: 1, folder: file, automatic: true }))
    const denied = await center.program.call('backup.make', {})
    expect(JSON.stringify(denied)).toMatch(/part of the path is a file|already a file/)
    await center.program.call('session.signOut', {})
    await center.signIn(supervisor)
    const { last } = await center.call('backup.view', {})
    expect(last?.trouble).toMatch(/file/)
    expect((await center.call('debt.list', {})).count).toBe(1)
    expect(readdirSync(center.folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})

describe('a restore', () => {
  let name: string

  beforeEach(async () => {
    await center.call('debt.register', aDebt())
    await center.call('backup.make', {})
    name = asked()
    await center.call('debt.register', aDebt({ billNumber: 'B26-000002' }))
    await center.program.call('session.signOut', {})
  })

  test('can be looked at before: what it holds, of when, and the last line of its trail', async () => {
    const look = await center.call('backup.look', { backup: name, ...supervisor })
    const lastLine = { call: 'backup.make', clerk: supervisor.name }
    expect(look).toMatchObject({ debts: 1, entries: 1, sealed: true, lastLine })
  })

  test('brings back what was, keeps what it replaces, and says what is lost', async () => {
    const restored = await center.call('backup.restore', { backup: name, ...supervisor })
    expect(restored).toMatchObject({ session: { clerk: { name: supervisor.name } }, auditLinesLost: 1 })
    expect(existsSync(restored.replaced)).toBe(true)
    expect((await center.call('debt.list', {})).count).toBe(1)
    const [line] = (await center.call('audit.list', {})).rows
    expect(line).toMatchObject({ call: 'backup.restore', about: name })
    expect(await center.call('audit.verify', {})).not.toHaveProperty('firstBroken')
  })

  test('needs a passphrase that is right, and somebody who may', async () => {
    const guess = { backup: name, name: supervisor.name, passphrase: 'no such words' }
    const wrong = await center.program.call('backup.restore', guess)
    expect(wrong).toMatchObject({ ok: false, error: { reasons: [{ rule: 'sign-in' }] } })
    await center.signIn(supervisor)
    await center.addClerk()
    const { backups: rows } = await center.call('backup.make', {})
    const newest = rows.find(({ why }) => why === 'asked')?.name ?? ''
    await center.program.call('session.signOut', {})
    expect(await center.program.call('backup.restore', { backup: newest, ...clerk })).toMatchObject({
      ok: false, error: { reasons: [{ rule: 'roles' }] },
    })
  })

  test('is refused while another window has the center', async () => {
    const second = await openProgram({ dataFolder: center.folder, today: () => date('2026-01-05') })
    await second.call('session.signIn', supervisor)
    const refused = await center.program.call('backup.restore', { backup: name, ...supervisor })
    expect(JSON.stringify(refused)).toContain('open in another window')
    await second.close()
  })

  test.each(['center.db', 'backup.json', 'keys.json'])('shows a bit that turned over in its %s', async (file) => {
    flipBit(join(center.folder, 'backups', name, file))
    const look = await center.program.call('backup.look', { backup: name, ...supervisor })
    if (file === 'center.db') expect(JSON.stringify(look)).toContain('damaged')
    if (file === 'backup.json') expect(look).toMatchObject({ ok: true, value: { sealed: false } })
    // The keys of the data folder are the ones that are used while they can be read.
    if (file === 'keys.json') expect(look).toMatchObject({ ok: true })
  })

  test('of a damaged center is offered at the sign-in that finds the damage', async () => {
    flipBit(join(center.folder, 'center.db'))
    const denied = await center.program.call('session.signIn', supervisor)
    expect(denied).toMatchObject({ ok: false, error: { kind: 'refused', reasons: [{ rule: 'center-damaged' }] } })
    expect(JSON.stringify(denied)).toContain('The latest backup was made on 2026-01-05 and holds 2 debts.')
    await center.call('backup.restore', { backup: backups()[0] ?? '', ...supervisor })
    expect((await center.call('debt.list', {})).count).toBe(2)
  })

  test('brings a center back of which nothing is left', async () => {
    for (const file of ['center.db', 'keys.json']) rmSync(join(center.folder, file))
    await center.call('backup.restore', { backup: name, ...supervisor })
    expect((await center.call('debt.list', {})).count).toBe(1)
  })

  test('of lost keys brings the keys back, and a center whose keys are damaged says so', async () => {
    flipBit(join(center.folder, 'keys.json'), 0)
    expect(JSON.stringify(await center.program.call('session.signIn', supervisor))).toContain('keys of this center')
    await center.call('backup.restore', { backup: name, ...supervisor })
    expect((await center.call('debt.list', {})).count).toBe(1)
  })

  test('never takes a folder that only looks like a backup', async () => {
    for (const backup of ['recoup-2026-01-05-000000', '../../elsewhere', 'recoup-2026-01-05-000000/..']) {
      expect((await center.program.call('backup.look', { backup, ...supervisor })).ok).toBe(false)
    }
  })
})

test('a data folder that cannot be written to is said in words', async () => {
  await center.program.call('session.signOut', {})
  if (process.getuid?.() === 0) {
    // The administrator of a system may write everywhere; a file in the way does the same.
    rmSync(join(center.folder, 'center.db'))
    mkdirSync(join(center.folder, 'center.db'))
  } else chmodSync(center.folder, 0o500)
  const denied = await center.program.call('session.signIn', supervisor)
  expect(JSON.stringify(denied)).toMatch(/read-only|cannot be opened/)
  chmodSync(center.folder, 0o700)
})

