import { expect, test } from 'vitest'
import { earlyLeaverDebt, trainingService } from '../../../../shared/domain/origins/training-service.ts'
import { date } from '../../../../shared/values/dates.ts'
import { dollars, valueOf } from '../../answers.ts'

const on = date('2026-05-04')

test('training of 80 hours or more needs an agreement to stay in service [IRM-9.3-80-hours]', () => {
  expect(valueOf(trainingService(79, on)).agreementRequired).toBe(false)
  expect(valueOf(trainingService(80, on)).agreementRequired).toBe(true)
})

test('the service owed is three times the training [IRM-9.3-3x]', () => {
  expect(valueOf(trainingService(120, on)).serviceOwedHours).toBe(360)
  expect(valueOf(trainingService(79, on)).serviceOwedHours).toBe(0)
})

test('one who leaves early owes tuition, travel and incidental costs, never salary [IRM-9.3-leave-early]', () => {
  const costs = {
    tuitionAndFees: dollars('2000.00'),
    travel: dollars('500.00'),
    incidental: dollars('0.00'),
    salary: dollars('3000.00'),
  }
  expect(valueOf(earlyLeaverDebt(costs, true, false))).toBe(dollars('2500.00'))
  expect(valueOf(earlyLeaverDebt(costs, false, false))).toBe(0)
  expect(valueOf(earlyLeaverDebt(costs, true, true))).toBe(0)
})
