import { expect, test } from 'vitest'
import { recoupable, supportDisputeAnswer } from '../../../../shared/domain/support/recoupment.ts'
import { date } from '../../../../shared/values/dates.ts'
import { valueOf } from '../../answers.ts'

const offset = { refundDate: date('2025-01-15'), noticeOn: date('2025-08-01'), passedOn: true }

test('six months after the refund, money passed on by the state stays with it [CFR285-3-six-months]', () => {
  expect(valueOf(recoupable(offset))).toBe(false)
  expect(valueOf(recoupable({ ...offset, passedOn: false }))).toBe(true)
  expect(valueOf(recoupable({ ...offset, noticeOn: date('2025-07-15') }))).toBe(true)
})

test('a parent who disputes is sent to the state [CFR285-1-no-liability] [CFR285-3-no-review]', () => {
  expect(supportDisputeAnswer('WV', '304-555-0100')).toContain('304-555-0100')
  expect(supportDisputeAnswer('WV', '304-555-0100')).toContain('cannot be reviewed here')
})
