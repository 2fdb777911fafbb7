import { expect, test } from 'vitest'
import { referral } from '../../../../shared/domain/referral-gates.ts'
import { referralFactsOf, referralReasons } from '../../../../shared/domain/standing/referral.ts'
import type { StandingFacts } from '../../../../shared/domain/standing/facts.ts'
import { cents } from '../../../../shared/values/money.ts'
import { aCase, anAgreement, demand, on, someFacts } from './some-facts.ts'

const OWED = cents(212_000)
const TODAY = on('2026-09-01')

function rules(more: Partial<StandingFacts>, day = TODAY): readonly string[] {
  return referralReasons(someFacts({ letters: [demand()], ...more }), OWED, day).map((reason) => reason.rule)
}

test('a delinquent debt that nothing bars may go [IRM-18-eligible]', () => {
  expect(rules({})).toEqual([])
})

test('a debt without a mailed letter is neither delinquent nor noticed, and no day is named', () => {
  const reasons = referralReasons(someFacts(), OWED, TODAY)
  expect(reasons.map(({ rule, opens }) => [rule, opens])).toEqual([
    ['not-delinquent', undefined],
    ['notice-under-60-days', undefined],
  ])
})

test('before its due date a debt says when it will be delinquent and when its notice is old enough', () => {
  const reasons = referralReasons(someFacts({ letters: [demand()] }), OWED, on('2026-02-05'))
  expect(reasons.map(({ rule, opens }) => [rule, opens])).toEqual([
    ['not-delinquent', '2026-02-06'],
    ['notice-under-60-days', '2026-03-07'],
  ])
})

test.each([
  ['waiver', 'waiver-pending'],
  ['review', 'review-pending'],
  ['hearing', 'hearing-pending'],
  ['litigation', 'in-litigation'],
  ['bankruptcy', 'bankruptcy-stay'],
  ['death', 'deceased'],
] as const)('an open case of the kind %s bars it', (kind, rule) => {
  expect(rules({ cases: [aCase({ kind })] })).toEqual([rule])
})

test('a late waiver request bars referral although it holds nothing else [IRM-18-exclude-waiver]', () => {
  expect(rules({ cases: [aCase({ kind: 'waiver', accepted: false })] })).toEqual(['waiver-pending'])
})

test('a hardship request does not bar it', () => {
  expect(rules({ cases: [aCase({ kind: 'hardship' })] })).toEqual([])
})

test('a bankruptcy bars by its outcome: dismissed or entered in error, it bars no more', () => {
  const ended = (outcome: string) => [aCase({ kind: 'bankruptcy', decidedOn: on('2026-05-01'), outcome })]
  expect(rules({ cases: ended('discharged') })).toEqual(['bankruptcy-discharged'])
  expect(rules({ cases: ended('dismissed') })).toEqual([])
  expect(rules({ cases: ended('withdrawn') })).toEqual([])
})

test('a death goes on barring when the claim against the estate is closed [IRM-18-exclude-deceased]', () => {
  const death = (outcome: string) => [aCase({ kind: 'death', decidedOn: on('2026-05-01'), outcome })]
  expect(rules({ cases: death('closed') })).toEqual(['deceased'])
  expect(rules({ cases: death('withdrawn') })).toEqual([])
})

test('an agreement bars while it is kept and no longer once it is broken', () => {
  const signedOn = on('2026-03-01')
  expect(rules({ agreements: [anAgreement({ signedOn })] })).toEqual(['agreement-current'])
  const broken = anAgreement({ signedOn, endedOn: on('2026-06-01'), ended: 'default' })
  expect(rules({ agreements: [broken] })).toEqual([])
})

test('a debt that is at Treasury is not sent twice [CFR285-12-single-referral]', () => {
  expect(rules({ referredOn: on('2026-08-01') })).toEqual(['at-treasury'])
})

test('internal offset that will pay within three years keeps Cross-Servicing from being required', () => {
  const facts = someFacts({ letters: [demand()] })
  const gates = (amount: number) => {
    const offset = { amount: cents(amount), firstPayOn: on('2026-08-15'), payEveryDays: 14 }
    const { crossServicing, treasuryOffset } = referral(referralFactsOf(facts, OWED, TODAY, offset)).value
    return [crossServicing, treasuryOffset]
  }
  expect(gates(50_00)).toEqual(['eligible', 'required'])
  expect(gates(10_00)).toEqual(['required', 'required'])
  // The last of 66 payments of 32.13 falls on 2029-02-10, five days too late.
  expect(gates(32_13)).toEqual(['required', 'required'])
  expect(gates(32_62)).toEqual(['eligible', 'required'])
})
