import { expect, test } from 'vitest'
import { nextActs } from '../../../../shared/domain/standing/acts.ts'
import type { StandingFacts } from '../../../../shared/domain/standing/facts.ts'
import { date } from '../../../../shared/values/dates.ts'
import { cents } from '../../../../shared/values/money.ts'
import { aCase, demand, someFacts } from './some-facts.ts'

const LATE = date('2026-04-01')

function blockedBy(facts: StandingFacts, owed = 50_000): Readonly<Record<string, readonly string[]>> {
  const acts = nextActs(facts, cents(owed), LATE).filter(({ deed }) => deed.startsWith('closing.'))
  return Object.fromEntries(acts.map(({ deed, reasons }) => [deed, reasons.map(({ cite }) => cite)]))
}

test('a late debt may be written off, compromised, suspended or sent to Justice', () => {
  expect(blockedBy(someFacts({ letters: [demand()] }))).toEqual({
    'closing.writeOff': [],
    'closing.compromise': [],
    'closing.suspend': [],
    'closing.litigate': [],
  })
})

test('a debt that is not late, or on which a request is open, is not written off', () => {
  expect(blockedBy(someFacts({}))['closing.writeOff']).toEqual(['IRM 1.35.7.22(1)'])
  const asked = someFacts({ letters: [demand()], cases: [aCase()] })
  expect(blockedBy(asked)['closing.writeOff']).toEqual(['31 CFR 903.2(c)'])
})

test('a debt at Treasury is called back before it is compromised or sent to Justice', () => {
  const referred = someFacts({ letters: [demand()], referredOn: date('2026-03-20') })
  expect(blockedBy(referred)).toMatchObject({
    'closing.writeOff': [],
    'closing.compromise': ['31 CFR 285.12(c), (i)'],
    'closing.litigate': ['31 CFR 285.12(c), (i)'],
  })
})

test('nothing is given up of a debt of which nothing is owed', () => {
  expect(blockedBy(someFacts({ letters: [demand()] }), 0)).toEqual({})
})
