import { expect, test } from 'vitest'
import { decideCase, type CaseDecision } from '../../../../shared/domain/standing/case-outcome.ts'
import { refusedBy, valueOf } from '../../answers.ts'
import { on } from './some-facts.ts'

const decide = (kind: CaseDecision['kind'], outcome: string, more: Partial<CaseDecision> = {}) =>
  decideCase({
    kind,
    receivedOn: on('2026-01-20'),
    outcome,
    decidedOn: on('2026-02-20'),
    decidedBy: 'Ruth Okafor',
    byManager: true,
    byCfo: false,
    byPayrollOfficial: false,
    debtClass: 'salary',
    trainingDebt: false,
    parts: ['facts', 'findings', 'analysis', 'conclusions'],
    findings: 'The records bear it out.',
    paymentsDisputed: false,
    salaryOffsetAllowed: true,
    newScheduleSet: false,
    payer: 'debtor',
    ...more,
  })

test('a manager decides a review, in a decision with its four parts [IRM-11-reviewer, IRM-11-decision-content]', () => {
  expect(valueOf(decide('review', 'upheld'))).toEqual([])
  expect(refusedBy(decide('review', 'upheld', { byManager: false }))).toEqual(['IRM-11-reviewer'])
  expect(refusedBy(decide('review', 'upheld', { parts: ['facts'] }))).toEqual(['IRM-11-decision-content'])
})

test('a review decided late binds, and says so [IRM-11-60-day]', () => {
  expect(valueOf(decide('review', 'upheld', { decidedOn: on('2026-04-01') }))).toEqual([
    'The decision was due by 2026-03-21; it binds all the same.',
  ])
})

test('a hearing on the payments sets their terms, and a late one waives penalties [CFR5-5.12-decision-content]', () => {
  expect(refusedBy(decide('hearing', 'upheld', { paymentsDisputed: true }))).toEqual(['CFR5-5.12-decision-content'])
  const late = valueOf(decide('hearing', 'cancelled', { decidedOn: on('2026-04-01') }))
  expect(late).toEqual([
    'No penalty is charged from 2026-03-22 to 2026-04-01: the decision came late.',
    'Give back what was taken: nothing was owed.',
  ])
})

test('only the CFO waives a training debt [IRM-9.3-cfo-waive]', () => {
  expect(refusedBy(decide('waiver', 'granted', { trainingDebt: true }))).toEqual(['IRM-9.3-cfo-waive'])
  expect(decide('waiver', 'granted', { trainingDebt: true, byCfo: true }).ok).toBe(true)
})

test('hardship is granted with its new payments, which whoever takes them is told [IRM-12.5-decision]', () => {
  expect(refusedBy(decide('hardship', 'granted'))).toEqual(['IRM-12.5-decision'])
  const granted = valueOf(decide('hardship', 'granted', { newScheduleSet: true, payer: 'payroll' }))
  expect(granted).toHaveLength(3)
})

test('a withdrawal decides nothing, and asks for nothing', () => {
  expect(valueOf(decide('review', 'withdrawn', { byManager: false, parts: [] }))).toEqual([])
})
