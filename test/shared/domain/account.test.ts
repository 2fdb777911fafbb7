import { describe, expect, test } from 'vitest'
import { account } from '../../../shared/domain/account.ts'
import type { AccountEvent } from '../../../shared/domain/account-facts.ts'
import { formatMoney } from '../../../shared/values/money.ts'
import { charge, day, facts, money, onDay, owed, payment } from './one-debt.ts'

describe('interest', () => {
  test('is principal x rate x days / 365, the day of delinquency not counted [IRM-late-interest-calc]', () => {
    expect(owed(onDay(0))).toEqual({ principal: '10000.00', total: '10000.00' })
    expect(owed(onDay(73))).toEqual({ interest: '100.00', principal: '10000.00', total: '10100.00' })
  })

  test('counts over 360 days when the policy says so', () => {
    expect(owed(onDay(72, [], { dayCountBasis: 360 })).interest).toBe('100.00')
  })

  test('does not run before the date of delinquency, and a payment made then lowers what bears it', () => {
    const paidEarly = onDay(73, [payment(-10, '5000.00')])
    expect(owed(paidEarly)).toEqual({ interest: '50.00', principal: '5000.00', total: '5050.00' })
  })

  test('is posted at the end of each month after the grace days, and at payments [IRM-late-assess]', () => {
    const { assessments } = onDay(80, [payment(60, '1.00')])
    const interest = assessments.filter(({ kind }) => kind === 'interest').map(({ date }) => date)
    expect(interest).toEqual(['2025-02-28', '2025-03-02', '2025-03-22'])
  })

  test('never drifts by a cent, however often it is posted [IRM-5-late-charges]', () => {
    const monthly = onDay(730).assessments.filter(({ kind }) => kind === 'interest')
    expect(monthly.length).toBeGreaterThan(20)
    expect(owed(onDay(730)).interest).toBe('1000.00')
  })

  test('does not compound: interest bears none [IRM-late-interest-base]', () => {
    expect(owed(onDay(365)).interest).toBe('500.00')
    expect(owed(onDay(3650)).interest).toBe('5000.00')
  })
})

describe('the grace days', () => {
  test('spare a payment the interest on the principal it pays, to the thirtieth day [CFR5-5.5-30-day-free]', () => {
    const paid = onDay(30, [payment(30, '10000.00')])
    expect(owed(paid)).toEqual({})
  })

  test('are over on the thirty-first day, when interest is paid first', () => {
    const [applied] = onDay(31, [payment(31, '10000.00')]).applied
    expect(formatMoney(applied?.interest ?? money('0.00'))).toBe('42.47')
  })

  test('leave the interest on the part that is not paid', () => {
    expect(owed(onDay(73, [payment(20, '5000.00')])).interest).toBe('50.00')
  })

  test('can be none, and then a payment bears interest from the first day', () => {
    expect(onDay(73, [payment(1, '100.00')], { graceDays: 0 }).applied[0]?.interest).toBe(137)
  })
})

describe('the penalty', () => {
  test('on the ninety-first day is charged for all of them [IRM-late-penalty, CFR5-5.5-penalty-rate]', () => {
    expect(owed(onDay(90)).penalty).toBeUndefined()
    expect(owed(onDay(91)).penalty).toBe('149.59')
  })

  test('counts from day 91 only when the policy says so', () => {
    expect(owed(onDay(91, [], { penaltyStart: 'day-91' })).penalty).toBe('1.64')
  })

  test('falls on interest and charges too once they are open for more than ninety days', () => {
    const everything = onDay(300, [charge(0, '100.00')])
    const principalOnly = onDay(300, [charge(0, '100.00')], { penaltyBase: 'principal' })
    expect(owed(principalOnly).penalty).toBe('493.15')
    expect(everything.balance.penalty).toBeGreaterThan(principalOnly.balance.penalty + 493)
  })

  test('counts a charge made before delinquency from the date of delinquency', () => {
    expect(onDay(120, [charge(-40, '50.00')]).balance).toEqual(onDay(120, [charge(0, '50.00')]).balance)
  })

  test('counts a later charge from its own date', () => {
    const without = onDay(170).balance.penalty
    expect(onDay(170, [charge(80, '365.00')]).balance.penalty).toBe(without)
    expect(onDay(171, [charge(80, '365.00')]).balance.penalty).toBe(onDay(171).balance.penalty + 546)
  })

  test('is not charged on what was paid before its ninety-first day', () => {
    expect(owed(onDay(120, [payment(60, '10082.19')]))).toEqual({})
  })

  test('is charged on what is paid on its ninety-first day', () => {
    expect(onDay(91, [payment(91, '149.59')]).applied[0]?.penalty).toBe(14_959)
  })

  test('never falls on contingency fees, nor on penalties [IRM-5-principal]', () => {
    const fee: AccountEvent = { kind: 'contingency-fee', date: day(1), amount: money('500.00') }
    expect(onDay(400, [fee]).balance.penalty).toBe(onDay(400).balance.penalty)
  })
})

describe('events of one day', () => {
  test('count charges first, then fees, then payments', () => {
    const fee: AccountEvent = { kind: 'contingency-fee', date: day(10), amount: money('20.00') }
    const [applied] = onDay(10, [payment(10, '60.00'), fee, charge(10, '30.00')]).applied
    expect(applied).toMatchObject({ contingencyFee: 2000, administrative: 3000, principal: 1000 })
  })

  test('after the day asked about do not count', () => {
    expect(onDay(9, [payment(10, '60.00')]).applied).toEqual([])
  })
})

test('a payment closes the oldest items first', () => {
  const open = onDay(50, [charge(5, '30.00'), charge(9, '40.00'), payment(20, '50.00')]).openItems
  const charges = open.filter(({ kind }) => kind === 'administrative')
  expect(charges).toMatchObject([{ date: day(9), amount: 4000, open: 2000 }])
})

test('what is paid above the balance is unapplied', () => {
  expect(onDay(10, [payment(10, '10001.00')]).applied[0]).toMatchObject({ principal: 1_000_000, unapplied: 100 })
})

test('an event comes back with the number it was given', () => {
  const given = account(facts([{ ...payment(40, '10.00'), id: 7 }, { ...charge(1, '5.00'), id: 'c' }]), day(40))
  expect(given.applied[0]?.id).toBe(7)
  expect(onDay(40, [{ ...charge(1, '5.00'), id: 'c' }]).openItems.find(({ id }) => id === 'c')?.open).toBe(500)
})

test('without a delinquency date nothing accrues and payments still count', () => {
  const { delinquencyDate: _none, ...letterless } = facts([charge(5, '30.00'), payment(400, '130.00')])
  const found = account(letterless, day(800))
  expect(found.daysDelinquent).toBe(0)
  expect(owed(found)).toEqual({ principal: '9900.00', total: '9900.00' })
})

test('before the date of delinquency no day is delinquent and nothing is charged', () => {
  expect(onDay(-5)).toMatchObject({ daysDelinquent: 0, assessments: [], balance: { total: 1_000_000 } })
})
