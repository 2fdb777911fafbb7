/** What changes how an account accrues: agreements, holds, late decisions, waivers, a corrected principal. */
import { describe, expect, test } from 'vitest'
import { account } from '../../../shared/domain/account.ts'
import type { AccountEvent } from '../../../shared/domain/account-facts.ts'
import { cents } from '../../../shared/values/money.ts'
import { charge, day, facts, money, onDay, owed, payment } from './one-debt.ts'

function change(kind: Exclude<AccountEvent['kind'], MoneyKind>, number: number): AccountEvent {
  return { kind, date: day(number) }
}

type MoneyKind = 'administrative-charge' | 'contingency-fee' | 'payment' | 'principal-adjustment' | 'waive'

function waive(part: 'interest' | 'penalty' | 'administrative', number: number, amount: string): AccountEvent {
  return { kind: 'waive', part, date: day(number), amount: money(amount) }
}

describe('an agreement', () => {
  const start = change('agreement-start', 100)

  test('holds the penalty back while it is kept, and interest goes on [IRM-12-interest-term]', () => {
    const kept = onDay(200, [start])
    expect(kept.balance.penalty).toBe(onDay(100).balance.penalty)
    expect(kept.balance.interest).toBe(onDay(100).balance.interest + 13_699)
    expect(kept.deferredPenalty).toBeGreaterThan(16_000)
  })

  test('adds what it held back on the day of its default [IRM-12-default-penalties]', () => {
    const broken = onDay(200, [start, change('agreement-default', 200)], { penaltyBase: 'principal' })
    expect(broken.balance.penalty).toBe(onDay(200, [], { penaltyBase: 'principal' }).balance.penalty)
    expect(broken.deferredPenalty).toBe(0)
  })

  test('drops what it held back when it ends without default', () => {
    const ended = onDay(200, [start, change('agreement-end', 200)])
    expect(ended.balance.penalty).toBe(onDay(100).balance.penalty)
    const after = onDay(273, [start, change('agreement-end', 200)])
    expect(after.balance.penalty).toBeLessThan(onDay(273).balance.penalty - 15_000)
  })

  test('on new terms goes on holding back what it held', () => {
    const rescheduled = onDay(200, [start, change('agreement-start', 150)])
    expect(rescheduled.balance.penalty).toBe(onDay(100).balance.penalty)
    expect(rescheduled.deferredPenalty).toBe(onDay(200, [start]).deferredPenalty)
  })

  test('ends the grace days: its payments bear interest', () => {
    const early = [change('agreement-start', 5), payment(15, '1000.00')]
    expect(onDay(15, early).applied[0]?.interest).toBe(685 + 1370)
  })

  test('made before any delinquency bears interest from its own date', () => {
    const { delinquencyDate: _none, ...never } = facts([change('agreement-start', 0)])
    expect(owed(account(never, day(73)))).toEqual({ interest: '100.00', principal: '10000.00', total: '10100.00' })
  })
})

describe('a hold on accrual', () => {
  const hold = [change('accrual-hold-start', 11), change('accrual-hold-end', 40)]

  test('leaves out its first and its last day and all between [CFR5-5.5-accrual-suspension]', () => {
    expect(owed(onDay(10 + 73 - 10 + 30, hold)).interest).toBe('100.00')
    expect(owed(onDay(40, hold)).interest).toBe('13.70')
    expect(owed(onDay(41, hold)).interest).toBe('15.07')
  })

  test('leaves its days out of the penalty too, whose ninety-first day still comes', () => {
    expect(owed(onDay(91, hold)).penalty).toBe('100.27')
  })

  test('puts off a penalty that would have come due inside it', () => {
    const late = [change('accrual-hold-start', 81), change('accrual-hold-end', 100)]
    expect(owed(onDay(100, late)).penalty).toBeUndefined()
    expect(owed(onDay(101, late)).penalty).toBe('133.15')
  })
})

describe('a decision that comes late', () => {
  test('spares the penalty from day 61 until the decision, and interest goes on [IRM-hrg-61-penalty]', () => {
    const late = [change('penalty-waived-from', 101), change('penalty-waived-until', 150)]
    expect(onDay(150, late).balance.penalty).toBe(onDay(100).balance.penalty)
    expect(onDay(150, late).balance.interest).toBe(onDay(150).balance.interest)
    expect(onDay(151, late, { penaltyBase: 'principal' }).balance.penalty).toBe(16_603)
  })
})

describe('a waiver of charges', () => {
  test('takes off what was assessed by its day', () => {
    const waived = onDay(73, [charge(1, '40.00'), waive('administrative', 73, '40.00'), waive('interest', 73, '25.00')])
    expect(owed(waived)).toEqual({ interest: '75.00', principal: '10000.00', total: '10075.00' })
    expect(waived.credited).toMatchObject([{ administrative: 4000 }, { interest: 2500 }])
  })

  test('cannot take off more than there is', () => {
    const waived = onDay(91, [waive('penalty', 91, '200.00')])
    expect(waived.balance.penalty).toBe(0)
    expect(waived.credited[0]).toMatchObject({ penalty: 14_959, unapplied: 5041 })
  })
})

describe('a corrected principal', () => {
  test('that is higher bears interest from its date', () => {
    const higher = onDay(73 + 73, [{ kind: 'principal-adjustment', date: day(73), amount: money('1000.00') }])
    expect(owed(higher).interest).toBe('210.00')
    expect(owed(higher).principal).toBe('11000.00')
  })

  test('that is lower bears less from its date', () => {
    expect(owed(onDay(73 + 73, [lowered(73, '5000.00')]))).toMatchObject({ interest: '150.00', principal: '5000.00' })
  })

  test('that is lower than what was paid leaves an amount to give back', () => {
    const paid = onDay(10, [payment(5, '8000.00'), lowered(10, '3000.00')])
    expect(paid.credited).toMatchObject([{ amount: 300_000, principal: 200_000, unapplied: 100_000 }])
    expect(owed(paid)).toEqual({})
  })
})

function lowered(number: number, by: string): AccountEvent {
  return { kind: 'principal-adjustment', date: day(number), amount: cents(-money(by)) }
}
