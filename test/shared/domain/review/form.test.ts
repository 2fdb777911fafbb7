import { expect, test } from 'vitest'
import { EVIDENCE_KINDS, reviewForm } from '../../../../shared/domain/review/form.ts'
import { refusedBy, valueOf } from '../../answers.ts'

test('papers decide unless the debtor asks to be heard on what papers cannot settle [CFR5-5.10-oral]', () => {
  expect(valueOf(reviewForm({ reconsiderationAsked: true, documentsSettleIt: true }))).toBe('paper')
  expect(valueOf(reviewForm({ reconsiderationAsked: false, documentsSettleIt: false }))).toBe('paper')
  expect(valueOf(reviewForm({ reconsiderationAsked: true, documentsSettleIt: false }))).toBe('oral')
})

test('what was said in an oral hearing is recorded [CFR5-5.10-oral]', () => {
  const heard = { reconsiderationAsked: true, documentsSettleIt: false, recordOfHearing: ' ' }
  expect(refusedBy(reviewForm(heard))).toEqual(['CFR5-5.10-oral'])
})

test('four kinds of evidence are named and others accepted [IRM-11-documents]', () => {
  expect(EVIDENCE_KINDS.map((kind) => kind.id)).toEqual([
    'debt-documents', 'checks', 'statements', 'incident-report', 'other',
  ])
})
