import { expect, test } from 'vitest'
import { deadlines } from '../../../../shared/domain/deadlines.ts'
import { orderDuringHearing } from '../../../../shared/domain/hearing/garnishment-decision.ts'
import { date } from '../../../../shared/values/dates.ts'
import { valueOf } from '../../answers.ts'

const due = valueOf(deadlines({ awgRequestReceived: date('2026-03-20') }))
const hearing = {
  decisionDue: due.awgDecisionDue ?? date('1900-01-01'),
  suspendFrom: due.awgSuspendFrom ?? date('1900-01-01'),
  inFavorOfAgency: true,
}

test('the decision is due on the 60th day and the order suspended from the 61st [IRM-18.3.3-60] [CFR285-11-60]', () => {
  expect(hearing.decisionDue).toBe('2026-05-19')
  expect(valueOf(orderDuringHearing(hearing, date('2026-05-19')))).toBe('waits-for-decision')
  expect(valueOf(orderDuringHearing(hearing, date('2026-05-20')))).toBe('suspended')
})

test('on the 61st day without a decision the employer is told to stop [IRM-18.3.3-61]', () => {
  expect(hearing.suspendFrom).toBe('2026-05-20')
})

test('garnishment waits until the decision was mailed to the debtor [IRM-18.3.1-after]', () => {
  const decided = { ...hearing, decidedOn: date('2026-05-10') }
  expect(valueOf(orderDuringHearing(decided, date('2026-05-11')))).toBe('waits-for-mailing')
  const mailed = { ...decided, decisionMailedOn: date('2026-05-12') }
  expect(valueOf(orderDuringHearing(mailed, date('2026-05-12')))).toBe('may-issue')
})

test('a decision for the debtor ends the order [IRM-18.3.1-after]', () => {
  const lost = { ...hearing, decidedOn: date('2026-05-10'), inFavorOfAgency: false }
  expect(valueOf(orderDuringHearing(lost, date('2026-05-12')))).toBe('may-not-issue')
})
