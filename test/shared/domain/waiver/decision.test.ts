import { expect, test } from 'vitest'
import { waiverDecision, type WaiverDecision } from '../../../../shared/domain/waiver/decision.ts'
import { date } from '../../../../shared/values/dates.ts'
import { refusedBy, valueOf } from '../../answers.ts'

const decision: WaiverDecision = {
  granted: true,
  trainingDebt: true,
  decidedOn: date('2026-05-04'),
  official: 'D. Whitlow',
  officialIsCfo: true,
  equityFinding: 'The employee was told twice that nothing would be owed.',
}

test('a waiver is closed with its official and day [IRM-waiv-process]', () => {
  expect(refusedBy(waiverDecision({ ...decision, official: '' }))).toEqual(['IRM-waiv-process'])
  expect(refusedBy(waiverDecision({ ...decision, decidedOn: undefined }))).toEqual(['IRM-waiv-process'])
})

test('only the CFO waives a training debt, on a finding of equity [IRM-9.3-cfo-waive]', () => {
  expect(valueOf(waiverDecision(decision))).toEqual({ granted: true })
  expect(refusedBy(waiverDecision({ ...decision, officialIsCfo: false }))).toEqual(['IRM-9.3-cfo-waive'])
  expect(refusedBy(waiverDecision({ ...decision, equityFinding: ' ' }))).toEqual(['IRM-9.3-cfo-waive'])
  expect(refusedBy(waiverDecision({ ...decision, granted: false, officialIsCfo: false }))).toEqual([])
})
