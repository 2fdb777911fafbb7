import { expect, test } from 'vitest'
import {
  NONCENTRALIZED_CERTIFICATION, noncentralizedOffset, type NoncentralizedOffset,
} from '../../../../shared/domain/offset/noncentralized.ts'
import { date } from '../../../../shared/values/dates.ts'
import { refusedBy, valueOf } from '../../answers.ts'

const offset: NoncentralizedOffset = {
  payer: 'finance-center',
  noticeDate: date('2026-03-02'),
  today: date('2026-04-01'),
  certified: NONCENTRALIZED_CERTIFICATION.map((item) => item.id),
  expedited: false,
}

test('a pending travel voucher is offset inside the center, other payers are asked [CFR5-5.10-noncentral]', () => {
  expect(valueOf(noncentralizedOffset(offset)).kind).toBe('internal')
  expect(valueOf(noncentralizedOffset({ ...offset, payer: 'other-treasury-bureau' })).kind).toBe('through-deputy-cfo')
  expect(valueOf(noncentralizedOffset({ ...offset, payer: 'other-agency' })).kind).toBe('direct-to-payer')
})

test('such an offset begins 30 days after the notice, certified [CFR5-5.10-30]', () => {
  expect(refusedBy(noncentralizedOffset({ ...offset, today: date('2026-03-31') }))).toEqual(['CFR5-5.10-30'])
  expect(refusedBy(noncentralizedOffset({ ...offset, noticeDate: undefined }))).toEqual(['CFR5-5.10-30'])
  expect(refusedBy(noncentralizedOffset({ ...offset, certified: ['valid'] }))).toEqual(['CFR5-5.10-30'])
})

test('in haste the offset comes first and the notice at once after it [CFR5-5.10-expedited]', () => {
  const hasty = { ...offset, noticeDate: undefined, expedited: true }
  expect(valueOf(noncentralizedOffset(hasty))).toEqual({ kind: 'internal', noticeAtOnce: true })
})
