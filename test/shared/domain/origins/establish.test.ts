import { expect, test } from 'vitest'
import { establish, type Claim } from '../../../../shared/domain/origins/establish.ts'
import { date } from '../../../../shared/values/dates.ts'
import { dollars, refusedBy, valueOf } from '../../answers.ts'

const claim: Claim = {
  tax: false,
  debtor: 'former-employee',
  amount: dollars('250.00'),
  determinedBy: 'M. Reyes',
  determinedOn: date('2026-03-02'),
}

test('a debt of a former employee is taken on and owed by them [IRM-1-scope-debtor] [IRM-7.1-employee-pays]', () => {
  expect(valueOf(establish(claim))).toBe(dollars('250.00'))
})

test('taxes and debts of strangers are refused [IRM-1-scope-debtor]', () => {
  expect(refusedBy(establish({ ...claim, tax: true }))).toEqual(['IRM-1-scope-debtor'])
  expect(refusedBy(establish({ ...claim, debtor: 'other' }))).toEqual(['IRM-1-scope-debtor'])
})

test('an amount is no debt before an official determined it, on a day [IRM-5-debt-determined]', () => {
  expect(refusedBy(establish({ ...claim, determinedBy: ' ' }))).toEqual(['IRM-5-debt-determined'])
  expect(refusedBy(establish({ ...claim, determinedOn: undefined }))).toEqual(['IRM-5-debt-determined'])
})
