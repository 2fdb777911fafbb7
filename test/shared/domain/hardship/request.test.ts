import { expect, test } from 'vitest'
import { HARDSHIP_PAPERS, hardshipRequest, type HardshipRequest } from '../../../../shared/domain/hardship/request.ts'
import { date } from '../../../../shared/values/dates.ts'
import { dollars, refusedBy } from '../../answers.ts'

const request: HardshipRequest = {
  filing: { signed: true, channel: 'mail' },
  ground: 'cannot-agree-to-15-percent',
  receivedOn: date('2026-03-12'),
  proposedPayment: dollars('50.00'),
  explanation: 'Treatment of a dependent costs 900.00 a month.',
  papers: HARDSHIP_PAPERS.map((paper) => paper.id),
  statement: 'not-sent',
}

test('a request names its ground [IRM-12.5-grounds]', () => {
  expect(refusedBy(hardshipRequest(request))).toEqual([])
  expect(refusedBy(hardshipRequest({ ...request, ground: undefined }))).toEqual(['IRM-12.5-grounds'])
})

test('the payment proposed is at least 50.00 and explained [IRM-12.5-alt-50]', () => {
  expect(refusedBy(hardshipRequest({ ...request, proposedPayment: dollars('49.99') }))).toEqual(['IRM-12.5-alt-50'])
  expect(refusedBy(hardshipRequest({ ...request, explanation: '' }))).toEqual(['IRM-12.5-alt-50'])
})

test('seven kinds of papers come with it [IRM-12.5-documents]', () => {
  expect(HARDSHIP_PAPERS).toHaveLength(7)
  const papers = request.papers.filter((id) => id !== 'assets')
  expect(refusedBy(hardshipRequest({ ...request, papers }))).toEqual(['IRM-12.5-documents'])
})

test('a financial statement comes back signed under penalty of perjury [IRM-12.5-cfs]', () => {
  expect(refusedBy(hardshipRequest({ ...request, statement: 'returned-unsigned' }))).toEqual(['IRM-12.5-cfs'])
  expect(refusedBy(hardshipRequest({ ...request, statement: 'returned-signed' }))).toEqual([])
})

test('an unsigned request is incomplete [IRM-12.5-form]', () => {
  const unsigned = { ...request, filing: { signed: false, channel: 'mail' } } as const
  expect(refusedBy(hardshipRequest(unsigned))).toEqual(['IRM-12.5-form'])
})
