import { expect, test } from 'vitest'
import { otherRecovery } from '../../../../shared/domain/enforced-offset/other-statutes.ts'

test('travel advances and training have statutes of their own [CFR5-5.12-authority]', () => {
  expect(otherRecovery('travel-advance')).toContain('5 U.S.C. 5705')
  expect(otherRecovery('tuition-assistance')).toContain('5 U.S.C. 4108')
  expect(otherRecovery('restitution')).toBeUndefined()
})
