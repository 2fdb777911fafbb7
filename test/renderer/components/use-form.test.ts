import { expect, test } from 'vitest'
import { orNothing, paid, words } from '../../../renderer/components/reading.ts'
import { field, optionalField, readPlans } from '../../../renderer/components/use-form.ts'

const plans = {
  amount: field('Amount', paid),
  method: field('Method', words, 'check'),
  lumpSum: optionalField('Lump sum', orNothing(paid)),
}

test('a form reads as a whole once every field can be read', () => {
  expect(readPlans(plans, { amount: '1250' })).toEqual({
    value: { amount: '1250.00', method: 'check', lumpSum: undefined },
    errors: {},
  })
})

test('a form with a field that cannot be read is no input, and says which field it is', () => {
  const { value, errors } = readPlans(plans, { amount: '', lumpSum: 'much' })
  expect(value).toBeUndefined()
  expect(Object.keys(errors)).toEqual(['amount', 'lumpSum'])
})

test('what was emptied is not what stood in the field at first', () => {
  expect(Object.keys(readPlans(plans, { amount: '1', method: '' }).errors)).toEqual(['method'])
})
