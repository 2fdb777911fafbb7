import { expect, test } from 'vitest'
import { collectionAgencyFrom } from '../../../../shared/domain/treasury/collection-agency.ts'
import { date } from '../../../../shared/values/dates.ts'
import { valueOf } from '../../answers.ts'

test('an agency has the debt 30 days after Treasury’s letter, 15 without a telephone [IRM-18.4-30-15]', () => {
  expect(valueOf(collectionAgencyFrom(date('2026-05-01'), true))).toBe('2026-05-31')
  expect(valueOf(collectionAgencyFrom(date('2026-05-01'), false))).toBe('2026-05-16')
})
