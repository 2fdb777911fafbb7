import { expect, test } from 'vitest'
import { offsetRequestFile } from '../../../shared/exports/offset-request.ts'
import { date } from '../../../shared/values/dates.ts'
import { cents } from '../../../shared/values/money.ts'

test('a request for offset is one line under named columns, and carries no whole Social Security number', async () => {
  const file = offsetRequestFile({
    billNumber: 'B26-000001',
    employeeId: 'E900001',
    lastFour: '3456',
    name: 'Ana Núñez',
    payingAgency: 'National Finance Center',
    owed: cents(212_163),
    amount: cents(30_000),
    firstPayOn: date('2026-04-16'),
    beginsBy: date('2026-05-14'),
    finalPay: false,
    certifiedOn: date('2026-04-08'),
    certifiedBy: 'Dana Alvarez',
  })
  await expect(file).toMatchFileSnapshot('../../golden/offset-request.txt')
  expect(file.split('\r\n')).toHaveLength(3)
})
