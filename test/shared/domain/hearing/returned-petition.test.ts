import { expect, test } from 'vitest'
import { returnedPetition } from '../../../../shared/domain/hearing/returned-petition.ts'
import { date } from '../../../../shared/values/dates.ts'
import { valueOf } from '../../answers.ts'

const returned = date('2026-04-01')

test('a returned petition may be handed in again for 30 days [IRM-hrg-return-30]', () => {
  expect(valueOf(returnedPetition(returned, undefined, date('2026-05-01')))).toEqual({
    state: 'awaited',
    lastDay: '2026-05-01',
  })
  expect(valueOf(returnedPetition(returned, date('2026-05-01'), date('2026-06-01'))).state).toBe('resubmitted')
})

test('after 30 days without an answer the hearing is waived [IRM-hrg-return-30]', () => {
  expect(valueOf(returnedPetition(returned, undefined, date('2026-05-02')))).toEqual({
    state: 'waived',
    since: '2026-05-02',
  })
  expect(valueOf(returnedPetition(returned, date('2026-05-02'), date('2026-05-03'))).state).toBe('waived')
})
