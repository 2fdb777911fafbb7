import { expect, test } from 'vitest'
import { currentVersion } from '../../../../electron/store/migrate.ts'
import { fileOfVersion, oneFurther } from '../older-file.ts'

const line = `insert into audit (at, today, clerk, call, about, detail, previous, digest)
  values ('t', '2026-01-05', 'clerk1', 'note.add', 'B1', '{}', '0', '1')`

test('an empty file becomes a file of version 1', async () => {
  const sqlite = await fileOfVersion(0)
  expect(currentVersion(sqlite)).toBe(0)
  await oneFurther(sqlite, 1)
  expect(currentVersion(sqlite)).toBe(1)
})

test('a line of the audit trail is neither changed nor removed', async () => {
  const sqlite = await fileOfVersion(1)
  sqlite.exec(line)
  expect(() => sqlite.exec("update audit set clerk = 'clerk2'")).toThrow('append-only')
  expect(() => sqlite.exec('delete from audit')).toThrow('append-only')
})
