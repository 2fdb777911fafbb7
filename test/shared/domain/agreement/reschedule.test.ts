import { expect, test } from 'vitest'
import { reschedule } from '../../../../shared/domain/agreement/reschedule.ts'
import { date } from '../../../../shared/values/dates.ts'
import { refusedBy, valueOf } from '../../answers.ts'

const first = { version: 1, terms: '100.00 a month', from: date('2026-01-05'), reason: 'Agreement' }

test('new terms are a second version; the first stays on record [IRM-5-reschedule]', () => {
  expect(valueOf(reschedule([first], '75.00 a month', date('2026-06-05'), 'Lower pay'))).toEqual([
    first,
    { version: 2, terms: '75.00 a month', from: '2026-06-05', reason: 'Lower pay' },
  ])
})

test('terms are not changed without a reason [IRM-5-reschedule]', () => {
  expect(refusedBy(reschedule([first], '75.00 a month', date('2026-06-05'), ''))).toEqual(['IRM-5-reschedule'])
})
