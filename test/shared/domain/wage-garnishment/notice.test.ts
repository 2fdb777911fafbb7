import { expect, test } from 'vitest'
import { GARNISHMENT_NOTICE, garnishmentNoticeLacks } from '../../../../shared/domain/wage-garnishment/notice.ts'

const all = GARNISHMENT_NOTICE.map((item) => item.id)

test('the letter names debt, plan, records, hearing and enforcement [IRM-18.3-letter]', () => {
  for (const id of ['debt', 'pay', 'inspect', 'hearing', 'enforcement']) {
    expect(garnishmentNoticeLacks(all.filter((other) => other !== id))).toHaveLength(1)
  }
})

test('the notice states the debt, the intent and the rights with their time [CFR285-11-notice]', () => {
  expect(garnishmentNoticeLacks(all)).toEqual([])
  for (const id of ['debt', 'intent', 'rights']) {
    expect(garnishmentNoticeLacks(all.filter((other) => other !== id))[0]?.rule).toBe('CFR285-11-notice')
  }
})
