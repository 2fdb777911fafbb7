import { expect, test } from 'vitest'
import { nextActs } from '../../../../shared/domain/standing/acts.ts'
import type { StandingFacts } from '../../../../shared/domain/standing/facts.ts'
import { date } from '../../../../shared/values/dates.ts'
import { cents } from '../../../../shared/values/money.ts'
import { aCase, demand, someFacts } from './some-facts.ts'

const LATE = date('2026-04-01')

function acts(more: Partial<StandingFacts>): readonly (readonly [string, readonly string[]])[] {
  const debtor = { employmentStatus: 'separated', addressGood: true, taxpayerId: true } as const
  const facts = someFacts({ letters: [demand()], debtor, ...more })
  return nextActs(facts, cents(50_000), LATE)
    .filter(({ deed }) => deed.startsWith('garnishment.'))
    .map(({ deed, reasons }) => [deed, reasons.map(({ rule }) => rule)])
}

function noticeMailed(on: string) {
  return { id: 2, kind: 'garnishment-notice', datedOn: date(on), mailedOn: date(on) }
}

test('a late debtor who has left is first told of the garnishment, and the order waits 30 days [CFR5-5.13-30]', () => {
  expect(acts({})).toEqual([['garnishment.notify', []]])
  expect(acts({ letters: [demand(), noticeMailed('2026-03-20')] })).toEqual([['garnishment.order', ['CFR5-5.13-30']]])
  expect(acts({ letters: [demand(), noticeMailed('2026-03-02')] })).toEqual([['garnishment.order', []]])
})

test('a hearing on the garnishment that was asked for in time holds the order back [CFR285-11-timely]', () => {
  const hearing = aCase({ kind: 'garnishment-hearing', receivedOn: date('2026-03-10') })
  const letters = [demand(), noticeMailed('2026-03-02')]
  expect(acts({ letters, cases: [hearing] })[0]?.[1]).toContain('CFR285-11-timely')
})

test('nobody on Federal pay, nobody who is not late, and no debt at Treasury is garnished by the center', () => {
  expect(acts({ debtor: someFacts().debtor })).toEqual([])
  expect(acts({ letters: [] })).toEqual([])
  expect(acts({ referredOn: date('2026-03-01') })).toEqual([])
})
