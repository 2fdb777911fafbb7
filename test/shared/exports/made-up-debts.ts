/** Made-up people and debts for the tests of the referral file. Numbers beginning with 9 belong to nobody. */
import * as fc from 'fast-check'
import { debtsAdded, iaiBytes } from '../../../shared/exports/iai.ts'
import {
  ADMINISTRATIVE_CLASSES, sumOfParts, type AdministrativeClass, type AgencyCodes, type ReferredDebt,
  type ReferredDebtor, type Submission,
} from '../../../shared/exports/iai-facts.ts'
import { addDays, date } from '../../../shared/values/dates.ts'
import { cents, LARGEST_AMOUNT, ZERO } from '../../../shared/values/money.ts'

export const codes: AgencyCodes = { fastCode: '36', agencyLocationCode: '36001200', station: 'DM1D' }

export const sandra: ReferredDebtor = {
  debtorId: 'E900006',
  kind: 'individual',
  taxpayerId: '906504347',
  taxpayerIdType: 'SSN',
  lastName: 'Núñez',
  firstName: 'Sandra',
  middleName: 'G',
  gender: 'U',
  birthDate: undefined,
  deceased: false,
  address: {
    line1: '8 N Eisenhower Dr',
    line2: '',
    city: 'Fresno',
    state: 'CA',
    postalCode: '93888-0322',
    country: 'US',
  },
  phone: '304-555-0126',
}

/** The debt of the layout's worked example: 150.00 = 120.00 + 20.00 + 10.00. */
export const plainDebt: ReferredDebt = {
  debtId: 'B26-200006',
  liability: 'individual',
  debtType: 'administrative',
  administrativeClass: 'MSC',
  consumerOrCommercial: 'consumer',
  originationDate: date('2024-01-15'),
  delinquencyDate: date('2024-02-14'),
  originalAmount: cents(150_00),
  balance: cents(150_00),
  parts: { principal: cents(120_00), interest: cents(20_00), administrative: cents(10_00), penalty: ZERO },
  debtor: sandra,
  pending: [],
}

/** Debts that Treasury has not seen, of debtors it has not seen either. */
export function newDebts(debts: readonly ReferredDebt[]): readonly Submission[] {
  return [...debtsAdded(debts.map((debt) => ({ debt, debtorKnown: false })))]
}

/** The whole file as text. */
export function iaiText(...given: Parameters<typeof iaiBytes>): string {
  return Buffer.concat([...iaiBytes(...given)]).toString('latin1')
}

/** The same debt with some facts of the debtor changed. */
export function debtOf(debtor: Partial<ReferredDebtor>, debt: Partial<ReferredDebt> = {}): ReferredDebt {
  return { ...plainDebt, ...debt, debtor: { ...sandra, ...debtor } }
}

/** Small enough that a handful of debts still fits the trailer's total. */
const anyAmount = fc.integer({ min: 0, max: Math.floor(LARGEST_AMOUNT / 40) }).map(cents)
const anyDay = fc.integer({ min: 0, max: 30_000 }).map((days) => addDays(date('1970-01-01'), days))
const anyId = (most: number) =>
  fc.stringMatching(new RegExp(`^[A-Za-z0-9][A-Za-z0-9 /-]{0,${most - 2}}[A-Za-z0-9]$`))
const anyText = fc.string({ unit: 'grapheme', maxLength: 60 })
const anyClass = fc.constantFrom(...Object.keys(ADMINISTRATIVE_CLASSES).filter(isClass))

function isClass(text: string): text is AdministrativeClass {
  return Object.hasOwn(ADMINISTRATIVE_CLASSES, text)
}

const anyDebtor: fc.Arbitrary<ReferredDebtor> = fc.record({
  debtorId: anyId(15),
  kind: fc.constant('individual'),
  taxpayerId: fc.stringMatching(/^\d{9}$/),
  taxpayerIdType: fc.constant('SSN'),
  lastName: anyText,
  firstName: anyText,
  middleName: anyText,
  gender: fc.constantFrom('M', 'F', 'U'),
  birthDate: fc.option(anyDay, { nil: undefined }),
  deceased: fc.constant(false),
  address: fc.record({
    line1: anyText,
    line2: anyText,
    city: anyText,
    state: fc.constantFrom('WV', 'TX', 'PR', 'AE'),
    postalCode: fc.stringMatching(/^\d{5}(-\d{4})?$/),
    country: fc.constantFrom('US', 'CA', 'DE'),
  }),
  phone: fc.constantFrom('', '304-555-0112', '(512) 555-0190', '1-304-555-0112', '555-01'),
})

/** Any debt, with every kind of letter in its names, long and short. */
export const anyDebt: fc.Arbitrary<ReferredDebt> = fc
  .record({
    debtId: anyId(30),
    administrativeClass: anyClass,
    originationDate: anyDay,
    delinquencyDate: anyDay,
    originalAmount: anyAmount,
    parts: fc.record({ principal: anyAmount, interest: anyAmount, administrative: anyAmount, penalty: anyAmount }),
    debtor: anyDebtor,
  })
  .map((some): ReferredDebt => ({ ...plainDebt, ...some, balance: sumOfParts(some.parts) }))
