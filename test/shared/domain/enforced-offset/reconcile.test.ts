import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  isDifference, isPosted, reconcileDeductions, type ExpectedDeduction,
} from '../../../../shared/domain/enforced-offset/reconcile.ts'
import { add, cents } from '../../../../shared/values/money.ts'

function expected(offsetId: number, amount: number, recorded = false): ExpectedDeduction {
  return { offsetId, debtId: offsetId, billNumber: `B${offsetId}`, amount: cents(amount), recorded }
}

function taken(line: number, bill: string, amount: number) {
  return { line, billNumber: bill, amount: cents(amount) }
}

test('every deduction is matched, short, over, missing, unexpected or repeated', () => {
  const asked = [expected(1, 300), expected(2, 300), expected(3, 300), expected(4, 300), expected(5, 300, true)]
  const file = [taken(2, 'B1', 300), taken(3, 'B2', 250), taken(4, 'B3', 301), taken(5, 'B9', 10), taken(6, 'B5', 300)]
  const found = reconcileDeductions(asked, file)
  expect(found.map(({ billNumber, finding }) => [billNumber, finding])).toEqual([
    ['B1', 'matched'],
    ['B2', 'short'],
    ['B3', 'over'],
    ['B9', 'unexpected'],
    ['B5', 'repeated'],
    ['B4', 'missing'],
  ])
})

test('a second line for one bill is not posted again, whatever it says', () => {
  const found = reconcileDeductions([expected(1, 300)], [taken(2, 'B1', 300), taken(3, 'B1', 300)])
  expect(found.map(({ finding }) => [finding, isPosted(finding), isDifference(finding)])).toEqual([
    ['matched', true, false],
    ['repeated', false, true],
  ])
})

test('no money of a file is lost: every line is found once, and every offset without one is named', () => {
  const lines = fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.nat(500)), { maxLength: 20 })
  fc.assert(
    fc.property(lines, (given) => {
      const asked = [1, 2, 3, 4, 5].map((id) => expected(id, 100))
      const file = given.map(([bill, amount], place) => taken(place + 2, `B${bill}`, amount))
      const found = reconcileDeductions(asked, file)
      expect(add(...found.map((one) => one.taken))).toBe(add(...file.map((one) => one.amount)))
      const named = new Set(found.map((one) => one.billNumber))
      expect(asked.every((one) => named.has(one.billNumber))).toBe(true)
    }),
  )
})
