import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { iaiBytes } from '../../../shared/exports/iai.ts'
import { checkSubmission, type Finding } from '../../../shared/exports/iai-checks.ts'
import {
  PENDING_MATTERS, type Adjustment, type ReferredDebt, type ReferredDebtor, type Submission,
} from '../../../shared/exports/iai-facts.ts'
import { countFindings, hasStops, preflight, type PreflightContext } from '../../../shared/exports/iai-preflight.ts'
import { date } from '../../../shared/values/dates.ts'
import { cents, ZERO } from '../../../shared/values/money.ts'
import { anyDebt, codes, debtOf as madeUpDebt, newDebts, plainDebt } from './made-up-debts.ts'

const today = date('2026-11-22')
const certifiedThrough = date('2026-12-31')
const context: PreflightContext = { today, codes, programActive: true, certifiedThrough, practice: false }

/** The sample number the Social Security Administration once printed; it belongs to nobody. */
const taxpayerId = '219099999'

function debtOf(debtor: Partial<ReferredDebtor> = {}, debt: Partial<ReferredDebt> = {}): ReferredDebt {
  return madeUpDebt({ taxpayerId, ...debtor }, debt)
}

function added(debt: ReferredDebt): Submission {
  return { event: 'debt-added', debt, debtorKnown: false }
}

function codesOf(findings: Iterable<Finding>): readonly string[] {
  return [...findings].map(({ code, record, stops }) => `${code} on ${record} ${stops ? 'stops' : 'warns'}`)
}

function found(debtor: Partial<ReferredDebtor>, debt: Partial<ReferredDebt> = {}): readonly string[] {
  return codesOf(checkSubmission(added(debtOf(debtor, debt)), today))
}

const { address } = plainDebt.debtor

/** Began and became delinquent on one day. */
function since(day: string): Partial<ReferredDebt> {
  return { originationDate: date(day), delinquencyDate: date(day) }
}

test('a sound debt of a sound agency brings no finding', () => {
  expect([...preflight(context, [added(debtOf())])]).toEqual([])
})

test.each<[string, Partial<ReferredDebt>, readonly string[]]>([
  ['a debt number that is missing', { debtId: ' ' }, ['04 on 1 stops']],
  ['a debt number of 31 characters', { debtId: 'B'.repeat(31) }, ['04 on 1 stops']],
  ['a debt number with a letter outside ASCII', { debtId: 'Bé1' }, ['04 on 1 stops']],
  ['a joint debt', { liability: 'joint' }, ['11 on 1 stops']],
  ['an administrative debt without a class', { administrativeClass: undefined }, ['1N on 1 stops']],
  ['a loan with a class', { debtType: 'loan' }, ['1O on 1 stops']],
  ['a debt that begins tomorrow', { originationDate: date('2026-11-23') }, ['49 on 1 stops', '-- on 1 warns']],
  ['a debt delinquent today', { delinquencyDate: today }, ['27 on 1 stops']],
  ['a delinquency in 1969', { ...since('1969-12-31') }, ['27 on 1 stops', '30 on 1 warns']],
  ['a debt of more than ten years', { ...since('2016-11-21') }, ['30 on 1 warns']],
  ['a debt of ten years to the day', { ...since('2016-11-22') }, []],
  ['a balance that is not the sum of its parts', { balance: cents(150_01) }, ['21 on 1 stops']],
  ['an original amount below 25.00', { originalAmount: cents(24_99) }, ['76 on 1 stops']],
])('%s is found', (_, debt, expected) => {
  expect(found({}, debt)).toEqual(expected)
})

test('25.00 is enough, a cent less is not', () => {
  const of = (amount: number) => {
    const parts = { principal: cents(amount), interest: ZERO, administrative: ZERO, penalty: ZERO }
    return found({}, { parts, balance: cents(amount) })
  }
  expect(of(25_00)).toEqual([])
  expect(of(24_99)).toEqual(['14 on 1 stops'])
  expect(of(0)).toEqual(['14 on 1 stops', '1W on 1 stops'])
})

test('a part below zero is found though the sum is right', () => {
  const [interest, administrative, penalty] = [cents(-5_00), cents(-3_00), cents(-2_00)]
  const parts = { principal: cents(160_00), interest, administrative, penalty }
  expect(found({}, { parts })).toEqual(['1T on 1 stops', '1U on 1 stops', '1V on 1 stops'])
})

