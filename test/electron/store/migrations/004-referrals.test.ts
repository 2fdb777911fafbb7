import { expect, test } from 'vitest'
import { addDebt, fileOfVersion, oneFurther } from '../older-file.ts'

test('debts are kept when referrals come in, and a debt stands in a batch once', async () => {
  const sqlite = await fileOfVersion(3)
  addDebt(sqlite)
  await oneFurther(sqlite, 4)
  expect(sqlite.prepare('select bill_number from debt').pluck().all()).toEqual(['B1'])
  const item = `insert into referral_item
    (batch_id, debt_id, principal, interest, administrative, penalty, debtor_known)
    values (1, 1, 212000, 0, 0, 0, 0)`
  sqlite.exec(
    "insert into referral_batch (state, prepared_on, prepared_by) values ('prepared', '2026-06-01', 'clerk1')",
  )
  sqlite.exec(item)
  expect(() => sqlite.exec(item)).toThrow('UNIQUE')
})
