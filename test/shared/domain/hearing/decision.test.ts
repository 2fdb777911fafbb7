import { expect, test } from 'vitest'
import { afterHearing, decisionTime } from '../../../../shared/domain/hearing/decision.ts'
import { date } from '../../../../shared/values/dates.ts'
import { valueOf } from '../../answers.ts'

const received = date('2026-03-20')

test('the decision is due 60 days after the petition was received [IRM-hrg-60-day]', () => {
  expect(valueOf(decisionTime(received, 0, date('2026-05-19')))).toEqual({ due: '2026-05-19', late: false })
})

test('a delay the employee asked for moves the due date by its days [CFR5-5.12-decision-60]', () => {
  expect(valueOf(decisionTime(received, 10, date('2026-05-29')))).toEqual({ due: '2026-05-29', late: false })
})

test('penalties are waived from the 61st day to the day of a late decision [IRM-hrg-61-penalty]', () => {
  expect(valueOf(decisionTime(received, 0, date('2026-06-08')))).toEqual({
    due: '2026-05-19',
    late: true,
    penaltyWaived: { from: '2026-05-20', to: '2026-06-08' },
  })
})

test('a valid debt barred from salary offset may still be collected by other means [IRM-hrg-final]', () => {
  expect(valueOf(afterHearing({ debtValid: true, salaryOffsetAllowed: false }))).toEqual({
    collect: true,
    salaryOffset: false,
    referral: 'all-but-salary',
    refund: false,
  })
})

test('when nothing is owed nothing is collected and what was taken goes back [IRM-hrg-final]', () => {
  expect(valueOf(afterHearing({ debtValid: false, salaryOffsetAllowed: true }))).toEqual({
    collect: false,
    salaryOffset: false,
    referral: 'none',
    refund: true,
  })
})
