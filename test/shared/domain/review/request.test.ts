import { expect, test } from 'vitest'
import { reviewRequest, type ReviewRequest } from '../../../../shared/domain/review/request.ts'
import { date } from '../../../../shared/values/dates.ts'
import { refusedBy, valueOf } from '../../answers.ts'

const request: ReviewRequest = {
  filing: { signed: true, channel: 'email' },
  ground: 'amount',
  letterDate: date('2026-03-02'),
  letterReceivedOn: date('2026-03-06'),
  receivedOn: date('2026-03-21'),
}

test('a request in by the 15th day after the letter was received is timely [IRM-11-15-day]', () => {
  expect(valueOf(reviewRequest(request)).standing).toBe('full-review')
  expect(valueOf(reviewRequest(request)).timeliness.lastDay).toBe('2026-03-21')
  expect(valueOf(reviewRequest({ ...request, receivedOn: date('2026-03-22') })).standing).toBe('evidence-only')
})

test('a late request is taken up for a cause that excuses it [IRM-11-late]', () => {
  const late = { ...request, receivedOn: date('2026-03-26') }
  expect(valueOf(reviewRequest({ ...late, goodCause: 'beyond-control' })).suspendsCollection).toBe(true)
  expect(valueOf(reviewRequest({ ...late, goodCause: 'no-actual-notice' })).suspendsCollection).toBe(true)
  expect(valueOf(reviewRequest(late)).suspendsCollection).toBe(false)
})

test('evidence until 60 days after the letter is weighed before referral, then refused [CFR5-5.11-60-review]', () => {
  expect(valueOf(reviewRequest({ ...request, receivedOn: date('2026-05-01') }))).toMatchObject({
    standing: 'evidence-only',
    barsReferral: true,
  })
  expect(refusedBy(reviewRequest({ ...request, receivedOn: date('2026-05-02') }))).toEqual(['IRM-11-late'])
})

test('no time runs while receipt of the letter is not recorded [IRM-11-15-day]', () => {
  const effect = valueOf(reviewRequest({ ...request, letterReceivedOn: undefined, receivedOn: date('2026-06-30') }))
  expect(effect.timeliness.because).toBe('no-time-runs-yet')
  expect(effect.suspendsCollection).toBe(true)
})

test('existence and amount are reviewed; the terms go to hearing or hardship [IRM-11-scope] [CFR5-5.10-review]', () => {
  expect(valueOf(reviewRequest({ ...request, ground: 'existence' })).routedTo).toBe('review')
  expect(valueOf(reviewRequest({ ...request, ground: 'enforceability' })).routedTo).toBe('review')
  expect(valueOf(reviewRequest({ ...request, ground: 'repayment-terms' })).routedTo).toBe('hearing-or-hardship')
})

test('collection waits while a review is open [CFR5-5.10-suspend]', () => {
  expect(valueOf(reviewRequest(request)).suspendsCollection).toBe(true)
})

test('a telephone call files no request for review [IRM-11-form]', () => {
  expect(refusedBy(reviewRequest({ ...request, filing: { signed: true, channel: 'phone' } }))).toEqual(['IRM-11-form'])
})
