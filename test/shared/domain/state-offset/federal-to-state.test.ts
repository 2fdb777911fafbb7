import { expect, test } from 'vitest'
import { offsetByStates } from '../../../../shared/domain/state-offset/federal-to-state.ts'
import { refusedBy, valueOf } from '../../answers.ts'

const all = ['delinquent', 'valid', 'enforceable', '3716']

test('states may take their payments for a Federal debt that is certified [CFR285-6-fed-to-state]', () => {
  expect(valueOf(offsetByStates(all))).toBe('possible')
  expect(refusedBy(offsetByStates(all.slice(1)))).toEqual(['CFR285-6-fed-to-state'])
})
