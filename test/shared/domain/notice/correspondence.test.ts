import { expect, test } from 'vitest'
import { daysWaiting } from '../../../../shared/domain/notice/correspondence.ts'
import { date } from '../../../../shared/values/dates.ts'

const received = date('2026-04-01')

test('an unanswered letter of the debtor shows how long it waits [CFR5-5.4-respond]', () => {
  expect(daysWaiting({ kind: 'inquiry', receivedOn: received }, date('2026-04-09'))).toBe(8)
  expect(daysWaiting({ kind: 'inquiry', receivedOn: received, answeredOn: received }, received)).toBeUndefined()
})

test('a request to inspect stays open until the records supplied are named [IRM-11-agency-copy]', () => {
  const request = { kind: 'inspect-and-copy', receivedOn: received, answeredOn: date('2026-04-03') } as const
  expect(daysWaiting(request, date('2026-04-09'))).toBe(8)
  expect(daysWaiting({ ...request, records: 'Voucher 88231' }, date('2026-04-09'))).toBeUndefined()
})
