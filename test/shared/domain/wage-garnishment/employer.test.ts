import { expect, test } from 'vitest'
import {
  certificationReminder, employerSuitFrom, orderUpkeep,
} from '../../../../shared/domain/wage-garnishment/employer.ts'
import { date } from '../../../../shared/values/dates.ts'
import { dollars, valueOf } from '../../answers.ts'

test('an employer who does not return the certification is reminded [CFR285-11-employer-cert]', () => {
  const due = date('2026-07-20')
  expect(certificationReminder(due, undefined, date('2026-07-21'))).toBe(true)
  expect(certificationReminder(due, undefined, due)).toBe(false)
  expect(certificationReminder(due, date('2026-07-25'), date('2026-07-26'))).toBe(false)
})

test('a debt that is paid stops the order at once; others are looked at yearly [CFR285-11-end]', () => {
  expect(valueOf(orderUpkeep(dollars('0.00'), date('2026-05-04')))).toEqual({ what: 'stop' })
  expect(valueOf(orderUpkeep(dollars('10.00'), date('2026-05-04')))).toEqual({ what: 'review', by: '2027-05-04' })
})

test('an employer is sued when collection ended or a year passed without a payment [CFR285-11-sue]', () => {
  const last = date('2025-06-01')
  const today = date('2025-08-01')
  expect(valueOf(employerSuitFrom(last, undefined, false, today))).toBe('2026-06-01')
  expect(valueOf(employerSuitFrom(last, date('2025-09-01'), false, today))).toBe('2025-09-01')
  expect(valueOf(employerSuitFrom(last, undefined, true, today))).toBe('2025-08-01')
})
