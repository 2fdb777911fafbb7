import { expect, test } from 'vitest'
import { OFFSETTABLE_PAYMENTS } from '../../../../shared/domain/offset/payment-list.ts'

const labels = OFFSETTABLE_PAYMENTS.map((payment) => payment.label)

test('a travel debtor’s pay, travel money, refunds and retirement are open [IRM-9.1-top-payments]', () => {
  expect(OFFSETTABLE_PAYMENTS.filter((payment) => payment.travelDebts).map((payment) => payment.label)).toEqual([
    'Tax refund',
    'Travel advance',
    'Travel or relocation reimbursement',
    'Federal salary',
    'Federal retirement',
  ])
})

test('the payments the manual names are on the list [IRM-18.2-payments]', () => {
  for (const label of ['Judgment', 'Economic stimulus', 'Performance award', 'Social Security']) {
    expect(labels).toContain(label)
  }
})

test('vendor payments, grants and fees are on the list as well [CFR285-5-eligible-payments]', () => {
  for (const label of ['Vendor payment', 'Grant', 'Fee', 'Expense reimbursement']) expect(labels).toContain(label)
})
