import { expect, test } from 'vitest'
import { readDebtFilters } from '../../../../renderer/pages/debts/debt-columns.tsx'
import { readPlace } from '../../../../renderer/router.ts'

const read = (hash: string): ReturnType<typeof readDebtFilters> => {
  const { filters } = readPlace(hash)
  return readDebtFilters({ get: (name) => filters.get(name) ?? '' })
}

test('filters of the list of debts are read from its address', () => {
  expect(
    read('#/debts?text=+Roe+&state=delinquent&type=travel-advance&office=cfo&sort=total&descending=true'),
  ).toEqual({
    text: 'Roe',
    state: ['delinquent'],
    debtType: ['travel-advance'],
    office: 'cfo',
    sort: 'total',
    descending: true,
    further: [],
    where: [],
  })
})

test('a state or kind that does not exist narrows nothing', () => {
  expect(read('#/debts?state=lost&type=badge&sort=ssn')).toMatchObject({
    state: undefined,
    debtType: undefined,
    sort: 'billNumber',
  })
})
