import { expect, test } from 'vitest'
import { garnishmentHearingConsequence, salaryHearingConsequence } from '../../../../shared/domain/hearing/absence.ts'
import { valueOf } from '../../answers.ts'

test('an employee who stays away without cause admits the debt [IRM-hrg-no-show] [CFR5-5.12-no-show]', () => {
  for (const event of ['employee-absent', 'employee-filed-no-papers'] as const) {
    expect(valueOf(salaryHearingConsequence(event))).toEqual({
      hearing: 'waived',
      debtAdmitted: true,
      collectionResumes: true,
    })
  }
})

test('an excused absence costs nothing but time [IRM-hrg-no-show]', () => {
  expect(valueOf(salaryHearingConsequence('employee-absent-with-cause')).hearing).toBe('to-be-rescheduled')
})

test('withdrawal, disobedience and lateness waive the hearing and free the offset [IRM-hrg-waived-grounds]', () => {
  for (const event of ['employee-withdrew', 'employee-disobeyed-orders', 'late-without-cause'] as const) {
    expect(valueOf(salaryHearingConsequence(event))).toMatchObject({ hearing: 'waived', collectionResumes: true })
  }
})

test('the hearing goes on without the agency [IRM-hrg-agency-no-show]', () => {
  expect(valueOf(salaryHearingConsequence('agency-absent'))).toEqual({
    hearing: 'goes-on',
    debtAdmitted: false,
    collectionResumes: false,
  })
})

test('papers not filed admit the debt in a garnishment hearing [IRM-18.3.2-burden]', () => {
  expect(valueOf(garnishmentHearingConsequence('debtor-filed-no-papers')).debtAdmitted).toBe(true)
})

test('a debtor who does not appear is treated as late [CFR285-11-no-show]', () => {
  expect(valueOf(garnishmentHearingConsequence('debtor-absent'))).toEqual({ debtAdmitted: false, treatedAsLate: true })
})
