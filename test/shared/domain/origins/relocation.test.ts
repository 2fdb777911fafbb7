import { expect, test } from 'vitest'
import {
  relocationAdvanceBalance, serviceAgreementDebt, unallowedServices,
} from '../../../../shared/domain/origins/relocation.ts'
import { dollars, valueOf } from '../../answers.ts'

const segments = [
  { name: 'House hunting', advance: dollars('1000.00'), voucher: dollars('900.00') },
  { name: 'En route', advance: dollars('500.00'), voucher: dollars('600.00') },
]

test('each segment is settled by itself; a surplus on one does not pay another [IRM-9.2-advance]', () => {
  expect(valueOf(relocationAdvanceBalance(segments, false))).toBe(dollars('100.00'))
})

test('a cancelled move makes every advance owed [IRM-9.2-advance-cancel]', () => {
  expect(valueOf(relocationAdvanceBalance(segments, true))).toBe(dollars('1500.00'))
})

test('an advance that was never accounted for is owed whole [IRM-9.2-full-due]', () => {
  const silent = [{ name: 'House hunting', advance: dollars('3000.00') }]
  expect(valueOf(relocationAdvanceBalance(silent, false))).toBe(dollars('3000.00'))
})

test('a broken service agreement makes owed what the agency spent [IRM-9.2-service-agreement]', () => {
  expect(valueOf(serviceAgreementDebt(dollars('12400.00'), false))).toBe(dollars('12400.00'))
  expect(valueOf(serviceAgreementDebt(dollars('12400.00'), true))).toBe(dollars('0.00'))
})

test('services the regulations do not allow are the employee’s [IRM-9.2-hhg-unallowed]', () => {
  expect(valueOf(unallowedServices([dollars('240.00'), dollars('60.00')]))).toBe(dollars('300.00'))
})
