import { expect, test } from 'vitest'
import {
  LITIGATION_STATEMENTS, justiceMustApprove, justiceStatusWarnings, referForLitigation,
} from '../../../../shared/domain/closing/justice.ts'
import { date } from '../../../../shared/values/dates.ts'
import { dollars, refusedBy, valueOf } from '../../answers.ts'

const on = date('2026-08-03')
const all = LITIGATION_STATEMENTS.map((statement) => statement.id)

test('Justice is asked above 100,000 of principal, not at it [CFR5-5.16-100k]', () => {
  expect(valueOf(justiceMustApprove(dollars('100000.00'), on))).toBe(false)
  expect(valueOf(justiceMustApprove(dollars('100000.01'), on))).toBe(true)
})

test('a debt goes to litigation once all three statements are made [CFR5-5.16-litigation]', () => {
  expect(valueOf(referForLitigation(all))).toBe('referred')
  expect(refusedBy(referForLitigation(all.slice(1)))).toEqual(['CFR5-5.16-litigation'])
})

test('Treasury’s referral to Justice without those reasons is questioned [IRM-18.1-doj]', () => {
  expect(justiceStatusWarnings([])).toHaveLength(3)
  expect(justiceStatusWarnings(all)).toEqual([])
})
