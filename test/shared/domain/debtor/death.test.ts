import { expect, test } from 'vitest'
import { deathEffect } from '../../../../shared/domain/debtor/death.ts'
import { valueOf } from '../../answers.ts'

test('the debt of one who died is not referred; cancelling or writing off is offered [IRM-18-exclude-deceased]', () => {
  expect(valueOf(deathEffect('salary', true))).toEqual({
    mayRefer: false,
    recallFromTreasury: true,
    next: 'offer-cancellation',
  })
  expect(valueOf(deathEffect('administrative', false)).next).toBe('offer-write-off')
})
