import { beforeEach, expect, test } from 'vitest'
import type Database from 'better-sqlite3'
import { fileOfVersion, oneFurther } from '../older-file.ts'

let sqlite: Database.Database

beforeEach(async () => {
  sqlite = await fileOfVersion(5)
  sqlite.exec(`insert into setting (name, value, changed_on, changed_by) values
    ('charges', '{"onDelinquency":"30.00","onAgreement":"1025.05","onReferral":"0.00"}', '2026-02-01', 'supervisor1'),
    ('profile', '{}', '2026-01-05', 'admin1')`)
  await oneFurther(sqlite, 6)
})

function propose(): void {
  sqlite.exec(`insert into policy_change (policy_set, effective_on, reason, proposed_on, proposed_by)
    values ('current', '2026-07-01', 'The rule of 2022', '2026-06-01', 'supervisor1')`)
}

function decide(state: string, by: string): void {
  sqlite
    .prepare('update policy_change set state = ?, decided_by = ?, decided_on = ?, decision = 1 where id = 1')
    .run(state, by, '2026-06-02')
}

test('the charges of the center become rows by the day they were set', () => {
  const rows = sqlite.prepare('select charge, amount, effective_on, set_by from charge_row order by id').all()
  expect(rows).toEqual([
    { charge: 'on-delinquency', amount: 3000, effective_on: '2026-02-01', set_by: 'supervisor1' },
    { charge: 'on-agreement', amount: 102_505, effective_on: '2026-02-01', set_by: 'supervisor1' },
    { charge: 'on-referral', amount: 0, effective_on: '2026-02-01', set_by: 'supervisor1' },
  ])
  expect(sqlite.prepare('select name from setting').pluck().all()).toEqual(['profile'])
})

test('a row of a charge is neither changed nor deleted', () => {
  expect(() => sqlite.exec('update charge_row set amount = 0')).toThrow('changed by a further row')
  expect(() => sqlite.exec('delete from charge_row')).toThrow('never deleted')
})

test('a change of policy is never approved or rejected by whoever proposed it, and is withdrawn by them', () => {
  propose()
  expect(() => decide('approved', 'supervisor1')).toThrow('CHECK')
  expect(() => decide('rejected', 'supervisor1')).toThrow('CHECK')
  decide('withdrawn', 'supervisor1')
  expect(sqlite.prepare('select state from policy_change').pluck().get()).toBe('withdrawn')
})

test('a change of policy is decided once, never reworded, never deleted, and begins as a proposal', () => {
  propose()
  expect(() => sqlite.exec("update policy_change set policy_set = 'irm-1.35.7'")).toThrow('not reworded')
  decide('approved', 'supervisor2')
  expect(() => decide('rejected', 'official1')).toThrow('decided once')
  expect(() => sqlite.exec('delete from policy_change')).toThrow('never deleted')
  expect(() =>
    sqlite.exec(`insert into policy_change (policy_set, effective_on, reason, proposed_on, proposed_by, state,
      decided_by, decided_on, decision)
      values ('current', '2026-07-01', '', '2026-06-01', 'a', 'approved', 'b', '2026-06-01', 1)`),
  ).toThrow('begins as a proposal')
})

test('a change is of the whole set or of one setting with its value', () => {
  const both = `insert into policy_change (policy_set, setting, value, effective_on, reason, proposed_on, proposed_by)
    values ('current', 'graceDays', '0', '2026-07-01', '', '2026-06-01', 'supervisor1')`
  expect(() => sqlite.exec(both)).toThrow('CHECK')
  expect(() => sqlite.exec(both.replace("'0'", 'null').replace("'current'", 'null'))).toThrow('CHECK')
})
