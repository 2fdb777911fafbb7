import { expect, test } from 'vitest'
import { waiverRequest, type WaiverRequest } from '../../../../shared/domain/waiver/request.ts'
import { debtTypes } from '../../../../shared/debt-types/index.ts'
import { date } from '../../../../shared/values/dates.ts'
import { refusedBy, valueOf } from '../../answers.ts'

const open = debtTypes['salary-overpayment'].waiver
const request: WaiverRequest = {
  filing: { signed: true, channel: 'mail' },
  letterDate: date('2026-03-02'),
  receivedOn: date('2026-03-17'),
}

test('a request by the 15th day after the letter’s date stops collection [IRM-waiv-15-day] [IRM-8.3-waiver]', () => {
  const effect = valueOf(waiverRequest(open, request))
  expect(effect.timeliness.lastDay).toBe('2026-03-17')
  expect(effect.suspendsCollection).toBe(true)
})

test('a day later it is taken, stops nothing, and still bars referral [IRM-waiv-15-day]', () => {
  const effect = valueOf(waiverRequest(open, { ...request, receivedOn: date('2026-03-18') }))
  expect(effect.suspendsCollection).toBe(false)
  expect(effect.barsReferral).toBe(true)
})

test('an unsigned form or a telephone call is no request [IRM-waiv-request]', () => {
  expect(refusedBy(waiverRequest(open, { ...request, filing: { signed: false, channel: 'fax' } }))).toEqual([
    'IRM-waiv-request',
  ])
  expect(refusedBy(waiverRequest(open, { ...request, filing: { signed: true, channel: 'phone' } }))).toEqual([
    'IRM-waiv-request',
  ])
})

test('emergency pay cannot be waived [IRM-8.1-esp-no-waiver] [IRM-waiv-ineligible]', () => {
  expect(refusedBy(waiverRequest(debtTypes['emergency-salary-payment'].waiver, request))).toEqual([
    'IRM-8.1-esp-no-waiver',
  ])
})

test('advanced leave cannot be waived [IRM-8.2-leave-no-waiver] [IRM-waiv-ineligible]', () => {
  for (const slug of ['advanced-annual-leave', 'advanced-sick-leave'] as const) {
    expect(refusedBy(waiverRequest(debtTypes[slug].waiver, request))).toEqual(['IRM-8.2-leave-no-waiver'])
  }
})

test('advanced health premiums cannot be waived [IRM-8.4-no-waiver] [IRM-waiv-ineligible]', () => {
  expect(refusedBy(waiverRequest(debtTypes['health-insurance-premium'].waiver, request))).toEqual([
    'IRM-8.4-no-waiver',
  ])
})

test('a waiver may be asked for before any letter and beside a hearing [CFR5-5.12-waiver-preserved]', () => {
  const effect = valueOf(waiverRequest(open, { ...request, letterDate: undefined }))
  expect(effect.suspendsCollection).toBe(true)
})