test.each<[string, Partial<ReferredDebtor>, readonly string[]]>([
  ['an employee id that is missing', { debtorId: '' }, ['3E on 2 stops']],
  ['an employee id of 16 characters', { debtorId: 'E'.repeat(16) }, ['3E on 2 stops']],
  ['a business', { kind: 'business' }, ['7D on 2 stops']],
  ['an EIN', { taxpayerIdType: 'EIN' }, ['7E on 2 stops']],
  ['a number that is missing', { taxpayerId: '' }, ['07 on 2 stops']],
  ['a number of eight digits', { taxpayerId: '21909999' }, ['07 on 2 stops']],
  ['the area 000', { taxpayerId: '000-12-3456' }, ['07 on 2 stops']],
  ['the area 666', { taxpayerId: '666-12-3456' }, ['07 on 2 stops']],
  ['the group 00', { taxpayerId: '219-00-3456' }, ['07 on 2 stops']],
  ['the serial 0000', { taxpayerId: '219-12-0000' }, ['07 on 2 stops']],
  ['a letter in the number', { taxpayerId: '21909999O' }, ['13 on 2 stops']],
  ['an area from 900', { taxpayerId: '900-12-3456' }, ['07 on 2 warns']],
  ['a last name that is missing', { lastName: "-'." }, ['33 on 2 stops']],
  ['a first name that is missing', { firstName: '' }, ['6I on 2 stops']],
  ['a name that cannot be written', { firstName: 'Li 李' }, ['-- on 2 warns']],
  ['a very long name', { lastName: 'A'.repeat(36) }, ['-- on 2 warns']],
  ['a debtor who has died', { deceased: true }, ['9O on 2 stops']],
  ['a birth date that is today', { birthDate: today }, ['3D on 2A stops']],
  ['a phone of seven digits', { phone: '555-0126' }, ['3Q on 2C warns']],
  ['no phone', { phone: '' }, []],
])('%s is found', (_, debtor, expected) => {
  expect(found(debtor)).toEqual(expected)
})

test.each<[string, Partial<ReferredDebtor['address']>, readonly string[]]>([
  ['no street', { line1: '' }, ['37 on 2C stops']],
  ['a street of 71 characters and more', { line1: 'A'.repeat(36), line2: 'B'.repeat(36) }, ['37 on 2C stops']],
  ['a city of one letter', { city: 'Q' }, ['39 on 2C stops']],
  ['a city that must be cut', { city: 'Charlottesville' }, ['39 on 2C warns']],
  ['a city that can be shortened', { city: 'Colorado Springs' }, []],
  ['no state at home', { state: '' }, ['41 on 2C stops']],
  ['a state there is not', { state: 'XX' }, ['41 on 2C stops']],
  ['a country in full', { country: 'Germany', state: '' }, ['45 on 2C stops']],
  ['a country abroad, with its own postal code', { country: 'DE', state: '', postalCode: '50667' }, []],
  ['a ZIP code of four digits', { postalCode: '9388' }, ['47 on 2C stops']],
  ['a ZIP code of eight digits', { postalCode: '93888-032' }, ['47 on 2C stops']],
])('an address with %s is found', (_, changed, expected) => {
  expect(found({ address: { ...address, ...changed } })).toEqual(expected)
})

test('only the records that are sent are checked', () => {
  const debt = debtOf({ address: { ...address, state: '' }, lastName: '', birthDate: today }, { balance: cents(1) })
  const of = (submission: Submission) => codesOf(checkSubmission(submission, today))
  expect(of({ event: 'name-changed', debt })).toEqual(['33 on 2 stops'])
  expect(of({ event: 'address-changed', debt })).toEqual(['41 on 2C stops'])
  expect(of({ event: 'birth-date-changed', debt })).toEqual(['3D on 2A stops'])
  expect(of({ event: 'debt-recalled', debt, reason: 'forgiven' })).toEqual([])
  expect(of({ event: 'debt-added', debt, debtorKnown: true })).toEqual([
    '14 on 1 stops', '21 on 1 stops', '33 on 2 stops',
  ])
})

test('a change waits for whatever Treasury has pending', () => {
  const debt = debtOf({}, { pending: PENDING_MATTERS })
  const findings = checkSubmission({ event: 'address-changed', debt }, today)
  expect(findings.map((finding) => finding.code)).toEqual([
    '9P', '9Q', '9R', '9S', '9U', '9V', '9W', '9X', '9Y', '9Z', '0A', '9T',
  ])
  expect(checkSubmission(added(debt), today)).toEqual([])
})

const adjustment: Adjustment = {
  kind: 'ABAL',
  sequence: 1,
  transactionId: 'ADJ000000000001',
  identifiedOn: today,
  parts: { principal: cents(-20_00), interest: ZERO, administrative: ZERO, penalty: ZERO },
}

/** The four parts: principal, interest, administrative costs, penalty. */
function partsOf(...amounts: readonly [number, number, number, number]): Adjustment['parts'] {
  const [principal, interest, administrative, penalty] = amounts
  return {
    principal: cents(principal),
    interest: cents(interest),
    administrative: cents(administrative),
    penalty: cents(penalty),
  }
}

