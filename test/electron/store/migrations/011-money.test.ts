import { expect, test } from 'vitest'
import { addDebt, fileOfVersion, oneFurther } from '../older-file.ts'

const CLOSE = `insert into period_change (act, through_on, done_on, done_by, reason)
  values ('close', '2026-01-31', '2026-02-02', 'supervisor1', 'January')`

function post(day: string): string {
  return `insert into entry (debt_id, kind, effective_on, posted_on, posted_by, amount)
    values (1, 'payment', '2026-01-20', '${day}', 'clerk1', 100)`
}

test('the ledger is kept, and nothing is posted into a closed period', async () => {
  const sqlite = await fileOfVersion(10)
  addDebt(sqlite)
  await oneFurther(sqlite, 11)
  expect(sqlite.prepare('select kind, amount from entry').all()).toEqual([{ kind: 'principal', amount: 212000 }])
  sqlite.exec(post('2026-01-25'))
  sqlite.exec(CLOSE)
  expect(() => sqlite.exec(post('2026-01-31'))).toThrow('the period is closed')
  sqlite.exec(post('2026-02-01'))
})

test('a receipt is neither changed nor deleted', async () => {
  const sqlite = await fileOfVersion(11)
  sqlite.exec(`insert into receipt (received_on, posted_on, posted_by, method, reference, amount, fee)
    values ('2026-01-20', '2026-01-20', 'clerk1', 'check', '', 100, 0)`)
  expect(() => sqlite.exec('update receipt set amount = 1')).toThrow('voided, not changed')
  expect(() => sqlite.exec('delete from receipt')).toThrow('voided, not deleted')
})
