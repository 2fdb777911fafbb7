import { expect, test } from 'vitest'
import { addDebt, fileOfVersion, oneFurther } from '../older-file.ts'

const detail = "insert into detail (debt_id, name, value) values (1, 'tripStatus', ?)"

test('debts are kept when details come in, and begin without any', async () => {
  const sqlite = await fileOfVersion(6)
  addDebt(sqlite)
  await oneFurther(sqlite, 7)
  expect(sqlite.prepare('select bill_number, total from debt').all()).toEqual([{ bill_number: 'B1', total: 212_000 }])
  expect(sqlite.prepare('select count(*) from detail').pluck().get()).toBe(0)
})

test('a detail is recorded once for a debt, and is never empty', async () => {
  const sqlite = await fileOfVersion(7)
  addDebt(sqlite)
  sqlite.prepare(detail).run('taken')
  expect(() => sqlite.prepare(detail).run('cancelled')).toThrow('UNIQUE')
  expect(() => sqlite.prepare("update detail set value = ''").run()).toThrow('CHECK')
})
