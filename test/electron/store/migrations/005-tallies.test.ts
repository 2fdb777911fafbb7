import { beforeEach, expect, test } from 'vitest'
import type Database from 'better-sqlite3'
import { fileOfVersion, oneFurther } from '../older-file.ts'

let sqlite: Database.Database

beforeEach(async () => {
  sqlite = await fileOfVersion(4)
  sqlite.exec(`
    insert into debtor (id, employee_id, last_name, first_name, middle_name, name_key, given_name_key, last_four,
      street1, street2, city, state, zip, email, phone, employment_status, pay_frequency)
      values (1, 'E1', 'Núñez', 'Ana', '', 'nunez ana', 'ana nunez', '3456',
        'a', '', 'b', 'WV', '25801', '', '', 'active', 'biweekly')`)
  addDebt(1, 'new', 10_000)
  addDebt(2, 'new', 2500)
  addDebt(3, 'paid', 0)
  addClock(1, '2026-02-01', null)
  addClock(2, '2026-02-01', null)
  addClock(3, '2026-02-01', '2026-01-20')
  await oneFurther(sqlite, 5)
})

function addDebt(id: number, state: string, total: number): void {
  sqlite
    .prepare(
      `insert into debt (id, debtor_id, bill_number, debt_type, office, principal, discovered_on, cause, registered_on,
        registered_by, state, principal_left, total)
        values (?, 1, ?, 'travel-advance', 'cfo', 100, '2026-01-01', '', '2026-01-02', 'clerk1', ?, 100, ?)`,
    )
    .run(id, `B${id}`, state, total)
}

function addClock(debtId: number, lastDay: string, metOn: string | null): void {
  sqlite
    .prepare(
      `insert into clock (debt_id, kind, anchor_on, last_day, office, lapses, met_on)
        values (?, 'demand-letter', '2026-01-02', ?, 'cfo', 0, ?)`,
    )
    .run(debtId, lastDay, metOn)
}

function tallies(): unknown {
  return sqlite.prepare('select state, debts, total from tally where debts > 0 order by state').all()
}

function clocks(): unknown {
  return sqlite.prepare('select last_day, clocks from clock_tally where clocks > 0 order by last_day').all()
}

test('the debts and open clocks of an older file are counted', () => {
  expect(tallies()).toEqual([
    { state: 'new', debts: 2, total: 12_500 },
    { state: 'paid', debts: 1, total: 0 },
  ])
  expect(clocks()).toEqual([{ last_day: '2026-02-01', clocks: 2 }])
  expect(sqlite.prepare('select people from counting').pluck().get()).toBe(1)
  expect(sqlite.prepare('select distinct name_key from debt').pluck().all()).toEqual(['nunez ana'])
})

test('a new debt is counted, whoever writes it', () => {
  addDebt(4, 'notified', 700)
  expect(tallies()).toContainEqual({ state: 'notified', debts: 1, total: 700 })
})

test('a debt that changes its state and its balance at once is counted once, with its new balance', () => {
  sqlite.exec("update debt set state = 'delinquent', total = 10700 where id = 1")
  expect(tallies()).toEqual([
    { state: 'delinquent', debts: 1, total: 10_700 },
    { state: 'new', debts: 1, total: 2500 },
    { state: 'paid', debts: 1, total: 0 },
  ])
})

test('a clock that is met is counted no more, one that begins is', () => {
  sqlite.exec("update clock set met_on = '2026-01-25' where debt_id = 1")
  addClock(1, '2026-03-01', null)
  expect(clocks()).toEqual([
    { last_day: '2026-02-01', clocks: 1 },
    { last_day: '2026-03-01', clocks: 1 },
  ])
})

test('a person who is renamed takes the debts along', () => {
  sqlite.exec("update debtor set name_key = 'nunez smith ana'")
  expect(sqlite.prepare('select distinct name_key from debt').pluck().all()).toEqual(['nunez smith ana'])
})

test('debts and clocks are never deleted, and a clock is never moved or begun again', () => {
  expect(() => sqlite.exec('delete from debt where id = 3')).toThrow('never deleted')
  expect(() => sqlite.exec('delete from clock')).toThrow('never deleted')
  expect(() => sqlite.exec("update clock set last_day = '2026-05-01'")).toThrow('never moved')
  expect(() => sqlite.exec('update clock set met_on = null where debt_id = 3')).toThrow('not begun again')
})
