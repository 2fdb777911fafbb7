import { describe, expect, test } from 'vitest'
import { notices, type NoticeKind } from '../../../shared/letters/index.ts'
import type { NoticeFacts } from '../../../shared/letters/notice-facts.ts'
import type { NoticeLetter } from '../../../shared/letters/notice-letter.ts'
import { sampleNotice } from '../../../shared/letters/sample-notice.ts'
import { addDays, date } from '../../../shared/values/dates.ts'
import { cents, ZERO } from '../../../shared/values/money.ts'
import { owedInAll, sampleCenter } from './sample-demand.ts'

const DAY = date('2026-03-02')

function rulesAgainst(kind: NoticeKind, change: (facts: NoticeFacts) => NoticeFacts = (facts) => facts): string[] {
  const letter: NoticeLetter = notices[kind]
  return letter.reasons(change(sampleNotice(letter, sampleCenter, DAY))).map(({ rule }) => rule)
}

const OPEN = [
  'second-notice', 'salary-offset-notice', 'treasury-referral-notice', 'tax-refund-offset-notice',
  'garnishment-notice', 'credit-bureau-notice', 'missed-payment', 'partial-payment', 'default-notice',
  'hearing-notice-oral', 'hearing-notice-paper', 'returned-petition', 'hearing-decision', 'review-decision',
  'waiver-decision', 'hardship-decision', 'write-off', 'form-1099c-cover',
] as const satisfies readonly NoticeKind[]

describe('a letter may go when what it is about has happened:', () => {
  for (const kind of OPEN) test(kind, () => expect(rulesAgainst(kind)).toEqual([]))
})

describe('nothing is mailed to an address from which mail came back, but the order to an employer:', () => {
  for (const kind of Object.values(notices).map((letter) => letter.kind)) {
    test(kind, () => {
      const found = Object.values(notices).find((letter) => letter.kind === kind)
      const rules = (found === undefined ? [] : badAddress(found)).map(({ rule }) => rule)
      expect(rules.includes('address')).toBe(kind !== 'wage-garnishment-order')
    })
  }

  function badAddress(letter: NoticeLetter) {
    const facts = sampleNotice(letter, sampleCenter, DAY)
    const debtor = { ...facts.standing.debtor, addressGood: false }
    return letter.reasons({ ...facts, standing: { ...facts.standing, debtor } })
  }
})

describe('a notice of intent', () => {
  const INTENTS = [
    'salary-offset-notice', 'treasury-referral-notice', 'tax-refund-offset-notice', 'garnishment-notice',
    'credit-bureau-notice',
  ] as const satisfies readonly NoticeKind[]

  for (const kind of INTENTS) {
    test(`${kind} waits for the demand letter, for lateness, and for what is at Treasury`, () => {
      expect(rulesAgainst(kind, withStanding({ letters: [] }))).toContain('letter-first')
      const due = addDays(DAY, 5)
      const fresh = [{ id: 1, kind: 'demand', datedOn: addDays(DAY, -25), dueOn: due, mailedOn: addDays(DAY, -25) }]
      expect(rulesAgainst(kind, withStanding({ letters: fresh }))).toEqual(['not-delinquent'])
      expect(rulesAgainst(kind, withStanding({ referredOn: addDays(DAY, -1) }))).toEqual(['at-treasury'])
      expect(rulesAgainst(kind, (facts) => ({ ...facts, balance: owedInAll(ZERO) }))).toContain('nothing-owed')
    })
  }

  test('to take pay goes only to somebody whom a Federal agency pays', () => {
    const left = rulesAgainst('salary-offset-notice', (facts) => ({
      ...facts,
      debtor: { ...facts.debtor, employmentStatus: 'separated' },
    }))
    expect(left).toEqual(['CFR285-7-employee'])
  })
})

describe('a letter about what has not happened does not go:', () => {
  test('no write-off, no write-off letter and no Form 1099-C', () => {
    const without = ({ writtenOff: _gone, ...facts }: NoticeFacts): NoticeFacts => facts
    expect(rulesAgainst('write-off', without)).toEqual(['not-written-off'])
    expect(rulesAgainst('form-1099c-cover', without)).toEqual(['not-written-off'])
  })

  test('a small or a discharged amount has no Form 1099-C [IRM-22-1099c]', () => {
    const off = { on: DAY, ground: 'cannot-collect', amount: cents(59_999) }
    expect(rulesAgainst('form-1099c-cover', (facts) => ({ ...facts, writtenOff: off }))).toEqual(['IRM-22-1099c'])
    const court = { on: DAY, ground: 'discharged', amount: cents(90_000) }
    expect(rulesAgainst('form-1099c-cover', (facts) => ({ ...facts, writtenOff: court }))).toEqual([
      'IRM-22-1099c-bankruptcy',
    ])
  })

  test('nothing paid, nothing given back; something owed, not paid in full', () => {
    expect(rulesAgainst('refund')).toEqual(['nothing-paid'])
    expect(rulesAgainst('satisfied')).toEqual(['paid-in-full'])
  })

  test('a part that was paid is no missed payment, and the other way round', () => {
    const partly = withStanding({ payments: [{ on: addDays(DAY, -20), amount: cents(4_000) }] })
    expect(rulesAgainst('missed-payment', partly)).toEqual(['payment-missed'])
    expect(rulesAgainst('partial-payment', withStanding({ payments: [] }))).toEqual(['payment-partial'])
  })
})

function withStanding(change: Partial<NoticeFacts['standing']>) {
  return (facts: NoticeFacts): NoticeFacts => ({ ...facts, standing: { ...facts.standing, ...change } })
}

test('the notice of salary offset says when deductions begin and how much they are [CFR285-7-notice]', () => {
  const { elements, fields } = notices['salary-offset-notice']
  expect(elements.find(({ id }) => id === 'deduction')?.says).toContain('the amount, the start and the frequency')
  expect(elements.map(({ id }) => id)).toContain('contact')
  expect(fields.find(({ id }) => id === 'firstPayOn')?.required).toBe(true)
})
