import { expect, test } from 'vitest'
import { debtTypes } from '../../../../shared/debt-types/index.ts'
import type { StandingFacts } from '../../../../shared/domain/standing/facts.ts'
import { salaryOffsetReasons, salaryOffsetRoute } from '../../../../shared/domain/standing/offset-gate.ts'
import { cents, ZERO } from '../../../../shared/values/money.ts'
import { valueOf } from '../../answers.ts'
import { aCase, anAgreement, demand, on, someFacts } from './some-facts.ts'

const OWED = cents(212_000)
const late = (more: Partial<StandingFacts> = {}) => someFacts({ letters: [demand()], ...more })
const rules = (facts: StandingFacts, owed = OWED) =>
  salaryOffsetReasons({ facts, owed, today: on('2026-03-02') }).map((reason) => reason.rule)

test('a late salary debt goes to the payroll agent, an administrative one to Treasury [IRM-eso-route-salary]', () => {
  const route = (facts: StandingFacts) => valueOf(salaryOffsetRoute({ facts, owed: OWED, today: on('2026-03-02') }))
  expect(route(late())).toBe('payroll-agent')
  expect(route(late({ kind: debtTypes['travel-advance'] }))).toBe('treasury-offset')
})

test('what the debtor has asked for in time keeps the offset away, and a late request does not [IRM-eso-exits]', () => {
  for (const kind of ['review', 'hearing', 'waiver'] as const) {
    expect(rules(late({ cases: [aCase({ kind })] })), kind).toEqual(['IRM-eso-exits'])
    expect(rules(late({ cases: [aCase({ kind, accepted: false })] })), kind).toEqual([])
  }
})

test('a kept agreement and a paid debt keep it away [IRM-eso-exits]', () => {
  const agreed = anAgreement({ signedOn: on('2026-02-20') })
  expect(rules(late({ agreements: [agreed] }))).toEqual(['IRM-eso-exits'])
  expect(rules(late(), ZERO)).toEqual(['IRM-eso-exits'])
})

test('a stay of a bankruptcy holds the offset besides the gate itself', () => {
  expect(rules(late({ cases: [aCase({ kind: 'bankruptcy' })] }))).toEqual(['collection-hold'])
})

test('whoever is not in pay status has no salary to offset [CFR285-7-employee]', () => {
  const debtor = { employmentStatus: 'nonpay', addressGood: true, taxpayerId: true } as const
  expect(rules(late({ debtor }))).toEqual(['CFR285-7-employee'])
})
