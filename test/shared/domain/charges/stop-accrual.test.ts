import { expect, test } from 'vitest'
import { stopAccrual } from '../../../../shared/domain/charges/stop-accrual.ts'
import { date } from '../../../../shared/values/dates.ts'
import { refusedBy, valueOf } from '../../answers.ts'

const stop = {
  charges: ['interest'],
  from: date('2026-05-04'),
  ground: 'equity',
  finding: 'The hearing was delayed by the agency.',
} as const

test('charges stop only by an approved decision with its reason [CFR5-5.5-accrual-suspension]', () => {
  expect(valueOf(stopAccrual(stop, true))).toEqual(stop)
  expect(refusedBy(stopAccrual(stop, false))).toEqual(['CFR5-5.5-accrual-suspension'])
  expect(refusedBy(stopAccrual({ ...stop, finding: '' }, true))).toEqual(['CFR5-5.5-accrual-suspension'])
})
