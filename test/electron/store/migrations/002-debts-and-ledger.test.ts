import { expect, test } from 'vitest'
import { addDebt, fileOfVersion, oneFurther } from '../older-file.ts'

test('accounts and the audit trail are kept when the debts come in', async () => {
  const sqlite = await fileOfVersion(1)
  sqlite.exec("insert into account (name, display_name, role, added_on) values ('c', 'C', 'clerk', '2026-01-05')")
  await oneFurther(sqlite, 2)
  expect(sqlite.prepare('select name from account').pluck().all()).toEqual(['c'])
})

test('an entry of the ledger is neither changed nor removed', async () => {
  const sqlite = await fileOfVersion(2)
  addDebt(sqlite)
  expect(() => sqlite.exec('update entry set amount = 1')).toThrow('append-only')
  expect(() => sqlite.exec('delete from entry')).toThrow('append-only')
})

test('an entry is reversed once at the most', async () => {
  const sqlite = await fileOfVersion(2)
  addDebt(sqlite)
  const reversal = `insert into entry (debt_id, kind, effective_on, posted_on, posted_by, amount, reverses_id)
    values (1, 'reversal', '2026-01-06', '2026-01-06', 'clerk1', 212000, 1)`
  sqlite.exec(reversal)
  expect(() => sqlite.exec(reversal)).toThrow('UNIQUE')
})

test('a bill number stands on the book once', async () => {
  const sqlite = await fileOfVersion(2)
  addDebt(sqlite)
  const again = `insert into debt (debtor_id, bill_number, debt_type, office, principal, discovered_on, cause,
      registered_on, registered_by, state, principal_left, total)
    values (1, 'B1', 'restitution', 'cfo', 1, '2026-01-02', 'x', '2026-01-05', 'clerk1', 'new', 1, 1)`
  expect(() => sqlite.exec(again)).toThrow('UNIQUE')
})
