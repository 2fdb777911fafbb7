import { expect, test } from 'vitest'
import { certificationNeeded, recertificationDue } from '../../../../shared/domain/referral/recertify.ts'
import { date } from '../../../../shared/values/dates.ts'
import { valueOf } from '../../answers.ts'

test('referred debts are certified again every year [CFR285-5-annual]', () => {
  expect(valueOf(recertificationDue(date('2026-05-01')))).toBe('2027-05-01')
})

test('only an agency that disburses its own payments skips the certification [CFR285-5-own-disbursing]', () => {
  expect(certificationNeeded(false, true)).toBe(true)
  expect(certificationNeeded(true, false)).toBe(true)
  expect(certificationNeeded(true, true)).toBe(false)
})
