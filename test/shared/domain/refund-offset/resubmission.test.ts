import { expect, test } from 'vitest'
import { resubmit } from '../../../../shared/domain/refund-offset/resubmission.ts'

test('a rejected certification goes again as version 2 [CFR285-2-reject]', () => {
  expect(resubmit({ version: 1, state: 'rejected' })).toEqual({ version: 2, state: 'sent' })
  expect(resubmit({ version: 1, state: 'accepted' })).toBeUndefined()
})
