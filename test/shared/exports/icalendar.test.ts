import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { writeCalendar, type CalendarDay } from '../../../shared/exports/icalendar.ts'
import { date } from '../../../shared/values/dates.ts'

const day: CalendarDay = {
  uid: 'offset-referral.B26-000001.2026-06-05@recoup',
  on: date('2026-06-05'),
  billNumber: 'B26-000001',
  what: 'Day 120: refer for offset, or say why not',
  arithmetic: '2026-02-05 + 120 days',
  cite: '31 CFR 285.5(d)(1)',
  category: 'offset-referral',
}

const leap: CalendarDay = {
  ...day,
  uid: 'payment-due.B28-000009.2028-02-29@recoup',
  on: date('2028-02-29'),
  billNumber: 'B28-000009',
  what: 'Payment due; delinquent the day after',
}

test('the calendar is as the golden file has it, to the byte', () => {
  const golden = readFileSync(new URL('../../golden/icalendar-clocks.ics', import.meta.url), 'utf8')
  expect(writeCalendar([day, leap], date('2026-04-01'))).toBe(golden)
})

test('the day after the leap day ends it', () => {
  expect(writeCalendar([leap], date('2026-04-01'))).toContain('DTEND;VALUE=DATE:20280301\r\n')
})

/** Undoes the folding and the escaping, as a reader of calendars does. */
function summaryOf(text: string): string {
  const line = text.replaceAll('\r\n ', '').split('\r\n').find((one) => one.startsWith('SUMMARY:'))
  return (line ?? '').slice('SUMMARY:'.length).replaceAll('\\n', '\n').replace(/\\([\\;,])/g, '$1')
}

test('no line is longer than 75 octets, no character is broken, and a reader gets the text back', () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !/[\\\r\n]/.test(text))
  fc.assert(
    fc.property(texts, (what) => {
      const text = writeCalendar([{ ...day, what }], date('2026-04-01'))
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
      expect(summaryOf(text)).toBe(`${day.billNumber}: ${what}`)
    }),
  )
})
