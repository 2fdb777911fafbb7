import { expect, test } from 'vitest'
import { RECORD_FIELDS, referralRecord } from '../../../../shared/domain/referral/record.ts'
import { refusedBy, valueOf } from '../../answers.ts'

const full = Object.fromEntries([...RECORD_FIELDS.map((field) => [field.id, 'filled']), ['phone', '304-555-0129']])
const without = (id: string) => refusedBy(referralRecord({ ...full, [id]: ' ' }))

test('every field of the record is filled [CFR285-5-fields]', () => {
  expect(refusedBy(referralRecord(full))).toEqual([])
  for (const field of RECORD_FIELDS) expect(without(field.id), field.id).toEqual(['CFR285-5-fields'])
})

test('refund offset needs name, number, amount, day and agency [CFR285-2-fields]', () => {
  for (const id of ['name', 'taxpayerId', 'amount', 'delinquencyDate', 'agency']) expect(without(id)).toHaveLength(1)
})

test('without a taxpayer number nothing can be matched [CFR5-5.9-match]', () => {
  expect(without('taxpayerId')).toHaveLength(1)
})

test('notices of offset print our contact [CFR285-5-offset-notice] [CFR285-2-offset-notice]', () => {
  expect(without('contactAddress')).toHaveLength(1)
  expect(without('contactPhone')).toHaveLength(1)
})

test('a benefit or a state payment is not offset without a contact [CFR285-4-notice] [CFR285-6-state-conduct]', () => {
  expect(without('contactPhone')).toEqual(['CFR285-5-fields'])
})

test('a missing telephone of the debtor is warned of, not refused [IRM-18.4-phone-flag]', () => {
  expect(valueOf(referralRecord({ ...full, phone: '' })).warnings).toHaveLength(1)
  expect(valueOf(referralRecord(full)).warnings).toEqual([])
})
