import { expect, test } from 'vitest'
import { shareLimit } from '../../../../shared/domain/wage-garnishment/several-orders.ts'
import { dollars, valueOf } from '../../answers.ts'

test('several orders share the limit of one [CFR285-11-multiple]', () => {
  expect(valueOf(shareLimit(dollars('75.00'), [dollars('50.00'), dollars('40.00')]))).toEqual([
    dollars('50.00'),
    dollars('25.00'),
  ])
})
