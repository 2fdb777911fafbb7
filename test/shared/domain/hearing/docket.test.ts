import { expect, test } from 'vitest'
import { docketStep, type Docket } from '../../../../shared/domain/hearing/docket.ts'
import { date } from '../../../../shared/values/dates.ts'
import { refusedBy } from '../../answers.ts'

const docket: Docket = {
  complete: true,
  agencyProof: true,
  forwardedOn: date('2026-03-25'),
  docketNumber: '26-1104',
  docketedOn: date('2026-03-30'),
  oral: true,
  witnessesUnderOath: true,
  recordKeptAt: 'Hearing office, file 26-1104',
}

test('complete, forwarded, docketed, closed: each step waits for the one before [IRM-hrg-docket]', () => {
  expect(refusedBy(docketStep({ ...docket, complete: false }, 'forward'))).toEqual(['IRM-hrg-docket'])
  expect(refusedBy(docketStep({ ...docket, docketNumber: '' }, 'docket'))).toEqual(['IRM-hrg-docket'])
  expect(refusedBy(docketStep({ ...docket, forwardedOn: undefined }, 'docket'))).toEqual(['IRM-hrg-docket'])
  for (const step of ['forward', 'docket', 'close'] as const) expect(refusedBy(docketStep(docket, step))).toEqual([])
})

test('nothing is forwarded without the agency’s own proof [CFR5-5.12-burden] [CFR285-11-burden]', () => {
  expect(refusedBy(docketStep({ ...docket, agencyProof: false }, 'forward'))).toEqual(['CFR5-5.12-burden'])
})

test('a case is closed with the place of its record [IRM-hrg-record] [CFR285-11-record]', () => {
  expect(refusedBy(docketStep({ ...docket, recordKeptAt: '' }, 'close'))).toEqual(['IRM-hrg-record'])
})

test('witnesses of an oral hearing testified under oath [CFR5-5.12-record]', () => {
  expect(refusedBy(docketStep({ ...docket, witnessesUnderOath: false }, 'close'))).toEqual(['CFR5-5.12-record'])
  expect(refusedBy(docketStep({ ...docket, oral: false, witnessesUnderOath: false }, 'close'))).toEqual([])
})
