import { expect, test } from 'vitest'
import { loanBar, loanClosed, type LoanBarFacts } from '../../../../shared/domain/loan-bar/status.ts'
import { date } from '../../../../shared/values/dates.ts'
import { valueOf } from '../../answers.ts'

const facts: LoanBarFacts = {
  paymentDueDate: date('2026-04-01'),
  resolution: 'none',
  releasedOrNotOwed: false,
  bankruptcy: false,
  challenged: false,
  exemptClass: false,
  today: date('2026-07-01'),
}
const status = (changes: Partial<LoanBarFacts>) => valueOf(loanBar({ ...facts, ...changes }))

test('a debt unpaid for more than 90 days bars loans [CFR285-13-90] [CFR5-5.17-loans]', () => {
  expect(status({ today: date('2026-06-30') })).toBe('clear')
  expect(status({})).toBe('barred')
})

test('a debt released, not owed or in bankruptcy bars nothing [CFR285-13-not-delinquent]', () => {
  expect(status({ releasedOrNotOwed: true })).toBe('clear')
  expect(status({ bankruptcy: true })).toBe('clear')
})

test('a write-off leaves the bar in place [CFR285-13-written-off]', () => {
  expect(status({ resolution: 'written-off' })).toBe('barred')
})

test('payment, compromise, cure or a written agreement lift it [CFR285-13-resolved] [CFR285-13-after]', () => {
  for (const resolution of ['paid-in-full', 'compromise-paid', 'cured-with-charges', 'written-agreement'] as const) {
    expect(status({ resolution })).toBe('clear')
  }
})

test('while a timely challenge is open the answer is put off [CFR285-13-defer]', () => {
  expect(status({ challenged: true })).toBe('under-appeal')
})

test('debts of an exempt class bar nothing [CFR285-13-exemption]', () => {
  expect(status({ exemptClass: true })).toBe('clear')
})

test('guarantors are barred too, disaster loans stay open [CFR285-13-bar]', () => {
  expect(loanClosed('barred', 'ordinary', 'guarantor')).toBe('closed')
  expect(loanClosed('barred', 'disaster', 'debtor')).toBe('open')
  expect(loanClosed('under-appeal', 'ordinary', 'debtor')).toBe('open')
})

test('a firm the debtor controls may be found ineligible [CFR285-13-controlled]', () => {
  expect(loanClosed('barred', 'ordinary', 'controlled')).toBe('may-be-closed')
})
