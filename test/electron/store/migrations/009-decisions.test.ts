import { expect, test } from 'vitest'
import { addDebt, fileOfVersion, oneFurther } from '../older-file.ts'

test('decisions from before are kept with the parts they had', async () => {
  const sqlite = await fileOfVersion(8)
  addDebt(sqlite)
  sqlite.exec(`
    insert into case_file (debt_id, kind, received_on, channel, timely, timeliness, note, opened_by, facts, findings)
      values (1, 'review', '2026-01-20', 'mail', 1, '', 'x', 'clerk1', 'The time cards', 'The debt stands');
  `)
  await oneFurther(sqlite, 9)
  expect(sqlite.prepare('select facts, findings, analysis, conclusions, terms from case_file').all()).toEqual([
    { facts: 'The time cards', findings: 'The debt stands', analysis: '', conclusions: '', terms: '' },
  ])
})
