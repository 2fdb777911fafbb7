import { expect, test } from 'vitest'
import { auditFollowUp } from '../../../../shared/domain/origins/audit-discrepancy.ts'
import { date } from '../../../../shared/values/dates.ts'
import { dollars, valueOf } from '../../answers.ts'

const on = date('2026-05-04')

test('a travel audit sets up a debt above 25.00, not at it [IRM-9.1-over-25]', () => {
  expect(valueOf(auditFollowUp('travel', dollars('25.00'), on)).receivable).toBe(false)
  expect(valueOf(auditFollowUp('travel', dollars('25.01'), on)).receivable).toBe(true)
})

test('a relocation audit sets up a debt above 25.00 [IRM-9.2-audit-25]', () => {
  expect(valueOf(auditFollowUp('relocation', dollars('25.00'), on)).emailTo).toEqual([])
  expect(valueOf(auditFollowUp('relocation', dollars('40.00'), on)).receivable).toBe(true)
})

test('employee and manager are both told of a discrepancy [IRM-7.2-manager]', () => {
  expect(valueOf(auditFollowUp('travel', dollars('60.00'), on)).emailTo).toEqual(['employee', 'manager'])
})
