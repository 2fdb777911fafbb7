import { expect, test } from 'vitest'
import { addDebt, fileOfVersion, oneFurther } from '../older-file.ts'

test('letters from before that were mailed were printed, and a version of a template stands as saved', async () => {
  const sqlite = await fileOfVersion(11)
  addDebt(sqlite)
  sqlite.exec(`
    insert into document (file_name, media_type, digest, bytes, kept_on) values ('a', 'b', 'c', x'00', '2026-01-20');
    insert into letter (debt_id, kind, dated_on, issued_by, document_id, mailed_on)
      values (1, 'demand', '2026-01-20', 'clerk1', 1, '2026-01-21'), (1, 'demand', '2026-01-22', 'clerk1', 1, null);
  `)
  await oneFurther(sqlite, 12)
  expect(sqlite.prepare('select printed_on, printed_by, fields, returned_on from letter').all()).toEqual([
    { printed_on: '2026-01-20', printed_by: 'clerk1', fields: '{}', returned_on: null },
    { printed_on: null, printed_by: null, fields: '{}', returned_on: null },
  ])
  sqlite.exec(`
    insert into template_version (file, number, text, note, saved_on, saved_by, state)
      values ('refund.typ', 1, 'x', 'First', '2026-01-22', 'clerk1', 'in-use');
  `)
  expect(() => sqlite.exec("update template_version set text = 'y'")).toThrow('stands as it was saved')
  expect(() =>
    sqlite.exec(`insert into template_version (file, number, text, note, saved_on, saved_by, state)
      values ('refund.typ', 2, 'x', 'Second', '2026-01-22', 'clerk1', 'in-use')`),
  ).toThrow('UNIQUE')
})
