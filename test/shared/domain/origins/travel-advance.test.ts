import { expect, test } from 'vitest'
import { travelAdvanceBalance } from '../../../../shared/domain/origins/travel-advance.ts'
import { dollars, valueOf } from '../../answers.ts'

test('what the voucher did not use up is owed [IRM-9.1-advance-balance]', () => {
  expect(valueOf(travelAdvanceBalance(dollars('800.00'), dollars('650.00'), 'taken'))).toBe(dollars('150.00'))
  expect(valueOf(travelAdvanceBalance(dollars('800.00'), dollars('950.00'), 'taken'))).toBe(dollars('0.00'))
})

test('a trip that did not take place makes the whole advance owed [IRM-9.1-advance-cancel]', () => {
  for (const trip of ['cancelled', 'postponed', 'expired'] as const) {
    expect(valueOf(travelAdvanceBalance(dollars('800.00'), dollars('650.00'), trip))).toBe(dollars('800.00'))
  }
})
