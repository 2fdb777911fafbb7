import { expect, test } from 'vitest'
import { delinquencyStart, type DelinquencyEvent } from '../../../../shared/domain/delinquency/start.ts'
import { date } from '../../../../shared/values/dates.ts'
import { valueOf } from '../../answers.ts'

const on = (from: DelinquencyEvent['from'], day: string, today: string) =>
  valueOf(delinquencyStart({ from, day: date(day) }, date(today)))

test('a debt is delinquent from the day after the due date, counted from it [IRM-dlq-def] [IRM-8.3-delinquent]', () => {
  expect(on('payment-due-date', '2026-04-01', '2026-04-01')).toBeUndefined()
  expect(on('payment-due-date', '2026-04-01', '2026-04-02')).toBe('2026-04-01')
})

test('advanced leave is delinquent as of the separation [IRM-8.2-leave-delinquent]', () => {
  expect(on('separation-date', '2026-05-15', '2026-05-16')).toBe('2026-05-15')
})

test('a premium missed for 30 days makes the receivable delinquent [IRM-8.4-30-day]', () => {
  expect(on('missed-premium', '2026-04-01', '2026-05-01')).toBeUndefined()
  expect(on('missed-premium', '2026-04-01', '2026-05-02')).toBe('2026-05-01')
})

test('without its event nothing is delinquent', () => {
  expect(valueOf(delinquencyStart({ from: 'payment-due-date' }, date('2026-05-02')))).toBeUndefined()
})
