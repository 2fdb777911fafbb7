import { expect, test } from 'vitest'
import {
  isTaxInformation, taxInformationWarning,
} from '../../../../shared/domain/refund-offset/tax-information.ts'

test('a refund and the claim of a spouse are tax information; a vendor payment is not [CFR285-2-tax-info]', () => {
  expect(isTaxInformation({ paymentType: 'tax-refund' })).toBe(true)
  expect(isTaxInformation({ taxYear: 2025 })).toBe(true)
  expect(isTaxInformation({ paymentType: 'vendor' })).toBe(false)
})

test('whoever sees tax information is warned, and nobody else [CFR285-2-tax-info]', () => {
  expect(taxInformationWarning([{ paymentType: 'vendor' }, { paymentType: 'tax-refund' }])).toContain('confidential')
  expect(taxInformationWarning([{ paymentType: 'vendor' }])).toBeUndefined()
})
