import { expect, test } from 'vitest'
import { actionAfterReferral } from '../../../../shared/domain/referral/after-referral.ts'
import { refusedBy } from '../../answers.ts'

test('after referral only salary offset goes on, and payments are posted [IRM-18-stop-collection]', () => {
  for (const action of ['demand-letter', 'agreement', 'internal-offset', 'telephone-call'] as const) {
    expect(refusedBy(actionAfterReferral(action, true))).toEqual(['IRM-18-stop-collection'])
    expect(refusedBy(actionAfterReferral(action, false))).toEqual([])
  }
  expect(refusedBy(actionAfterReferral('salary-offset', true))).toEqual([])
  expect(refusedBy(actionAfterReferral('post-payment', true))).toEqual([])
})
