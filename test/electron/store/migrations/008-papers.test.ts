import { expect, test } from 'vitest'
import { addDebt, fileOfVersion, oneFurther } from '../older-file.ts'

test('agreements and cases from before are kept, without what their papers showed', async () => {
  const sqlite = await fileOfVersion(7)
  addDebt(sqlite)
  sqlite.exec(`
    insert into agreement (debt_id, signed_on, first_payment_on, frequency, payment, lump_sum, last_date,
      inability_to_pay, made_by)
      values (1, '2026-01-20', '2026-02-20', 'monthly', 5000, 0, '2027-01-20', 'x', 'clerk1');
    insert into case_file (debt_id, kind, received_on, channel, timely, timeliness, note, opened_by)
      values (1, 'review', '2026-01-20', 'mail', 1, '', 'x', 'clerk1');
  `)
  await oneFurther(sqlite, 8)
  expect(sqlite.prepare('select payment, ability_to_pay, no_lump_sum from agreement').all()).toEqual([
    { payment: 5000, ability_to_pay: null, no_lump_sum: '' },
  ])
  expect(sqlite.prepare('select kind, ground from case_file').all()).toEqual([{ kind: 'review', ground: '' }])
})
