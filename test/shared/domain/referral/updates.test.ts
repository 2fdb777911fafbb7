import { expect, test } from 'vitest'
import { treasuryUpdate } from '../../../../shared/domain/referral/updates.ts'
import { dollars, refusedBy, valueOf } from '../../answers.ts'

const payment = { kind: 'payment', amount: dollars('50.00'), balanceAfter: dollars('450.00') } as const

test('a payment on a referred debt is reported the same day [CFR285-7-update] [CFR285-2-updates]', () => {
  expect(valueOf(treasuryUpdate(payment))).toEqual({ what: 'decrease', when: 'at-once' })
})

test('an increase waits for its own notice [CFR285-5-updates]', () => {
  const increase = { kind: 'increase', amount: dollars('15.00'), noticedAndCertified: false } as const
  expect(refusedBy(treasuryUpdate(increase))).toEqual(['CFR285-5-updates'])
  expect(valueOf(treasuryUpdate({ ...increase, noticedAndCertified: true })).what).toBe('increase')
})

test('bankruptcy, death and the end of enforceability recall the debt at once [CFR285-5-status-change]', () => {
  for (const kind of ['bankruptcy', 'death', 'not-enforceable'] as const) {
    expect(valueOf(treasuryUpdate({ kind }))).toEqual({ what: 'recall', when: 'at-once' })
  }
})

test('a new contact is passed on to Treasury [CFR285-5-payer-info]', () => {
  expect(valueOf(treasuryUpdate({ kind: 'contact-changed' })).what).toBe('contact')
})

test('a debt that is paid is recalled [CFR285-5-until-paid]', () => {
  expect(valueOf(treasuryUpdate({ ...payment, balanceAfter: dollars('0.00') })).what).toBe('recall')
})
