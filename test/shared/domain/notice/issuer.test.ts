import { expect, test } from 'vitest'
import { letterIssuer, payrollSetUpWarning } from '../../../../shared/domain/notice/issuer.ts'

test('Beckley writes about administrative debts, payroll about salary debts [IRM-7.6-letter-scope]', () => {
  expect(letterIssuer('administrative', true)).toBe('finance-center')
  expect(letterIssuer('salary', false)).toBe('payroll-center')
})

test('Chief Counsel’s payroll branch writes to its own employees [IRM-7.12-payroll-cc]', () => {
  expect(letterIssuer('salary', true)).toBe('chief-counsel-payroll')
})

test('a salary debt without the payroll agent’s reference is shown as not verified [IRM-7.9-payroll-assoc]', () => {
  expect(payrollSetUpWarning('salary', undefined)).toContain('not verified')
  expect(payrollSetUpWarning('salary', 'AB-1104')).toBeUndefined()
  expect(payrollSetUpWarning('administrative', undefined)).toBeUndefined()
})
