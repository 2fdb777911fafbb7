import { expect, test } from 'vitest'
import { addDebt, fileOfVersion, oneFurther } from '../older-file.ts'

test('clocks and accounts from before have no owner and no answer, and an answer that is given stands', async () => {
  const sqlite = await fileOfVersion(16)
  addDebt(sqlite)
  sqlite.exec(`
    insert into clock (debt_id, kind, anchor_on, last_day, office, lapses)
      values (1, 'bad-address', '2026-01-05', '2026-01-05', 'cfo', 0);
  `)
  await oneFurther(sqlite, 17)
  expect(sqlite.prepare('select count(*) from clock where met_on is null').pluck().get()).toBe(1)
  for (const table of ['clock_answer', 'debt_owner', 'clock_owner', 'preference', 'saved_view']) {
    expect(sqlite.prepare(`select count(*) from ${table}`).pluck().get(), table).toBe(0)
  }
  sqlite.exec(`
    insert into clock_answer (debt_id, kind, last_day, reason, answered_on, answered_by)
      values (1, 'bad-address', '2026-01-05', 'Traced', '2026-01-09', 'clerk1');
  `)
  expect(() => sqlite.exec("update clock_answer set reason = 'x'")).toThrow('stands as it was given')
  expect(() => sqlite.exec('delete from clock_answer')).toThrow('stands as it was given')
})
