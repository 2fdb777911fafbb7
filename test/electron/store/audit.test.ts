import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { appendAudit, checkAudit } from '../../../electron/store/audit.ts'
import { openStore, type Store } from '../../../electron/store/open.ts'
import { date } from '../../../shared/values/dates.ts'

let store: Store

beforeEach(async () => {
  store = await openStore(':memory:', randomBytes(32))
  for (const about of ['one', 'two', 'three', 'four']) await append(about)
})

afterEach(async () => {
  await store.close()
})

async function append(about: string): Promise<void> {
  const today = date('2026-03-02')
  const deed = { at: '2026-03-02T08:00:00.000Z', today, clerk: 'clerk1', call: 'note.add' }
  await appendAudit(store.db, { ...deed, debtId: null, about, detail: '{}' })
}

/** Somebody with the key and another program: the engine's own guards are taken away first. */
function tamper(sql: string): void {
  store.sqlite.exec(`drop trigger audit_is_not_changed; drop trigger audit_is_not_deleted; ${sql}`)
}

test('a trail that only grew is whole', async () => {
  const before = await checkAudit(store.db)
  expect(before).toEqual({ lines: 4, digest: expect.stringMatching(/^[0-9a-f]{64}$/) })
  await append('five')
  expect(await checkAudit(store.db)).toMatchObject({ lines: 5 })
})

test('the engine lets nobody change or delete a line', () => {
  expect(() => store.sqlite.exec("update audit set about = 'x'")).toThrow(/append-only/)
  expect(() => store.sqlite.exec('delete from audit')).toThrow(/append-only/)
})

test.each([
  ["update audit set detail = '{\"amount\":\"9.99\"}' where id = 2", 2],
  ["update audit set clerk = 'clerk2' where id = 4", 4],
  ['delete from audit where id = 3', 3],
  ['delete from audit where id = 1', 1],
  ['update audit set digest = (select digest from audit where id = 1) where id = 2', 2],
])('a line changed or taken out by other means shows: %s', async (sql, firstBroken) => {
  tamper(sql)
  expect(await checkAudit(store.db)).toMatchObject({ firstBroken })
})
