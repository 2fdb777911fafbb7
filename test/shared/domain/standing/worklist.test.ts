import { describe, expect, test } from 'vitest'
import { CLOCKS } from '../../../../shared/domain/standing/clocks.ts'
import { clockSelection, isClockKind, tilesOn } from '../../../../shared/domain/standing/worklist.ts'
import { date } from '../../../../shared/values/dates.ts'

const TODAY = date('2026-11-22')

describe('the worklist of a time', () => {
  test.each([
    ['overdue', { until: '2026-11-21' }],
    ['today', { from: '2026-11-22', until: '2026-11-22' }],
    ['next-7-days', { until: '2026-11-29' }],
    ['next-30-days', { until: '2026-12-22' }],
    ['all', {}],
  ] as const)('%s reaches back to everything overdue, but for today alone', (due, span) => {
    expect(clockSelection(due, undefined, undefined, TODAY)).toEqual({ today: TODAY, ...span })
  })

  test('is narrowed to an office and to a kind', () => {
    expect(clockSelection('all', 'review-decision', 'cfo', TODAY)).toEqual({
      today: TODAY,
      office: 'cfo',
      kinds: ['review-decision'],
    })
  })

  test('past day 110 has the clocks of day 120 that end within ten days', () => {
    expect(clockSelection('all', 'past-day-110', undefined, TODAY)).toEqual({
      today: TODAY,
      kinds: ['offset-referral'],
      until: '2026-12-02',
    })
  })

  test('an agreement is broken once its installment lies before today', () => {
    const broken = { today: TODAY, kinds: ['installment'], until: '2026-11-21' }
    expect(clockSelection('all', 'agreements-broken', undefined, TODAY)).toEqual(broken)
    expect(clockSelection('next-30-days', 'agreements-broken', undefined, TODAY)).toEqual(broken)
  })

  test('knows every kind of clock, and no other', () => {
    for (const kind of Object.keys(CLOCKS)) expect(clockSelection('all', kind, undefined, TODAY), kind).toBeDefined()
    expect(clockSelection('all', 'snooze', undefined, TODAY)).toBeUndefined()
    expect(isClockKind('toString')).toBe(false)
  })
})

test('every tile is chosen by a time or a kind that shows what it counts', () => {
  for (const { key, clocks } of tilesOn(TODAY, 'payroll')) {
    expect(clocks.office).toBe('payroll')
    const time = (['overdue', 'today', 'next-7-days', 'next-30-days'] as const).find((due) => due === key)
    const chosen = time === undefined ? clockSelection('all', key, 'payroll', TODAY) : undefined
    expect(chosen ?? clockSelection(time ?? 'all', undefined, 'payroll', TODAY), key).toEqual(clocks)
  }
})
