import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import Database from 'better-sqlite3'
import { readKeyring } from '../../../electron/keyring.ts'
import { PRACTICE_PASSPHRASE } from '../../../electron/unlock.ts'
import type { Answer } from '../../../shared/api.ts'
import { aDebt, openPractice, type Practice } from '../practice.ts'

let practice: Practice

beforeEach(async () => {
  practice = await openPractice()
  const debt = await practice.call('debt.register', aDebt())
  const paid = { amount: '20.00', receivedOn: '2026-01-05', method: 'check' } as const
  await practice.call('payment.post', { debtId: debt.debtId, version: debt.version, ...paid })
})

afterEach(async () => {
  await practice.close()
})

/** Somebody with the key and another program; its guards are taken away first. */
async function withAnotherProgram(statement: string): Promise<void> {
  await practice.program.call('session.signOut', {})
  const sqlite = new Database(join(practice.folder, 'center.db'))
  sqlite.pragma("cipher = 'sqlcipher'")
  sqlite.pragma('legacy = 4')
  sqlite.pragma(`key = "x'${readKeyring(practice.folder).practiceKey}'"`)
  const guards = sqlite.prepare("select name from sqlite_master where type = 'trigger'").pluck().all()
  sqlite.pragma('foreign_keys = off')
  for (const guard of guards) sqlite.exec(`drop trigger "${String(guard)}"`)
  sqlite.exec(statement)
  sqlite.close()
  await practice.program.call('session.signIn', { name: 'clerk1', passphrase: PRACTICE_PASSPHRASE })
}

async function verified(): Promise<Answer<'audit.verify'>> {
  return await practice.call('audit.verify', {}, 'auditor1')
}

test('a center that this program alone wrote to comes to what was sealed', async () => {
  expect(await verified()).toMatchObject({ edited: [], lost: [] })
})

test.each([
  ['entry', 'update entry set amount = amount + 1 where kind = \'payment\'', 0],
  ['entry', 'delete from entry where kind = \'payment\'', -1],
  ['entry', `insert into entry (debt_id, kind, effective_on, posted_on, posted_by, amount)
    values (1, 'payment', '2026-01-05', '2026-01-05', 'clerk1', 100)`, 1],
  ['debt', 'update debt set principal = 1', 0],
  ['debtor', "update debtor set street1 = 'Elsewhere'", 0],
  ['taxpayer', "update taxpayer set ssn = '900999999'", 0],
  ['account', "update account set role = 'supervisor' where name = 'clerk1'", 0],
  ['setting', "update setting set value = '{}' where name = 'none' or 1", 0],
])('an edit of %s by another program shows: %s', async (table, statement, more) => {
  await withAnotherProgram(statement)
  expect((await verified()).edited).toEqual([{ table, more }])
})

test('an edit hidden by a new seal shows in the trail', async () => {
  await withAnotherProgram("update seal set sum = substr(sum, 2) || '0' where name = 'entry'")
  expect((await verified()).edited.map(({ table }) => table)).toContain('seal')
})

test('work goes on after an edit, and the edit still shows', async () => {
  await withAnotherProgram("update debtor set street1 = 'Elsewhere'")
  const { version } = await practice.call('debt.view', { debtId: 1 })
  await practice.call('note.add', { debtId: 1, version, text: 'Called.' })
  expect((await verified()).edited).toEqual([{ table: 'debtor', more: 0 }])
})

test('a refused deed leaves the seals as they were', async () => {
  const refused = await practice.try('debt.register', aDebt())
  expect(refused.ok).toBe(false)
  expect(await verified()).toMatchObject({ edited: [] })
})

test('a trail that was cut short no longer leads through its backups', async () => {
  await practice.call('backup.make', {})
  expect(await verified()).toMatchObject({ anchors: 1, lost: [] })
  await withAnotherProgram('delete from audit where id = (select max(id) from audit)')
  const { firstBroken, lost } = await verified()
  expect(firstBroken).toBeUndefined()
  expect(lost).toEqual([expect.stringMatching(/^recoup-/)])
})

test('bits that turn over anywhere in the file are recognised at the next sign-in', async () => {
  await practice.program.call('session.signOut', {})
  const file = join(practice.folder, 'center.db')
  const whole = readFileSync(file)
  for (let part = 0; part < 12; part += 1) {
    const bytes = Buffer.from(whole)
    const at = Math.floor((bytes.length * part) / 12) + 40
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (part % 8))
    writeFileSync(file, bytes)
    const opened = await practice.program.call('session.signIn', { name: 'clerk1', passphrase: PRACTICE_PASSPHRASE })
    expect(opened, `byte ${at}`).toMatchObject({ ok: false, error: { reasons: [{ rule: 'center-damaged' }] } })
  }
  writeFileSync(file, whole)
  const opened = await practice.program.call('session.signIn', { name: 'clerk1', passphrase: PRACTICE_PASSPHRASE })
  expect(opened.ok).toBe(true)
})

test('the trail is narrowed by account, deed and day, and exported for an auditor with its chain', async () => {
  const filter = { call: 'payment.post', clerk: 'clerk1', from: '2026-01-05' }
  const found = await practice.call('audit.list', filter, 'auditor1')
  expect(found).toMatchObject({ count: 1 })
  expect((await practice.call('audit.list', { to: '2026-01-04' }, 'auditor1')).count).toBe(0)
  const { content, lines } = await practice.call('audit.export', {}, 'auditor1')
  const { digest } = await verified()
  expect(content.trim().split('\n')).toHaveLength(lines + 2)
  expect(content).toContain(digest)
  expect(content).not.toContain('900-12-3456')
})
