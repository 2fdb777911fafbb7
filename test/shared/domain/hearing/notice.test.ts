import { expect, test } from 'vitest'
import { hearingNoticeLacks, noticeItems, postponementDays } from '../../../../shared/domain/hearing/notice.ts'
import { date } from '../../../../shared/values/dates.ts'
import { refusedBy, valueOf } from '../../answers.ts'

const oral = noticeItems('salary-offset', 'oral-in-person').map((item) => item.id)

test('an oral hearing’s notice gives form, date, time and place [IRM-hrg-notice]', () => {
  expect(hearingNoticeLacks('salary-offset', 'oral-in-person', oral)).toEqual([])
  expect(oral.slice(0, 4)).toEqual(['form', 'date', 'time', 'place'])
})

test('a notice of a hearing on paper gives the day papers are due [IRM-hrg-notice] [CFR5-5.12-hearing-notice]', () => {
  const lacks = hearingNoticeLacks('salary-offset', 'paper', ['form', 'travel-costs', 'burden'])
  expect(lacks.map((reason) => reason.message)).toEqual(['Missing: the date by which papers are due.'])
})

test('the notice says that travel is at the employee’s cost [IRM-hrg-travel]', () => {
  const without = oral.filter((id) => id !== 'travel-costs')
  expect(hearingNoticeLacks('salary-offset', 'oral-in-person', without)).toHaveLength(1)
})

test('the notice says who must prove what [IRM-hrg-burden]', () => {
  const without = oral.filter((id) => id !== 'burden')
  expect(hearingNoticeLacks('salary-offset', 'oral-in-person', without)).toHaveLength(1)
})

test('a garnishment notice gives when and where, or the day papers are due [CFR285-11-hearing-notice]', () => {
  expect(noticeItems('garnishment', 'oral-by-telephone').map((item) => item.id)).toEqual(['form', 'date', 'time'])
  expect(hearingNoticeLacks('garnishment', 'oral-in-person', ['form', 'date', 'time'])).toHaveLength(1)
})

test('a garnishment hearing on paper needs the day papers are due [IRM-18.3.2-notice]', () => {
  expect(hearingNoticeLacks('garnishment', 'paper', ['form']).map((reason) => reason.rule)).toEqual([
    'CFR285-11-hearing-notice',
  ])
})

const change = {
  from: date('2026-04-20'),
  to: date('2026-04-30'),
  employeeAsked: true,
  otherPartyAgreed: false,
  officialGranted: true,
}

test('a delay the employee asked for is counted in days [IRM-hrg-reschedule]', () => {
  expect(valueOf(postponementDays(change))).toBe(10)
  expect(valueOf(postponementDays({ ...change, employeeAsked: false }))).toBe(0)
})

test('one side alone cannot move the hearing [CFR5-5.12-hearing-notice]', () => {
  expect(refusedBy(postponementDays({ ...change, officialGranted: false }))).toEqual(['CFR5-5.12-hearing-notice'])
  expect(refusedBy(postponementDays({ ...change, officialGranted: false, otherPartyAgreed: true }))).toEqual([])
})
