import { expect, test } from 'vitest'
import { AUTHORITIES, RELATED } from '../../../shared/law/authorities.ts'
import { FURTHER_READING } from '../../../shared/law/further-reading.ts'
import { GLOSSARY } from '../../../shared/law/glossary.ts'
import { SOURCE_TEXTS } from '../../../shared/law/source-texts.ts'
import {
  CONTACTS_AS_OF, OTHER_OWNERS, TREASURY_CONTACTS, staleContacts,
} from '../../../shared/law/treasury-contacts.ts'
import { date } from '../../../shared/values/dates.ts'

const contact = (id: string) => TREASURY_CONTACTS.find((one) => one.id === id)

test('ten short names are written out [IRM-6-acronyms]', () => {
  expect(Object.keys(GLOSSARY)).toHaveLength(10)
  expect(GLOSSARY['WTA']).toBe('Withholding Tax Allowance')
})

test('twenty-four authorities can be cited [IRM-3-authorities]', () => {
  expect(AUTHORITIES).toHaveLength(24)
  expect(AUTHORITIES.map((one) => one.cite)).toContain('5 CFR 890.502')
})

test('what is out of scope has a manual to turn to [IRM-4-related]', () => {
  expect(RELATED.find((one) => one.about === 'Administrative waiver')?.cite).toBe('IRM 1.35.13')
  expect(RELATED).toHaveLength(8)
})

test('the manual is used as effective on 1 October 2013 [IRM-0-effective]', () => {
  expect(SOURCE_TEXTS.find((text) => text.title === 'IRM 1.35.7')?.asOf).toBe('2013-10-01')
})

test('each regulation says as of which day it was read [CFR5-as-of] [CFR285-as-of]', () => {
  expect(SOURCE_TEXTS.find((text) => text.title === '31 CFR part 5')?.asOf).toBe('2024-11-25')
  expect(SOURCE_TEXTS.find((text) => text.title === '31 CFR part 285')?.asOf).toBe('2019-06-18')
})

test('a debtor with a letter from Treasury is given its telephone and hours [BFS-dmc-phone]', () => {
  expect(contact('debt-management-center')).toMatchObject({ reach: '(888) 826-3127' })
  expect(contact('debt-management-center')?.hours).toContain('7:30 a.m. to 5:00 p.m.')
})

test('questions on an offset go to the offset call center in its hours [BFS-top-phone] [BFS-top-hours]', () => {
  expect(contact('offset-call-center')?.reach).toBe('(800) 304-3107; TDD (866) 297-0517')
  expect(contact('offset-call-center')?.hours).toContain('8:30 a.m. to 6:00 p.m. Eastern')
})

test('the automated line answers day and night [BFS-top-auto]', () => {
  expect(contact('offset-automated')?.hours).toContain('Day and night')
})

test('callers from abroad have two lists [BFS-international]', () => {
  expect(TREASURY_CONTACTS.filter((one) => one.id.startsWith('abroad'))).toHaveLength(2)
})

test('debts of others are sent to their owners [BFS-agency-links]', () => {
  expect(OTHER_OWNERS['student-loan']).toContain('Education')
  expect(Object.keys(OTHER_OWNERS)).toHaveLength(4)
})

test('a spouse is pointed to Form 8379 [BFS-8379]', () => {
  expect(contact('injured-spouse')?.about).toContain('8379')
})

test('a debt at Treasury can be paid by card or debit [BFS-pay-methods]', () => {
  expect(contact('pay-online')?.reach).toMatch(/Visa.*Discover.*automatic debit/)
})

test('the old address of Treasury’s program is marked as historic [IRM-18-info]', () => {
  expect(contact('program-information')?.reach).toContain('historic')
})

test('contacts carry the day they were published and a warning when they are old [BFS-as-of]', () => {
  expect(CONTACTS_AS_OF).toBe('2014-04-18')
  expect(staleContacts(CONTACTS_AS_OF, date('2026-05-04'))).toContain('2014-04-18')
  expect(staleContacts(date('2026-01-05'), date('2026-05-04'))).toBeUndefined()
})

test('review, hearing and separation each have a place to read more [IRM-11-help] [IRM-hrg-contact]', () => {
  expect(FURTHER_READING.review[0]).toContain('Proof of Debt Hearing')
  expect(FURTHER_READING.hearing[0]).toContain('Helpdesk@irs.gov')
})

test('leavers have two places to read more [IRM-20-help]', () => {
  expect(FURTHER_READING.separation).toHaveLength(2)
})
