import { expect, test } from 'vitest'
import { hardshipDecision } from '../../../../shared/domain/hardship/decision.ts'
import { refusedBy, valueOf } from '../../answers.ts'

const granted = { granted: true, justification: '', newScheduleSet: true, payer: 'debtor' } as const

test('a grant starts the new schedule, a refusal gives its reasons and begins collection [IRM-12.5-decision]', () => {
  expect(valueOf(hardshipDecision(granted))).toEqual(['letter-to-debtor', 'start-new-schedule'])
  const refused = { ...granted, granted: false, justification: 'Savings cover the debt.' }
  expect(valueOf(hardshipDecision(refused))).toEqual(['letter-to-debtor', 'begin-collection'])
  expect(refusedBy(hardshipDecision({ ...refused, justification: '' }))).toEqual(['IRM-12.5-decision'])
  expect(refusedBy(hardshipDecision({ ...granted, newScheduleSet: false }))).toEqual(['IRM-12.5-decision'])
})

test('payroll is told of new terms [CFR5-5.18-alternative]', () => {
  expect(valueOf(hardshipDecision({ ...granted, payer: 'payroll' }))).toContain('tell-payer')
})

test('an employer that garnishes is told of the lower amount [CFR285-11-hardship]', () => {
  expect(valueOf(hardshipDecision({ ...granted, payer: 'employer' }))).toContain('tell-payer')
})
