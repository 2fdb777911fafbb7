import { expect, test } from 'vitest'
import { smallOverpayment } from '../../../../shared/domain/enforced-offset/small-overpayment.ts'
import { date } from '../../../../shared/values/dates.ts'
import { dollars, valueOf } from '../../answers.ts'

const on = date('2026-05-04')

test('a salary overpayment up to 50.00 is taken from the next pay, with its notice [IRM-8.3-auto-50]', () => {
  expect(valueOf(smallOverpayment(dollars('50.00'), false, on))).toEqual({
    how: 'next-salary-payment',
    amount: dollars('50.00'),
    noticeOnPayStatement: true,
  })
  expect(valueOf(smallOverpayment(dollars('50.01'), false, on))).toEqual({ how: 'demand-letter' })
})

test('a debt of a third party is never taken so [IRM-8.3-auto-50-third-party]', () => {
  expect(valueOf(smallOverpayment(dollars('30.00'), true, on))).toEqual({ how: 'demand-letter' })
})
