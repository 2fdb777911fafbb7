import { expect, test } from 'vitest'
import { ORAL_FORMS, garnishmentHearingCosts, hearingForm } from '../../../../shared/domain/hearing/form.ts'
import { refusedBy, valueOf } from '../../answers.ts'

test('an oral hearing needs the finding that papers are not enough [IRM-hrg-oral] [CFR5-5.12-oral-forms]', () => {
  expect(refusedBy(hearingForm({ form: 'oral', whyOral: '', papersDue: false }))).toEqual(['IRM-hrg-oral'])
  expect(valueOf(hearingForm({ form: 'oral', whyOral: 'Credibility of a witness', papersDue: false }))).toBe('oral')
})

test('an oral hearing takes one of three forms [CFR5-5.12-oral-forms]', () => {
  expect(ORAL_FORMS.map((form) => form.id)).toEqual(['conference', 'interview', 'written-with-oral'])
})

test('a hearing on paper needs the day papers are due [IRM-hrg-paper]', () => {
  expect(refusedBy(hearingForm({ form: 'paper', whyOral: '', papersDue: false }))).toEqual(['IRM-hrg-paper'])
  expect(valueOf(hearingForm({ form: 'paper', whyOral: '', papersDue: true }))).toBe('paper')
})

test('the debtor pays to travel, the agency for the telephone [CFR285-11-hearing-form]', () => {
  expect(garnishmentHearingCosts('in-person')).toBe('debtor')
  expect(garnishmentHearingCosts('telephone')).toBe('agency')
})
