import { expect, test } from 'vitest'
import { readPlans } from '../../../renderer/components/use-form.ts'
import { composeDeductions, deductionPlans, nameDeductions } from '../../../renderer/parts/pay-slip.tsx'
import { DEDUCTIONS } from '../../../shared/api/calculators.ts'

test('there is a field for every deduction that the law knows', () => {
  expect(Object.keys(deductionPlans()).toSorted()).toEqual([...DEDUCTIONS].toSorted())
})

test('only what was filled in is a deduction', () => {
  const read = readPlans(deductionPlans(), { medicare: '12.5', charity: '' }).value
  expect(read === undefined ? undefined : composeDeductions(read)).toEqual([{ kind: 'medicare', amount: '12.50' }])
})

test('deductions are named in one line', () => {
  expect(nameDeductions([])).toBe('None')
  expect(nameDeductions(['social-security', 'medicare'])).toBe('Social Security, Medicare')
})
