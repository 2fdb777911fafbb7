import { expect, test } from 'vitest'
import { fileOfVersion, oneFurther } from '../older-file.ts'

test('a center from before knows no desk and no packet, and how a packet came out stays', async () => {
  const sqlite = await fileOfVersion(19)
  await oneFurther(sqlite, 20)
  expect(sqlite.prepare('select count(*) from packet_desk').pluck().get()).toBe(0)
  sqlite.exec(`
    insert into packet_desk (name, public_key, added_on, added_by) values ('South', 'k', '2026-01-05', 'clerk1');
    insert into packet (mark, direction, desk_id, about, content, kept_on, kept_by)
      values ('m', 'sent', 1, 'B1', '{}', '2026-01-05', 'clerk1');
    update packet set outcome = 'approved', outcome_on = '2026-01-06', outcome_by = 'supervisor1';
  `)
  expect(() => sqlite.exec("update packet set outcome = 'rejected'")).toThrow('the outcome of a packet stays')
})
