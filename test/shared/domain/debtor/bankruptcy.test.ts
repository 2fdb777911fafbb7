import { expect, test } from 'vitest'
import { bankruptcyEffect, type Bankruptcy } from '../../../../shared/domain/debtor/bankruptcy.ts'
import { date } from '../../../../shared/values/dates.ts'
import { valueOf } from '../../answers.ts'

const bankruptcy: Bankruptcy = {
  chapter: 13,
  filedOn: date('2026-04-10'),
  court: 'S.D. W. Va.',
  caseNumber: '26-10044',
  outcome: 'pending',
}
const before = date('2026-01-05')
const effect = (changes: Partial<Bankruptcy> = {}, incurred = before, referred = false) =>
  valueOf(bankruptcyEffect({ ...bankruptcy, ...changes }, incurred, referred))

test('from the filing on nothing is collected and nothing referred [IRM-19-stay] [IRM-18-exclude-bankruptcy]', () => {
  expect(effect()).toEqual({ collection: 'stayed', recallFromTreasury: false, mayRefer: false })
})

test('a debt that Treasury has comes back and is stayed [IRM-19-return]', () => {
  expect(effect({}, before, true).recallFromTreasury).toBe(true)
})

test('a chapter the manual does not list is noted, not refused [IRM-19-chapters]', () => {
  expect(effect({ chapter: 12 }).warning).toContain('Chapter 12')
  for (const chapter of [7, 11, 13]) expect(effect({ chapter }).warning).toBeUndefined()
})

test('a discharged debt is never collected again [IRM-19-discharged]', () => {
  expect(effect({ outcome: 'discharged' }).collection).toBe('ended')
})

test('a dismissed case frees collection [IRM-19-dismissed]', () => {
  expect(effect({ outcome: 'dismissed' })).toMatchObject({ collection: 'free', mayRefer: true })
})

test('a debt that arose after the filing is not stayed [IRM-19-post-filing]', () => {
  expect(effect({}, date('2026-04-11')).collection).toBe('free')
  expect(effect({}, date('2026-04-10')).collection).toBe('stayed')
})
