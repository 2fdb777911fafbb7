import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readFire, writeFire, type FireForm, type FirePayer } from '../../../shared/exports/fire.ts'
import { writeIris } from '../../../shared/exports/iris.ts'
import { writeWages } from '../../../shared/exports/wages.ts'
import { date } from '../../../shared/values/dates.ts'
import { cents } from '../../../shared/values/money.ts'

const payer: FirePayer = {
  taxpayerId: '123456789',
  controlCode: '12A34',
  name: 'Internal Revenue Service',
  address: 'P.O. Box 9002',
  city: 'Beckley',
  state: 'WV',
  zip: '25802-9002',
  contact: 'Debt Collection Unit',
  phone: '(304) 555-0100',
  email: 'debt@example.gov',
}

const form: FireForm = {
  taxpayerId: '900123456',
  lastName: 'Núñez',
  firstName: 'Ana',
  account: 'B25-000017',
  address: '3112 Oak Ave',
  city: 'Beckley',
  state: 'WV',
  zip: '25801',
  discharged: cents(2345_67),
  interest: cents(45_67),
  eventCode: 'G',
  eventOn: date('2025-06-02'),
  description: 'Salary overpayment',
  corrects: false,
}

const corrected: FireForm = { ...form, discharged: cents(1000_00), interest: cents(0), eventCode: 'F', corrects: true }

function golden(name: string): string {
  return readFileSync(new URL(`../../golden/${name}`, import.meta.url), 'utf8')
}

test('the file of two forms is what it was', async () => {
  await expect(writeFire(2025, 2025, payer, [form, corrected])).toMatchFileSnapshot('../../golden/fire-1099c.txt')
})

test('the staging table for IRIS and the list of wages are what they were', async () => {
  const wage = { employeeId: 'E1', name: 'Núñez, Ana', lastFour: '3456', billNumber: 'B25-000017' }
  const line = { ...wage, debtTypeLabel: 'Salary overpayment', amount: '100.00', basis: 'Not repaid' }
  await expect(writeIris(2026, payer, [form, corrected])).toMatchFileSnapshot('../../golden/iris-1099c.csv')
  await expect(writeWages(2025, [line])).toMatchFileSnapshot('../../golden/wages-list.csv')
})

test('a reader that knows the positions alone finds the boxes where the publication has them', () => {
  const [transmitter = '', , payee = '', , control = '', final = ''] = golden('fire-1099c.txt').split('\r\n')
  const at = (record: string, from: number, to = from): string => record.slice(from - 1, to)
  expect([at(transmitter, 1), at(transmitter, 2, 5), at(transmitter, 7, 15), at(transmitter, 16, 20)]).toEqual([
    'T', '2025', '123456789', '12A34',
  ])
  expect([at(payee, 11), at(payee, 12, 20), at(payee, 7, 10)]).toEqual(['2', '900123456', 'NUNE'])
  expect([at(payee, 67, 78), at(payee, 79, 90), at(payee, 127, 138)]).toEqual([
    '000000234567', '000000004567', '000000000000',
  ])
  expect([at(payee, 547), at(payee, 548, 555), at(payee, 595)]).toEqual(['G', '20250602', '1'])
  expect([at(control, 2, 9), at(control, 34, 51)]).toEqual(['00000002', '000000000000334567'])
  expect([at(final, 1), at(final, 2, 9), at(final, 50, 57)]).toEqual(['F', '00000001', '00000002'])
})

test('every record is 750 bytes with its line end, in printable ASCII', () => {
  const lines = writeFire(2024, 2025, payer, [form]).split('\r\n').slice(0, -1)
  expect(lines.map((line) => line.length)).toEqual(lines.map(() => 748))
  expect(lines.every((line) => /^[\x20-\x7e]*$/.test(line))).toBe(true)
  expect(lines[0]?.[5]).toBe('P')
})

test('what is written reads back with the same amounts and totals that agree', () => {
  const amount = fc.integer({ min: 60_000, max: 99_999_999_99 })
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 30 }), (amounts) => {
      const forms = amounts.map((value) => ({ ...form, discharged: cents(value) }))
      const read = readFire(writeFire(2025, 2025, payer, forms))
      expect(read.problems).toEqual([])
      expect(read.forms.map(({ discharged }) => discharged)).toEqual(amounts)
      expect(read.stated.discharged).toBe(amounts.reduce((sum, value) => sum + value, 0))
    }),
  )
})

test('a file with an amount changed no longer agrees with its totals', () => {
  const spoilt = writeFire(2025, 2025, payer, [form]).replace('000000234567', '000000234568')
  expect(readFire(spoilt).problems).toEqual(['The control totals do not agree with the forms.'])
})
