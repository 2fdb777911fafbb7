import { expect, test } from 'vitest'
import { reconcile } from '../../../../shared/domain/treasury/reconcile.ts'
import { dollars, valueOf } from '../../answers.ts'

test('a difference between our balance and Treasury’s is shown [IRM-18.1-balance]', () => {
  expect(valueOf(reconcile(dollars('640.00'), dollars('620.00')))).toEqual({
    difference: dollars('20.00'),
    agrees: false,
  })
  expect(valueOf(reconcile(dollars('620.00'), dollars('620.00'))).agrees).toBe(true)
})
