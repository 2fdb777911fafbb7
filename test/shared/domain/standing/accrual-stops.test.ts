import { array, assert, nat, option, property, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { accrualStops } from '../../../../shared/domain/standing/accrual-stops.ts'
import type { PlacedHold } from '../../../../shared/domain/standing/facts.ts'
import { addDays } from '../../../../shared/values/dates.ts'
import { on } from './some-facts.ts'

const START = on('2026-01-01')

const hold = (from: number, days: number | undefined): PlacedHold => ({
  id: from,
  what: 'accrual',
  reason: 'x',
  since: addDays(START, from),
  ends: 'x',
  placedBy: 'supervisor1',
  ...(days === undefined ? {} : { endedOn: addDays(START, from + days) }),
})

test('several holds at once are one stretch, and a day is held when any hold holds it', () => {
  const some = array(tuple(nat(60), option(nat(30), { nil: undefined })), { maxLength: 6 })
  assert(
    property(some, (spans) => {
      const stops = accrualStops(spans.map(([from, days]) => hold(from, days)))
      for (let day = 0; day < 100; day += 1) {
        const at = addDays(START, day)
        const held = spans.some(([from, days]) => from <= day && (days === undefined || day < from + days))
        const stopped = stops.filter(({ from, until }) => from <= at && (until === undefined || at < until))
        expect(stopped.length).toBe(held ? 1 : 0)
      }
    }),
  )
})
