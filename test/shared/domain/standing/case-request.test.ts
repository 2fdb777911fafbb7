import { expect, test } from 'vitest'
import { debtTypes } from '../../../../shared/debt-types/index.ts'
import { takeRequest, type CaseRequest } from '../../../../shared/domain/standing/case-request.ts'
import type { StandingFacts } from '../../../../shared/domain/standing/facts.ts'
import { cents } from '../../../../shared/values/money.ts'
import { refusedBy, valueOf } from '../../answers.ts'
import { demand, on, someFacts } from './some-facts.ts'

const received = someFacts({ letters: [demand({ receivedOn: on('2026-01-09') })] })
const take = (kind: CaseRequest['kind'], more: Partial<CaseRequest> = {}, facts: StandingFacts = received) =>
  takeRequest(
    facts,
    {
      kind,
      receivedOn: on('2026-01-20'),
      filing: { signed: true, channel: 'mail' },
      ground: '',
      note: 'The overtime was worked',
      missing: [],
      hearing: 'paper',
      statement: 'not-sent',
      ...more,
    },
    { incurredOn: on('2026-01-02'), owed: cents(212_000) },
  )

test('a review in time is taken in full, and says what it counted [IRM-11-15-day]', () => {
  const taken = valueOf(take('review', { ground: 'amount' }))
  expect(taken).toMatchObject({ accepted: true, inTime: true, decisionDue: '2026-03-21' })
  expect(taken.sentence).toBe('In time: 2026-01-09 + 15 days = 2026-01-24, received 2026-01-20.')
})

test('an unsigned request is not yet one [IRM-11-form, IRM-waiv-request]', () => {
  const filing = { signed: false, channel: 'mail' } as const
  expect(refusedBy(take('review', { ground: 'amount', filing }))).toEqual(['IRM-11-form'])
  expect(refusedBy(take('waiver', { filing }))).toEqual(['IRM-waiv-request'])
})

test('a late review is weighed as evidence until day sixty of the letter, then refused [CFR5-5.11-60-review]', () => {
  const late = valueOf(take('review', { ground: 'amount', receivedOn: on('2026-03-01') }))
  expect(late).toMatchObject({ accepted: false, inTime: false })
  expect(refusedBy(take('review', { ground: 'amount', receivedOn: on('2026-03-20') }))).toEqual(['IRM-11-late'])
  const excused = take('review', { ground: 'amount', receivedOn: on('2026-03-20'), goodCause: 'no-actual-notice' })
  expect(valueOf(excused)).toMatchObject({ accepted: true, inTime: false })
})

test('a review must contest one of five things [IRM-11-scope]', () => {
  expect(take('review', { ground: 'deduction' })).toMatchObject({ error: { issues: [{ path: 'ground' }] } })
})

test('a petition that lacks a part is to be returned and holds nothing [IRM-hrg-petition-content]', () => {
  expect(valueOf(take('hearing', { ground: 'amount' }))).toMatchObject({ accepted: true })
  const returned = valueOf(take('hearing', { ground: 'amount', missing: ['notice-copy'] }))
  expect(returned.accepted).toBe(false)
  expect(returned.sentence).toMatch(/To be returned: .*copy of the notice/)
})

test('a former employee has no hearing on salary offset [IRM-hrg-grounds]', () => {
  const debtor = { employmentStatus: 'separated', addressGood: true, taxpayerId: true } as const
  expect(refusedBy(take('hearing', { ground: 'amount' }, { ...received, debtor }))).toEqual(['IRM-hrg-grounds'])
})

test('a waiver is taken late too, and then no longer stops collection [IRM-waiv-15-day]', () => {
  expect(valueOf(take('waiver'))).toMatchObject({ accepted: true })
  const late = valueOf(take('waiver', { receivedOn: on('2026-01-22') }))
  expect(late.accepted).toBe(false)
  expect(late.sentence).toContain('Collection goes on, but the debt is not referred to Treasury.')
})

test('a kind of debt that cannot be waived takes no request for it [IRM-waiv-ineligible]', () => {
  const kind = debtTypes['advanced-sick-leave']
  expect(refusedBy(take('waiver', {}, { ...received, kind }))).toEqual(['IRM-8.2-leave-no-waiver'])
})

test('hardship proposes at least the floor, with every paper [IRM-12.5-alt-50, IRM-12.5-documents]', () => {
  const hardship = { ground: 'cannot-repay-in-full', proposedPayment: cents(5000) }
  expect(valueOf(take('hardship', hardship))).toMatchObject({ accepted: true })
  expect(refusedBy(take('hardship', { ...hardship, proposedPayment: cents(4999) }))).toEqual(['IRM-12.5-alt-50'])
  expect(refusedBy(take('hardship', { ...hardship, missing: ['income'] }))).toEqual(['IRM-12.5-documents'])
})

test('a bankruptcy stays debts from before the filing, none from after it [IRM-19-stay, IRM-19-post-filing]', () => {
  const bankruptcy = { chapter: 13, court: 'SDWV', caseNumber: '26-1' }
  expect(valueOf(take('bankruptcy', { bankruptcy }))).toMatchObject({ accepted: true })
  expect(valueOf(take('bankruptcy', { bankruptcy, receivedOn: on('2026-01-01') }))).toMatchObject({ accepted: false })
  expect(take('bankruptcy')).toMatchObject({ error: { issues: [{ path: 'chapter' }] } })
})

test('a death says what may be done with the debt, and calls it back from Treasury [IRM-18-exclude-deceased]', () => {
  const referred = { ...received, referredOn: on('2026-01-15') }
  expect(valueOf(take('death', {}, referred)).sentence).toBe(
    'The debt is not referred; it may be cancelled. Call it back from Treasury today.',
  )
})
