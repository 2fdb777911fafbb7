import { expect, test } from 'vitest'
import { reviewDecision, reviewDecisionDue } from '../../../../shared/domain/review/decision.ts'
import { date } from '../../../../shared/values/dates.ts'
import { refusedBy, valueOf } from '../../answers.ts'

const decision = {
  requestReceivedOn: date('2026-03-20'),
  decidedOn: date('2026-05-19'),
  deciderIsManager: true,
  parts: ['facts', 'findings', 'analysis', 'conclusions'],
}

test('the decision is due 60 days after the request was received [IRM-11-60-day]', () => {
  expect(reviewDecisionDue(date('2026-03-20'))).toBe('2026-05-19')
  expect(valueOf(reviewDecision(decision)).late).toBe(false)
  expect(valueOf(reviewDecision({ ...decision, decidedOn: date('2026-05-20') })).late).toBe(true)
})

test('a manager decides, a clerk may not [IRM-11-reviewer]', () => {
  expect(refusedBy(reviewDecision({ ...decision, deciderIsManager: false }))).toEqual(['IRM-11-reviewer'])
})

test('a decision without its analysis is not complete [IRM-11-decision-content]', () => {
  const parts = ['facts', 'findings', 'conclusions']
  expect(refusedBy(reviewDecision({ ...decision, parts }))).toEqual(['IRM-11-decision-content'])
})
