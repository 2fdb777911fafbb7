import { expect, test } from 'vitest'
import { debtsAdded, iaiBytes } from '../../../shared/exports/iai.ts'
import type { NewDebt } from '../../../shared/exports/iai.ts'
import { date } from '../../../shared/values/dates.ts'
import { add, cents, ZERO } from '../../../shared/values/money.ts'
import { amountOf, cutFile } from '../../electron/independent-iai.ts'

const DEBTS = 10_000
const codes = { fastCode: '20', agencyLocationCode: '20090001', station: 'BFC1' }

/** Every third debt is of the person before. */
function aDebt(number: number): NewDebt {
  const person = number - (number % 3 === 2 ? 1 : 0)
  const parts = {
    principal: cents(25_00 + number * 7),
    interest: cents(number % 900),
    administrative: number % 2 === 0 ? ZERO : cents(18_00),
    penalty: ZERO,
  }
  const id = String(number).padStart(6, '0')
  return {
    debtorKnown: false,
    debt: {
      debtId: `B26-${id}`,
      liability: 'individual',
      debtType: 'administrative',
      administrativeClass: 'OVP',
      consumerOrCommercial: 'consumer',
      originationDate: date('2025-06-02'),
      delinquencyDate: date('2025-10-01'),
      originalAmount: parts.principal,
      balance: add(parts.principal, parts.interest, parts.administrative),
      parts,
      pending: [],
      debtor: {
        debtorId: `E${String(person).padStart(6, '0')}`,
        kind: 'individual',
        taxpayerId: String(900_100_001 + person),
        taxpayerIdType: 'SSN',
        lastName: "O'Neill-Núñez",
        firstName: 'Ana',
        middleName: '',
        gender: 'U',
        birthDate: undefined,
        deceased: false,
        address: {
          line1: '3112 Oak Ave', line2: '', city: 'Beckley', state: 'WV', postalCode: '25801-1234', country: 'US',
        },
        phone: '(304) 555-0142',
      },
    },
  }
}

test('a file of ten thousand debts reads the same by a reader that shares nothing with the writer', () => {
  const debts = Array.from({ length: DEBTS }, (_, number) => aDebt(number))
  const pieces = [...iaiBytes({ codes, controlId: '60910001' }, debtsAdded(debts))]
  const lines = Buffer.concat(pieces).toString('latin1').split('\n').slice(0, -1)
  const { records, problems, controlId } = cutFile(lines)
  expect(problems).toEqual([])
  expect(controlId).toBe('60910001')
  const read = records.filter(({ type }) => type === '1')
  expect(read.map(({ debtId }) => debtId)).toEqual(debts.map(({ debt }) => debt.debtId))
  expect(read.map(({ fields }) => amountOf(fields['balance'] ?? ''))).toEqual(debts.map(({ debt }) => debt.balance))
  const added = records.filter(({ type, action }) => type === '2' && action === 'A')
  const further = records.filter(({ type, action }) => type === '2' && action === 'B')
  expect([added.length, further.length]).toEqual([6667, 3333])
  expect(added[0]?.fields).toMatchObject({ last: 'ONEILLNUNEZ', first: 'ANA', tin: '900100001', tinType: 'SSN' })
})
