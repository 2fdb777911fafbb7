import { expect, test } from 'vitest'
import { addDebt, fileOfVersion, oneFurther } from '../older-file.ts'

test('an agreement and an offset from before stand as ordinary ones, with nothing made up about them', async () => {
  const sqlite = await fileOfVersion(9)
  addDebt(sqlite)
  sqlite.exec(`
    insert into agreement (debt_id, signed_on, first_payment_on, frequency, payment, lump_sum, last_date,
      inability_to_pay, made_by)
    values (1, '2026-01-20', '2026-02-20', 'monthly', 10000, 0, '2027-10-20', 'Rent', 'clerk1');
    insert into installment (agreement_id, number, due_on, amount) values (1, 1, '2026-02-20', 10000);
    insert into salary_offset (debt_id, requested_on, requested_by, first_pay_on, gross, disposable_pay, amount,
      deductions)
    values (1, '2026-03-10', 'clerk1', '2026-03-20', 300000, 200000, 30000, '[]');
  `)
  await oneFurther(sqlite, 14)
  const agreements = sqlite.prepare('select hardship, follows_id, why_changed, missed_on, why_ended from agreement')
  expect(agreements.all()).toEqual([
    { hardship: 0, follows_id: null, why_changed: '', missed_on: null, why_ended: '' },
  ])
  expect(sqlite.prepare('select amount, interest, remaining from installment').all()).toEqual([
    { amount: 10000, interest: null, remaining: null },
  ])
  expect(sqlite.prepare('select way, ended, begins_by from salary_offset').all()).toEqual([
    { way: 'enforced', ended: null, begins_by: null },
  ])
})
