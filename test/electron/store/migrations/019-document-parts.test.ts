import { expect, test } from 'vitest'
import { fileOfVersion, oneFurther } from '../older-file.ts'

test('documents from before are whole in their rows, and a part that is kept stays as it is', async () => {
  const sqlite = await fileOfVersion(18)
  sqlite.exec("insert into document values (1, 'letter.pdf', 'application/pdf', '', x'01', '2026-01-05')")
  await oneFurther(sqlite, 19)
  expect(sqlite.prepare('select count(*) from document_part').pluck().get()).toBe(0)
  sqlite.exec("insert into document_part values (1, 1, x'02')")
  expect(() => sqlite.exec("update document_part set bytes = x'03'")).toThrow('never changed')
  expect(() => sqlite.exec('delete from document_part')).toThrow('never deleted')
})
