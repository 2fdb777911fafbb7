import { expect, test } from 'vitest'
import { agencyReviewUntil, refundOffsetEfforts } from '../../../../shared/domain/refund-offset/efforts.ts'
import { date } from '../../../../shared/values/dates.ts'
import { refusedBy, valueOf } from '../../answers.ts'

const efforts = {
  noticeOn: date('2026-03-02'),
  today: date('2026-05-01'),
  inPaymentOffset: true,
  agreementOffered: true,
  evidence: 'decided',
} as const

test('sixty days, evidence decided, an agreement offered, other offset tried [CFR285-2-cert-efforts]', () => {
  expect(valueOf(refundOffsetEfforts(efforts))).toBe('certifiable')
  expect(refusedBy(refundOffsetEfforts({ ...efforts, today: date('2026-04-30') }))).toHaveLength(1)
  expect(refusedBy(refundOffsetEfforts({ ...efforts, evidence: 'undecided' }))).toHaveLength(1)
  expect(refusedBy(refundOffsetEfforts({ ...efforts, inPaymentOffset: false }))).toHaveLength(1)
  expect(refusedBy(refundOffsetEfforts({ ...efforts, agreementOffered: false }))).toHaveLength(1)
})

test('after an agent decided, the agency may be asked for thirty days [CFR285-2-agent-30]', () => {
  expect(valueOf(agencyReviewUntil(date('2026-04-01')))).toBe('2026-05-01')
})
