import { expect, test } from 'vitest'
import { ORDER_CONTENT, orderBy, withholdingOrder } from '../../../../shared/domain/wage-garnishment/order.ts'
import { date } from '../../../../shared/values/dates.ts'
import { refusedBy, valueOf } from '../../answers.ts'

const all = ORDER_CONTENT.map((item) => item.id)

test('the order holds what the employer needs and nothing more [CFR285-11-order-content] [IRM-18.3-order]', () => {
  expect(valueOf(withholdingOrder(all))).toBe('complete')
  expect(refusedBy(withholdingOrder([...all, 'bank-account']))).toEqual(['CFR285-11-order-content'])
  expect(refusedBy(withholdingOrder(all.slice(1)))).toEqual(['CFR285-11-order-content'])
})

test('it says how and from when to withhold [CFR285-11-employer-duties]', () => {
  expect(refusedBy(withholdingOrder(all.filter((id) => id !== 'instructions')))).toHaveLength(1)
})

test('it says that nobody may be dismissed because of it [CFR285-11-employer-ban]', () => {
  expect(refusedBy(withholdingOrder(all.filter((id) => id !== 'no-discharge')))).toHaveLength(1)
})

test('it goes within thirty days of the last day to ask, or of the decision [CFR285-11-order-timing]', () => {
  expect(valueOf(orderBy(date('2026-06-22'), undefined))).toBe('2026-07-22')
  expect(valueOf(orderBy(date('2026-06-22'), date('2026-08-10')))).toBe('2026-09-09')
})
