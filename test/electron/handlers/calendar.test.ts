import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../../shared/values/dates.ts'
import { openGenerated, type Generated } from '../generated.ts'

let center: Generated

beforeAll(async () => {
  center = await openGenerated(200)
})

afterAll(async () => await center.close())

const month = () => ({ from: addDays(center.today, -60), until: addDays(center.today, 30) })

test('the calendar has each day of the window with the clocks the worklist shows for it', async () => {
  const { days } = await center.call('calendar.view', month())
  const { rows } = await center.call('worklist.view', {
    due: 'all',
    where: [{ form: 'days', column: 'lastDay', from: month().from, to: month().until }],
    limit: 500,
  })
  expect(rows.length).toBeGreaterThan(5)
  const byDay = Map.groupBy(rows, (row) => row.lastDay)
  expect(days.map(({ on, count }) => [on, count])).toEqual([...byDay].map(([on, some]) => [on, some.length]))
  for (const { count, clocks } of days) expect(clocks.reduce((sum, one) => sum + one.count, 0)).toBe(count)
})

test('the calendar of an account has its clocks alone', async () => {
  const { rows } = await center.call('worklist.view', { due: 'all', limit: 1 })
  const row = rows[0]
  if (row === undefined) throw new Error('There is no clock.')
  await center.call('work.assign', { clockIds: [row.clockId], owner: 'clerk2' })
  const window = { from: row.lastDay, until: row.lastDay, whose: 'mine' } as const
  const { days } = await center.call('calendar.view', window, center.today, 'clerk2')
  expect(days.map(({ on, count }) => [on, count])).toEqual([[row.lastDay, 1]])
  expect((await center.call('calendar.view', window)).days).toEqual([])
})

test('the export has an entry for each clock of the window, and no name of any person', async () => {
  const { days } = await center.call('calendar.view', month())
  const { text, events, fileName } = await center.call('calendar.export', month())
  expect(fileName).toBe(`recoup-clocks-${month().from}-to-${month().until}.ics`)
  expect(events).toBe(days.reduce((sum, { count }) => sum + count, 0))
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(events)
  const { rows } = await center.call('debtor.list', { limit: 300 })
  const surnames = new Set(rows.map(({ name }) => name.split(',')[0] ?? ''))
  expect(surnames.size).toBeGreaterThan(5)
  expect([...surnames].filter((surname) => new RegExp(`\\b${surname}\\b`, 'i').test(text))).toEqual([])
})

test('a window that ends before it begins, or is longer than a calendar shows, is refused', async () => {
  const backwards = { from: center.today, until: addDays(center.today, -1) }
  await expect(center.call('calendar.view', backwards)).rejects.toThrow('before the first')
  const endless = { from: center.today, until: addDays(center.today, 500) }
  await expect(center.call('calendar.view', endless)).rejects.toThrow('most')
})
