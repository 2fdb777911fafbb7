import { expect, test } from 'vitest'
import { declareDefault, missedInstallment } from '../../../../shared/domain/agreement/default.ts'
import { date } from '../../../../shared/values/dates.ts'
import { dollars, valueOf } from '../../answers.ts'

const schedule = [
  { due: date('2026-04-01'), amount: dollars('100.00'), paid: dollars('100.00') },
  { due: date('2026-05-01'), amount: dollars('100.00'), paid: dollars('99.99') },
]

test('an installment is missed on the day after it was due [IRM-5-default]', () => {
  expect(missedInstallment(schedule, date('2026-05-01'))).toBeUndefined()
  expect(missedInstallment(schedule, date('2026-05-02'))?.due).toBe('2026-05-01')
})

const broken = valueOf(declareDefault(dollars('600.00'), dollars('12.40'), date('2026-05-02')))

test('on default the whole unpaid debt is due at once [IRM-12-default-due]', () => {
  expect(broken).toMatchObject({ due: dollars('612.40'), dueOn: '2026-05-02' })
})

test('penalties held back during the agreement join the balance [IRM-12-default-penalties]', () => {
  expect(broken.penaltyAdded).toBe(dollars('12.40'))
})

test('a broken voluntary or hardship schedule is delinquent [IRM-12.3-default] [IRM-12.5-default]', () => {
  expect(broken.delinquent).toBe(true)
})

test('offset and referral follow a default [IRM-12-default-enforce]', () => {
  expect(broken.next).toEqual(['enforced-salary-offset', 'treasury-referral'])
})
