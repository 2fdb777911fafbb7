import { expect, test } from 'vitest'
import { addDebt, fileOfVersion, oneFurther } from '../older-file.ts'

test('a debt that was at Treasury before is taken as told what is known of its debtor', async () => {
  const sqlite = await fileOfVersion(14)
  addDebt(sqlite)
  sqlite.exec(`
    insert into referral_batch (state, prepared_on, prepared_by, exported_on)
      values ('exported', '2026-03-01', 'clerk1', '2026-03-02');
    insert into referral_item (batch_id, debt_id, principal, interest, administrative, penalty, debtor_known)
      values (1, 1, 212000, 0, 0, 0, 0);
  `)
  await oneFurther(sqlite, 15)
  expect(sqlite.prepare('select kind from referral_batch').pluck().all()).toEqual(['referral'])
  expect(sqlite.prepare('select sent_on, entries_through, name from treasury_snapshot').all()).toEqual([
    { sent_on: '2026-03-02', entries_through: 1, name: '["Davis","Robert","T"]' },
  ])
})

test('a file from Treasury is taken once', async () => {
  const sqlite = await fileOfVersion(15)
  const insert = sqlite.prepare(`insert into treasury_file (kind, file_name, digest, imported_on, imported_by, records)
    values ('rejects', 'back.txt', 'ab', '2026-03-02', 'clerk1', 1)`)
  insert.run()
  expect(() => insert.run()).toThrow('UNIQUE')
})
