import { expect, test } from 'vitest'
import { readWorklistFilters } from '../../../../renderer/pages/worklist/worklist-columns.tsx'
import { readPlace } from '../../../../renderer/router.ts'

const read = (hash: string): ReturnType<typeof readWorklistFilters> => {
  const { filters } = readPlace(hash)
  return readWorklistFilters({ get: (name) => filters.get(name) ?? '' })
}

test('a bare address asks for the next seven days, the most urgent first', () => {
  expect(read('#/worklist')).toEqual({
    due: 'next-7-days',
    kind: undefined,
    office: undefined,
    sort: 'lastDay',
    descending: false,
  })
})

test('an address with filters asks for just that', () => {
  expect(read('#/worklist?due=all&kind=decisions&office=payroll&sort=total&descending=true')).toEqual({
    due: 'all',
    kind: 'decisions',
    office: 'payroll',
    sort: 'total',
    descending: true,
  })
})

test('what an address may not ask is the usual', () => {
  expect(read('#/worklist?due=someday&office=moon&sort=ssn')).toMatchObject({
    due: 'next-7-days',
    office: undefined,
    sort: 'lastDay',
  })
})
