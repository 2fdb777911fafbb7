import { expect, test } from 'vitest'
import { addDebt, fileOfVersion, oneFurther } from '../older-file.ts'

test('cases from before are complete and unassigned, and what happens in one stands as recorded', async () => {
  const sqlite = await fileOfVersion(12)
  addDebt(sqlite)
  sqlite.exec(`
    insert into case_file (debt_id, kind, received_on, channel, timely, timeliness, note, opened_by)
      values (1, 'review', '2026-01-20', 'mail', 1, '', 'x', 'clerk1');
  `)
  await oneFurther(sqlite, 13)
  expect(
    sqlite.prepare('select complete, filed_on, returned_on, postponed_days, assigned_to from case_file').all(),
  ).toEqual([{ complete: 1, filed_on: null, returned_on: null, postponed_days: 0, assigned_to: '' }])
  for (const table of ['case_particular', 'case_event', 'case_document', 'hold']) {
    expect(sqlite.prepare(`select count(*) from ${table}`).pluck().get(), table).toBe(0)
  }
  sqlite.exec(`
    insert into case_event (case_id, kind, happened_on, recorded_on, recorded_by, detail)
      values (1, 'returned', '2026-01-21', '2026-01-21', 'clerk1', '');
  `)
  expect(() => sqlite.exec("update case_event set detail = 'x'")).toThrow('stands as it was recorded')
  expect(() => sqlite.exec('delete from case_event')).toThrow('stands as it was recorded')
})