test.each<[string, Partial<Adjustment>, readonly string[]]>([
  ['nothing wrong', {}, []],
  ['nothing at all', { parts: partsOf(0, 0, 0, 0) }, ['5G', '5B']],
  ['parts that cancel out', { parts: partsOf(-5_00, 5_00, 0, 0) }, ['5B']],
  ['no transaction id', { transactionId: '' }, ['4Y']],
  ['a transaction id of 14 characters', { transactionId: 'ADJ00000000001' }, ['9L']],
  ['the sequence 0', { sequence: 0 }, ['9J']],
  ['the sequence 1,000,000', { sequence: 1_000_000 }, ['9J']],
  ['a day to come', { identifiedOn: date('2026-11-23') }, ['4W']],
  [
    'more than is owed of each part', { parts: partsOf(-120_01, -20_01, -10_01, -1) }, ['5E', '5K', '5P', '5F', '9M'],
  ],
])('an adjustment with %s is judged', (_, changed, expected) => {
  const submission = { event: 'balance-adjusted', debt: debtOf(), adjustment: { ...adjustment, ...changed } } as const
  expect(checkSubmission(submission, today).map((finding) => finding.code)).toEqual(expected)
})

test('a debt under a payment agreement is not increased, a closed one not adjusted', () => {
  const parts = { ...adjustment.parts, principal: cents(20_00) }
  const of = (debt: ReferredDebt) => {
    const submission = { event: 'balance-adjusted', debt, adjustment: { ...adjustment, parts } } as const
    return checkSubmission(submission, today).map(({ code }) => code)
  }
  expect(of(debtOf({}, { pending: ['payment-agreement'] }))).toEqual(['9R', '5R'])
  expect(of(debtOf({}, { pending: ['closed'] }))).toEqual(['0A', '5S'])
})

test('numbers used twice in one batch are found', () => {
  const other = { debtorId: 'E2' }
  const batch = [
    added(debtOf()),
    added(debtOf()),
    added(debtOf(other, { debtId: 'B2' })),
    { event: 'debt-added', debt: debtOf({ taxpayerId: '219099998' }, { debtId: 'B3' }), debtorKnown: true } as const,
  ]
  expect(codesOf(preflight(context, batch))).toEqual([
    '6W on 1 stops', '6Z on 2 stops', '10 on 2 stops', '08 on 2 stops',
  ])
  const adjusted = { event: 'balance-adjusted', debt: debtOf(), adjustment } as const
  expect(codesOf(preflight(context, [adjusted, adjusted]))).toEqual(['5W on 5B stops', '5A on 5B stops'])
})

test('the agency needs its codes, an active program and a certification that has not run out', () => {
  const lapsed = { ...context, programActive: false, certifiedThrough: date('2026-11-21') }
  expect(codesOf(preflight(lapsed, []))).toEqual(['6S on H stops', '6T on H stops'])
  for (const wrong of [{ fastCode: '' }, { agencyLocationCode: '3600120' }, { station: '' }]) {
    expect(codesOf(preflight({ ...context, codes: { ...codes, ...wrong } }, []))).toEqual(['01 on H stops'])
  }
  expect(codesOf(preflight({ ...context, certifiedThrough: undefined }, []))).toEqual([])
})

test('in a practice center a number that belongs to nobody is what is wanted', () => {
  const madeUp = [added(debtOf({ taxpayerId: '900-12-3456' }))]
  expect(codesOf(preflight(context, madeUp))).toEqual(['07 on 2 warns'])
  expect(codesOf(preflight({ ...context, practice: true }, madeUp))).toEqual([])
})

test('codes that were never set stop a real batch, and not one that is practiced', () => {
  const unset = { fastCode: '20', agencyLocationCode: '00000000', station: '00000' }
  expect(codesOf(preflight({ ...context, codes: unset }, []))).toEqual(['01 on H stops'])
  expect(codesOf(preflight({ ...context, codes: unset, practice: true }, []))).toEqual([])
})

test('a batch may not outgrow the total of its trailer', () => {
  const balance = cents(60_000_000_000_000)
  const parts = { principal: balance, interest: ZERO, administrative: ZERO, penalty: ZERO }
  const large = (debtId: string, debtorId: string, taxpayer: string) =>
    added(debtOf({ debtorId, taxpayerId: taxpayer }, { debtId, balance, parts }))
  const batch = [large('B1', 'E1', '219099999'), large('B2', 'E2', '219099998')]
  expect(codesOf(preflight(context, batch))).toEqual(['-- on Z stops'])
})

test('findings are counted, the stopping ones first', () => {
  const batch = ['Ann', 'Bo', ''].map((firstName, index) =>
    added(debtOf({ debtorId: `E${index}`, taxpayerId: `90012345${index}`, firstName }, { debtId: `B${index}` })),
  )
  const rows = countFindings([...preflight(context, batch)])
  expect(rows.map(({ code, count }) => `${code} ${count}`)).toEqual(['6I 1', '07 3'])
  expect(hasStops(rows)).toBe(true)
})

test('whatever the check lets through can be written', () => {
  fc.assert(
    fc.property(fc.array(anyDebt, { maxLength: 4 }), (debts) => {
      const submissions = newDebts(debts)
      const stops = [...preflight(context, submissions)].filter((finding) => finding.stops)
      const stopped = new Set(stops.map(({ debtId }) => debtId))
      const sound = submissions.filter(({ debt }) => !stopped.has(debt.debtId))
      expect(() => [...iaiBytes({ codes, controlId: '63260001' }, sound)]).not.toThrow()
    }),
  )
})
