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
    whose: 'all',
    sort: 'lastDay',
    descending: false,
    further: [],
    where: [],
  })
})

test('an address with filters asks for just that', () => {
  const where = encodeURIComponent('[{"form":"money","column":"total","from":"500.00"},{"form":"guess"}]')
  const address = '#/worklist?due=all&kind=decisions&office=payroll&whose=mine&sort=total&descending=true'
  expect(read(`${address}&further=-name+lastDay+ssn&where=${where}`)).toEqual({
    due: 'all',
    kind: 'decisions',
    office: 'payroll',
    whose: 'mine',
    sort: 'total',
    descending: true,
    further: [{ by: 'name', descending: true }, { by: 'lastDay', descending: false }],
    where: [{ form: 'money', column: 'total', from: '500.00' }],
  })
})

test('what an address may not ask is the usual', () => {
  expect(read('#/worklist?due=someday&office=moon&sort=ssn')).toMatchObject({
    due: 'next-7-days',
    office: undefined,
    sort: 'lastDay',
  })
})
