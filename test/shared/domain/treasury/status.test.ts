import { expect, test } from 'vitest'
import { TREASURY_STEPS } from '../../../../shared/domain/treasury/status.ts'

test('five means of enforcement follow a referral [IRM-2-tools]', () => {
  expect(TREASURY_STEPS.filter((step) => step.remedy).map((step) => step.id)).toEqual([
    'credit-bureau', 'payment-offset', 'wage-garnishment', 'collection-agency', 'justice',
  ])
})

test('letters, calls and negotiation are steps of Cross-Servicing as well [IRM-18.1-tools]', () => {
  expect(TREASURY_STEPS.slice(0, 3).map((step) => step.id)).toEqual([
    'demand-letter', 'telephone', 'payment-agreement',
  ])
})

test('Treasury may compromise, suspend and terminate [CFR5-5.9-actions]', () => {
  const ids = TREASURY_STEPS.map((step) => step.id)
  for (const id of ['compromise', 'suspended', 'terminated', 'justice']) expect(ids).toContain(id)
})
