import { expect, test } from 'vitest'
import { garnishmentHearingOfficial, salaryHearingRoute } from '../../../../shared/domain/hearing/routing.ts'
import { valueOf } from '../../answers.ts'

test('requests on travel debts go straight to the official, on pay debts via the CFO [IRM-7-hearing-routing]', () => {
  expect(valueOf(salaryHearingRoute('administrative'))[1]).toBe('Non-Treasury hearing official')
  expect(valueOf(salaryHearingRoute('salary'))[1]).toBe('CFO')
})

const facts = { hardship: false, debtClass: 'administrative', chiefCounselEmployee: false } as const

test('the policy director hears garnishments of administrative debts and finds officials [IRM-7.5-dir-fmp]', () => {
  expect(valueOf(garnishmentHearingOfficial(facts))).toBe('Director, Financial Management Policy')
  expect(valueOf(salaryHearingRoute('salary'))).toContain('Director, Financial Management Policy')
})

test('the support services director hears garnishment of salary debts [IRM-7.8-dir-ess]', () => {
  expect(valueOf(garnishmentHearingOfficial({ ...facts, debtClass: 'salary' }))).toBe(
    'Director, Employee Support Services',
  )
})

test('debts of Chief Counsel employees have their own director [IRM-7.11-dir-hr-cc]', () => {
  expect(valueOf(garnishmentHearingOfficial({ ...facts, chiefCounselEmployee: true }))).toBe(
    'Director, Human Resources Division, Chief Counsel',
  )
})

test('a hardship hearing stays with Treasury [IRM-18.3.1-hardship]', () => {
  expect(valueOf(garnishmentHearingOfficial({ ...facts, hardship: true }))).toBe('Bureau of the Fiscal Service')
})
