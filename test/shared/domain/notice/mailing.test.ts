import { expect, test } from 'vitest'
import { serveNotice, type Mailing } from '../../../../shared/domain/notice/mailing.ts'
import { date } from '../../../../shared/values/dates.ts'
import { refusedBy, valueOf } from '../../answers.ts'

const mailing: Mailing = {
  mailedOn: date('2026-03-02'),
  by: 'first-class',
  address: '12 Oak Street, Beckley, WV 25801',
  addressIsCurrent: true,
  earlierNotices: 0,
}

test('a demand letter goes by first-class mail; email alone serves nothing [IRM-10-first-class]', () => {
  expect(valueOf(serveNotice(mailing)).servedOn).toBe('2026-03-02')
  expect(refusedBy(serveNotice({ ...mailing, by: 'email' }))).toEqual(['IRM-10-first-class'])
})

test('it goes to the most current address; a third one comes with a warning [CFR5-5.4-notice]', () => {
  expect(refusedBy(serveNotice({ ...mailing, addressIsCurrent: false }))).toEqual(['CFR5-5.4-notice'])
  expect(valueOf(serveNotice({ ...mailing, earlierNotices: 1 })).warning).toBeUndefined()
  expect(valueOf(serveNotice({ ...mailing, earlierNotices: 2 })).warning).toContain('no more than 2')
})

test('rights given once need not be repeated [IRM-10-no-repeat] [CFR285-5-no-dup]', () => {
  expect(valueOf(serveNotice(mailing)).rightsMayBeOmitted).toBe(false)
  expect(valueOf(serveNotice({ ...mailing, earlierNotices: 1 })).rightsMayBeOmitted).toBe(true)
})

test('mail to the address on record is a fair attempt [CFR285-2-address]', () => {
  expect(refusedBy(serveNotice(mailing))).toEqual([])
  expect(refusedBy(serveNotice({ ...mailing, address: '' }))).toEqual(['CFR5-5.4-notice'])
})

test('day, way and address of service are evidence to keep [CFR285-11-service-evidence]', () => {
  const outcome = serveNotice(mailing)
  expect(outcome).toMatchObject({ ok: true, steps: [{ label: 'Served 2026-03-02' }] })
})
