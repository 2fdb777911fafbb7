import { expect, test } from 'vitest'
import { wayBackTo } from '../../renderer/arrival.ts'
import { readPlace } from '../../renderer/router.ts'

test('one comes back to a list with its filters', () => {
  const hash = '#/debts?state=delinquent&offset=100'
  expect(wayBackTo(readPlace(hash))).toEqual({ label: 'Debts', href: hash })
})

test('one comes back to a person, from whom the debt was opened', () => {
  expect(wayBackTo(readPlace('#/debtors/7'))).toEqual({ label: 'The person', href: '#/debtors/7' })
})

test('one does not come back to a debt from itself, or to an address that leads nowhere', () => {
  expect(wayBackTo(readPlace('#/debts/12/payment'))).toBeUndefined()
  expect(wayBackTo(readPlace('#/nothing'))).toBeUndefined()
})
