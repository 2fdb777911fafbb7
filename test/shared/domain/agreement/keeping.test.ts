import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultReasons, keepingOf } from '../../../../shared/domain/agreement/keeping.ts'
import { addMonths, date } from '../../../../shared/values/dates.ts'
import { add, cents, ZERO } from '../../../../shared/values/money.ts'

const agreed = [0, 1, 2, 3].map((month) => ({ due: addMonths(date('2026-02-20'), month), amount: cents(20_000) }))

test('an installment paid by its day is kept, whatever part of the next has come in', () => {
  const keeping = keepingOf(agreed, cents(25_000), date('2026-03-20'))
  expect(keeping).toMatchObject({ standing: 'kept', behind: 0, next: { due: '2026-03-20', paid: 5_000 } })
})

test('missing an agreed obligation is a default, once its days of grace are over [IRM-5-default]', () => {
  const at = (day: string) => keepingOf(agreed, ZERO, date(day))
  expect(at('2026-02-20').standing).toBe('kept')
  expect(at('2026-02-21')).toMatchObject({ standing: 'grace', behind: 20_000 })
  expect(at('2026-03-02').standing).toBe('grace')
  expect(defaultReasons(at('2026-03-02'))).toMatchObject([{ rule: 'IRM-5-default', opens: '2026-03-03' }])
  expect(at('2026-03-03')).toMatchObject({ standing: 'missed', missed: { due: '2026-02-20' } })
  expect(defaultReasons(at('2026-03-03'))).toEqual([])
})

test('a partial payment is laid to the oldest installment and leaves its rest behind', () => {
  const keeping = keepingOf(agreed, cents(5_000), date('2026-03-21'))
  expect(keeping.installments.map(({ paid }) => paid)).toEqual([5_000, 0, 0, 0])
  expect(keeping.behind).toBe(35_000)
})

test('paying more never leaves more behind, and nothing paid is lost among the installments', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(50_000), fc.nat(200), (paid, more, days) => {
      const today = addMonths(date('2026-02-01'), days % 6)
      const one = keepingOf(agreed, cents(paid), today)
      const other = keepingOf(agreed, cents(paid + more), today)
      expect(other.behind).toBeLessThanOrEqual(one.behind)
      expect(add(...one.installments.map((installment) => installment.paid))).toBe(Math.min(paid, 80_000))
    }),
  )
})
