import { expect, test } from 'vitest'
import { emergencyPayDeduction } from '../../../../shared/domain/enforced-offset/emergency-pay.ts'
import { date } from '../../../../shared/values/dates.ts'
import { dollars, valueOf } from '../../answers.ts'

const payDates = [date('2026-05-28'), date('2026-05-14'), date('2026-04-30')]

test('emergency pay is taken whole from the next salary payment [IRM-8.1-esp-next-pay]', () => {
  expect(valueOf(emergencyPayDeduction(dollars('1800.00'), date('2026-05-04'), payDates))).toEqual({
    on: '2026-05-14',
    amount: dollars('1800.00'),
  })
  expect(valueOf(emergencyPayDeduction(dollars('1800.00'), date('2026-06-04'), payDates))).toBeUndefined()
})
