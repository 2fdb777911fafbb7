import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore, type Store } from '../../../electron/store/open.ts'
import { rebuildingIndexes } from '../../../electron/store/rebuild-indexes.ts'

let store: Store

beforeEach(async () => {
  store = await openStore(':memory:', randomBytes(32))
})

afterEach(async () => {
  await store.close()
})

function indexes(): readonly unknown[] {
  return store.sqlite.prepare("select name, tbl_name, sql from sqlite_master where type = 'index' order by name").all()
}

const insert = (number: number) => `
  insert into debtor (employee_id, last_name, first_name, middle_name, name_key, given_name_key, last_four, street1,
    street2, city, state, zip, email, phone, employment_status, pay_frequency)
  values ('E${number}', 'A', 'B', '', 'a b', 'b a', '0001', 'S', '', 'C', 'WV', '25801', '', '', 'active', 'biweekly')`

test('many new rows go in without indexes, which stand again as they were', () => {
  const before = indexes()
  let during = 0
  rebuildingIndexes(
    store.sqlite,
    2,
    () => {
      during = indexes().length
      store.sqlite.exec(insert(1))
    },
    2,
  )
  expect(during).toBeLessThan(before.length)
  expect(indexes()).toEqual(before)
  const found = store.sqlite.prepare("select count(*) from debtor indexed by debtor_name where name_key = 'a b'")
  expect(found.pluck().get()).toBe(1)
})

test('few new rows leave the indexes alone', () => {
  const before = indexes()
  rebuildingIndexes(store.sqlite, 2, () => expect(indexes()).toEqual(before))
})

test('a failure inside the transaction leaves rows and indexes as they were', () => {
  const before = indexes()
  const importing = store.sqlite.transaction(() =>
    rebuildingIndexes(store.sqlite, 2, () => void store.sqlite.exec(`${insert(1)}; ${insert(1)}`), 2),
  )
  expect(() => importing()).toThrow(/UNIQUE/)
  expect(indexes()).toEqual(before)
  expect(store.sqlite.prepare('select count(*) from debtor').pluck().get()).toBe(0)
})
