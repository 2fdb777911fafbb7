import { expect, test } from 'vitest'
import { recallByTreasury } from '../../../../shared/domain/refunds/returned-to-treasury.ts'
import { dollars, valueOf } from '../../answers.ts'

const balance = dollars('100.00')

test('the share of a spouse brings the balance back up [CFR285-2-joint]', () => {
  expect(valueOf(recallByTreasury('injured-spouse', balance, dollars('150.00'), true))).toEqual({
    balance: dollars('250.00'),
    payTreasury: 0,
  })
})

test('an offset refund that was not due is repaid to Treasury [CFR285-2-erroneous]', () => {
  const recall = valueOf(recallByTreasury('erroneous-refund-offset', balance, dollars('120.00'), false))
  expect(recall).toEqual({ balance: dollars('220.00'), payTreasury: dollars('120.00') })
})

test('a salary payment taken in error is returned and the balance restored [CFR285-7-fees]', () => {
  const recall = valueOf(recallByTreasury('erroneous-salary-offset', balance, dollars('50.00'), false))
  expect(recall.payTreasury).toBe(dollars('50.00'))
})

test('what Treasury recalls is payable unless it was deducted from later money [CFR285-5-disposition]', () => {
  expect(valueOf(recallByTreasury('not-due', dollars('0.00'), dollars('75.00'), false))).toEqual({
    balance: dollars('75.00'),
    payTreasury: dollars('75.00'),
  })
})
