import { expect, test } from 'vitest'
import { decisionLacks, decisionParts } from '../../../shared/domain/decision-content.ts'

const four = ['facts', 'findings', 'analysis', 'conclusions']

test('a hearing decision states facts, findings, analysis and conclusions [IRM-hrg-decision-content]', () => {
  expect(decisionLacks('salary-offset-hearing', false, four)).toEqual([])
  expect(decisionLacks('salary-offset-hearing', false, []).length).toBe(4)
})

test('a decision on the deduction sets the terms [CFR5-5.12-decision-content]', () => {
  const lacks = decisionLacks('salary-offset-hearing', true, four)
  expect(lacks.map((reason) => [reason.rule, reason.message])).toEqual([
    ['CFR5-5.12-decision-content', 'Missing: the terms of repayment.'],
  ])
})

test('a garnishment decision has the same parts, and terms where they are disputed [IRM-18.3.3-content]', () => {
  expect(decisionParts('garnishment-hearing', false).map((part) => part.id)).toEqual(four)
})

test('a garnishment decision lacking terms in dispute is incomplete [CFR285-11-decision]', () => {
  expect(decisionLacks('garnishment-hearing', true, four).map((reason) => reason.rule)).toEqual(['CFR285-11-decision'])
})
