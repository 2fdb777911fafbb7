import { expect, test } from 'vitest'
import { addDebt, fileOfVersion, oneFurther } from '../older-file.ts'

test('debts and their ledger are kept when letters and cases come in', async () => {
  const sqlite = await fileOfVersion(2)
  addDebt(sqlite)
  await oneFurther(sqlite, 3)
  expect(sqlite.prepare('select total from debt').pluck().all()).toEqual([212000])
  expect(sqlite.prepare('select amount from entry').pluck().all()).toEqual([212000])
})

test('a kept document is never changed', async () => {
  const sqlite = await fileOfVersion(3)
  sqlite.exec(`insert into document (file_name, media_type, digest, bytes, kept_on)
    values ('a.pdf', 'application/pdf', 'd', x'00', '2026-01-05')`)
  expect(() => sqlite.exec("update document set bytes = x'01'")).toThrow('never changed')
})
