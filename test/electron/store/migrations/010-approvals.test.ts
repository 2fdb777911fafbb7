import { beforeEach, expect, test } from 'vitest'
import type Database from 'better-sqlite3'
import { addDebt, fileOfVersion, oneFurther } from '../older-file.ts'

let sqlite: Database.Database

beforeEach(async () => {
  sqlite = await fileOfVersion(9)
  addDebt(sqlite)
  await oneFurther(sqlite, 10)
  sqlite.exec(`
    insert into approval (kind, debt_id, about, payload, changes, reason, stamp, proposed_on, proposed_by)
    values ('suspension', 1, 'B1', '{}', '[]', 'Not found', '', '2026-01-20', 'clerk1');
    insert into approval_step (approval_id, position, step, label, roles, outside, cite)
    values (1, 0, 'supervisor', 'Supervisor', '["supervisor"]', 0, ''), (1, 1, 'counsel', 'Counsel', '[]', 1, '');
  `)
})

function take(position: number, by: string): void {
  const taking = sqlite.prepare('update approval_step set taken_by = ?, taken_on = ? where position = ?')
  taking.run(by, '2026-01-21', position)
}

test('the store itself refuses a step to whoever proposed it', () => {
  expect(() => take(0, 'clerk1')).toThrow('whoever proposed it may not take a step')
})

test('the store itself refuses two steps to one person, and a step taken twice', () => {
  take(0, 'supervisor1')
  expect(() => take(1, 'supervisor1')).toThrow('UNIQUE')
  expect(() => take(0, 'supervisor2')).toThrow('a step that was taken stays')
})

test('the store itself approves nothing of which a step is missing, and keeps what was decided', () => {
  const approve = (): unknown => sqlite.prepare("update approval set state = 'approved'").run()
  take(0, 'supervisor1')
  expect(approve).toThrow('not every step was taken')
  expect(() => sqlite.prepare('delete from approval_step where position = 1').run()).toThrow('a step stays')
  take(1, 'supervisor2')
  approve()
  expect(() => sqlite.prepare("update approval set state = 'open'").run()).toThrow('a decision stays')
})
