import { expect, test } from 'vitest'
import {
  LEAVE_SEPARATIONS, leaveDebtAtSeparation, payPeriodsToEarnBack,
} from '../../../../shared/domain/origins/advanced-leave.ts'
import { dollars, valueOf } from '../../answers.ts'

test('forty hours of negative leave at 32.10 an hour are 1,284.00 [IRM-8.2-leave-cash] [IRM-8.2-leave-commit]', () => {
  expect(valueOf(leaveDebtAtSeparation(40 * 60, dollars('32.10'), 'resignation'))).toBe(dollars('1284.00'))
})

test('quarter hours count exactly, rounded half up to the cent [IRM-8.2-leave-cash]', () => {
  expect(valueOf(leaveDebtAtSeparation(15, dollars('32.10'), 'removal'))).toBe(dollars('8.03'))
})

test('four ways of leaving excuse advanced leave, the others do not [IRM-8.2-leave-exceptions]', () => {
  const excused = LEAVE_SEPARATIONS.filter(
    (separation) => valueOf(leaveDebtAtSeparation(2400, dollars('32.10'), separation)) === 0,
  )
  expect(excused).toEqual(['active-duty', 'death', 'disability-retirement', 'disability-separation'])
})

test('a hundred hours at four a pay period take 25 periods, ninety take 23 [IRM-8.2-leave-payback]', () => {
  expect(valueOf(payPeriodsToEarnBack(100 * 60, 4 * 60))).toBe(25)
  expect(valueOf(payPeriodsToEarnBack(90 * 60, 4 * 60))).toBe(23)
})
