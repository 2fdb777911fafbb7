import { expect, test } from 'vitest'
import {
  garnishmentHearingRequest, type GarnishmentHearingRequest,
} from '../../../../shared/domain/hearing/garnishment-request.ts'
import { date } from '../../../../shared/values/dates.ts'
import { refusedBy, valueOf } from '../../answers.ts'

const request: GarnishmentHearingRequest = {
  inWriting: true,
  ground: 'existence-or-amount',
  termsAgreedInWriting: false,
  lastDay: date('2026-06-22'),
  receivedOn: date('2026-06-22'),
  excused: false,
}

test('a request received by the 15th business day holds the order [CFR285-11-timely] [IRM-18.3.1-15bd]', () => {
  expect(valueOf(garnishmentHearingRequest(request))).toEqual({ inTime: true, holdsOrder: true })
})

test('a late request is heard all the same, but the order need not wait [CFR285-11-late]', () => {
  const late = { ...request, receivedOn: date('2026-06-23') }
  expect(valueOf(garnishmentHearingRequest(late))).toEqual({ inTime: false, holdsOrder: false })
  expect(valueOf(garnishmentHearingRequest({ ...late, excused: true }))).toEqual({ inTime: false, holdsOrder: true })
})

test('terms set by a written agreement are not heard [CFR285-11-rights] [IRM-18.3.1-scope]', () => {
  const terms = { ...request, ground: 'terms' } as const
  expect(refusedBy(garnishmentHearingRequest({ ...terms, termsAgreedInWriting: true }))).toEqual(['CFR285-11-rights'])
  expect(refusedBy(garnishmentHearingRequest(terms))).toEqual([])
})

test('a telephone call is noted, not filed [CFR285-11-agreement-terms]', () => {
  expect(refusedBy(garnishmentHearingRequest({ ...request, inWriting: false }))).toEqual(['CFR285-11-agreement-terms'])
})
