import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { currentVersion, migrate, migrations } from '../../../electron/store/migrate.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoup-test-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('the numbers of the migrations rise, and none is used twice', () => {
  const numbers = migrations.map((step) => step.number)
  expect(numbers).toEqual([...new Set(numbers)].toSorted((one, other) => one - other))
})

test('a file of a newer program is refused by name', async () => {
  const sqlite = new Database(':memory:')
  await migrate(sqlite)
  sqlite.exec("insert into migration (number, name, applied_at) values (999, 'later', 'then')")
  await expect(migrate(sqlite)).rejects.toThrow('newer Recoup (version 999')
})

test('a file is copied before it is changed, and a new one is not', async () => {
  const file = join(folder, 'center.db')
  const sqlite = new Database(file)
  await migrate(sqlite, file, migrations.slice(0, 1))
  expect(readdirSync(folder).filter((name) => name.includes('before'))).toEqual([])
  await migrate(sqlite, file)
  expect(readdirSync(folder)).toContain('center.db.before-version-2')
  sqlite.close()
})

test('a step that fails leaves the file at the version before it', async () => {
  const sqlite = new Database(':memory:')
  await migrate(sqlite, undefined, migrations.slice(0, 1))
  const failing = { number: 2, name: 'fails', sql: 'create table half (a); create table half (a);' }
  await expect(migrate(sqlite, undefined, [...migrations.slice(0, 1), failing])).rejects.toThrow('half')
  expect(currentVersion(sqlite)).toBe(1)
  expect(sqlite.prepare("select name from sqlite_master where name = 'half'").all()).toEqual([])
})
