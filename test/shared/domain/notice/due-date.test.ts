import { expect, test } from 'vitest'
import { paymentDueDate } from '../../../../shared/domain/notice/due-date.ts'
import { date } from '../../../../shared/values/dates.ts'
import { refusedBy, valueOf } from '../../answers.ts'

const letter = date('2026-03-02')

test('payment is due 30 days after the letter’s date [IRM-10-due-date]', () => {
  expect(valueOf(paymentDueDate(letter))).toBe('2026-04-01')
})

test('another due date needs a reason and lies after the letter’s date [IRM-10-due-date]', () => {
  expect(valueOf(paymentDueDate(letter, { dueOn: date('2026-03-20'), reason: 'Last pay' }))).toBe('2026-03-20')
  expect(refusedBy(paymentDueDate(letter, { dueOn: date('2026-03-20'), reason: '' }))).toEqual(['IRM-10-due-date'])
  expect(refusedBy(paymentDueDate(letter, { dueOn: letter, reason: 'Last pay' }))).toEqual(['IRM-10-due-date'])
})
