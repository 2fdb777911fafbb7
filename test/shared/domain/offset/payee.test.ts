import { expect, test } from 'vitest'
import { offsetForPayee, type PayeeRelation } from '../../../../shared/domain/offset/payee.ts'
import { dollars, valueOf } from '../../answers.ts'

const payment = dollars('500.00')
const debt = dollars('300.00')
const taken = (relation: PayeeRelation) => valueOf(offsetForPayee(payment, debt, relation)).offset

test('a joint payment is open for the debt of either payee [CFR285-5-joint]', () => {
  expect(taken({ as: 'joint-payee' })).toBe(debt)
})

test('a representative’s own debts do not reach the beneficiary’s payment [CFR285-5-rep-payee]', () => {
  expect(taken({ as: 'representative' })).toBe(0)
  expect(taken({ as: 'beneficiary' })).toBe(debt)
})

test('an assigned payment answers for the assignee, and for the assignor unless excepted [CFR285-5-assigned]', () => {
  expect(taken({ as: 'assignee' })).toBe(debt)
  expect(taken({ as: 'assignor', exception: 'none' })).toBe(debt)
  for (const exception of ['no-setoff-contract', 'settlement', 'debt-after-assignment'] as const) {
    expect(taken({ as: 'assignor', exception })).toBe(0)
  }
})

test('after an offset the payee counts as paid in full [CFR285-5-payee-paid]', () => {
  expect(valueOf(offsetForPayee(dollars('1000.00'), dollars('400.00'), { as: 'sole-payee' }))).toEqual({
    offset: dollars('400.00'),
    paidOut: dollars('600.00'),
    payeeCountsAsPaid: dollars('1000.00'),
  })
})
