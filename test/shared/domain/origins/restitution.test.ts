import { expect, test } from 'vitest'
import { restitutionDebt } from '../../../../shared/domain/origins/restitution.ts'
import { dollars, valueOf } from '../../answers.ts'

test('a lost laptop worth 640.00 is a debt of 640.00 [IRM-9.5-restitution-value]', () => {
  expect(valueOf(restitutionDebt(dollars('640.00')))).toBe(dollars('640.00'))
})
