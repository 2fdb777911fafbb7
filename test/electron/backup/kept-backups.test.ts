import { expect, test } from 'vitest'
import { keptBackups } from '../../../electron/backup/kept-backups.ts'
import { addDays, date } from '../../../shared/values/dates.ts'

const TODAY = date('2026-11-22')

function everyDayFor(days: number): { readonly name: string; readonly madeOn: ReturnType<typeof date> }[] {
  return Array.from({ length: days }, (_, ago) => ({ name: `back ${ago}`, madeOn: addDays(TODAY, -ago) }))
}

test('of two years of daily backups, the last 7 days, 4 weeks and 12 months keep theirs', () => {
  const backups = everyDayFor(730)
  const kept = keptBackups(backups)
  const days = backups.filter(({ name }) => kept.has(name)).map(({ madeOn }) => madeOn)
  expect(days.slice(0, 7)).toEqual(everyDayFor(7).map(({ madeOn }) => madeOn))
  expect(days).toContain('2026-11-08')
  expect(days).toContain('2026-11-01')
  expect(days.filter((day) => day.endsWith('-31') || day.endsWith('-30') || day.endsWith('-28'))).toEqual([
    '2026-10-31', '2026-09-30', '2026-08-31', '2026-07-31', '2026-06-30', '2026-05-31', '2026-04-30', '2026-03-31',
    '2026-02-28', '2026-01-31', '2025-12-31',
  ])
  expect(days.length).toBe(7 + 3 + 11)
})

test('of several on one day the newest stays', () => {
  const madeOn = TODAY
  expect([...keptBackups([{ name: 'noon', madeOn }, { name: 'morning', madeOn }])]).toEqual(['noon'])
})

test('a long pause loses nothing: the newest of every kept period stays however old it is', () => {
  const old = [{ name: 'only', madeOn: date('2020-02-29') }]
  expect([...keptBackups(old)]).toEqual(['only'])
})
