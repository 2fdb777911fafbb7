import { expect, test } from 'vitest'
import {
  OFFSET_CERTIFICATION, enforcedOffset, type OffsetExit, type OffsetRequest,
} from '../../../../shared/domain/enforced-offset/gate.ts'
import { date } from '../../../../shared/values/dates.ts'
import { refusedBy, valueOf } from '../../answers.ts'

const request: OffsetRequest = {
  today: date('2026-04-02'),
  debtClass: 'salary',
  delinquent: true,
  noticeDate: date('2026-03-02'),
  exits: [],
  paidByFederalAgency: true,
  certified: OFFSET_CERTIFICATION.map((item) => item.id),
}

test('a salary debt goes to the payroll agent [IRM-eso-route-salary]', () => {
  expect(valueOf(enforcedOffset(request))).toBe('payroll-agent')
})

test('an administrative debt goes to Treasury [IRM-eso-route-admin]', () => {
  expect(valueOf(enforcedOffset({ ...request, debtClass: 'administrative', certified: [] }))).toBe('treasury-offset')
})

test('a debt that is not yet late is not offset [IRM-eso-trigger]', () => {
  expect(refusedBy(enforcedOffset({ ...request, delinquent: false }))).toEqual(['IRM-eso-trigger'])
})

test('each of six events keeps the 15 percent away [IRM-eso-exits]', () => {
  const exits: readonly OffsetExit[] = [
    'paid-in-full', 'agreement-kept', 'hardship-schedule', 'hearing-pending', 'review-pending', 'waiver-pending',
  ]
  for (const exit of exits) expect(refusedBy(enforcedOffset({ ...request, exits: [exit] }))).toEqual(['IRM-eso-exits'])
})

test('offset begins on the 30th day after the notice at the earliest [CFR5-5.12-30]', () => {
  const early = enforcedOffset({ ...request, today: date('2026-03-31') })
  expect(early).toMatchObject({ ok: false, error: { reasons: [{ rule: 'CFR5-5.12-30', opens: '2026-04-01' }] } })
  expect(refusedBy(enforcedOffset({ ...request, today: date('2026-04-01') }))).toEqual([])
  expect(refusedBy(enforcedOffset({ ...request, noticeDate: undefined }))).toEqual(['CFR5-5.12-30'])
})

test('the paying agency gets the whole certification [CFR5-5.12-30]', () => {
  expect(refusedBy(enforcedOffset({ ...request, certified: ['valid'] }))).toEqual(['CFR5-5.12-30'])
})

test('going past Treasury needs a reason [CFR5-5.12-central-first]', () => {
  const direct = { ...request, debtClass: 'administrative', outsideTreasury: { reason: '' } } as const
  expect(refusedBy(enforcedOffset(direct))).toEqual(['CFR5-5.12-central-first'])
  expect(valueOf(enforcedOffset({ ...direct, outsideTreasury: { reason: 'Pay ends in two weeks' } }))).toBe(
    'paying-agency',
  )
})

test('whoever is paid by a Federal agency can be reached, seasonal or not [CFR285-7-employee]', () => {
  expect(refusedBy(enforcedOffset({ ...request, paidByFederalAgency: false }))).toEqual(['CFR285-7-employee'])
})
