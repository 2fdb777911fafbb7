import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  anyWords,
  box,
  choicesOf,
  day,
  exact,
  matching,
  money,
  oneOf,
  orNothing,
  paid,
  percent,
  tickedBox,
  words,
} from '../../../renderer/components/reading.ts'
import { date } from '../../../shared/values/dates.ts'
import { cents, formatMoney, showMoney } from '../../../shared/values/money.ts'

const amounts = fc.integer({ min: 0, max: 99_999_999_999_999 }).map(cents)

describe('an amount', () => {
  test.each([
    ['1250', '1250.00'],
    ['1,250.00', '1250.00'],
    ['$1,250.5', '1250.50'],
    [' 0.07 ', '0.07'],
  ])('%j reads as %s', (typed, plain) => {
    expect(money(typed)).toEqual({ ok: true, value: plain })
  })

  test.each(['', 'abc', '1.234', '-5', '1,25.00', '1e3'])('%j is none', (typed) => {
    expect(money(typed).ok).toBe(false)
  })

  test('what the field writes is read as the same cents', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const read = money(showMoney(amount))
        return read.ok && read.value === formatMoney(amount)
      }),
    )
  })

  test('a payment of nothing is none', () => {
    expect(paid('0').ok).toBe(false)
    expect(paid('0.01')).toEqual({ ok: true, value: '0.01' })
  })
})

test('a percent is written with or without its sign', () => {
  expect(percent('4.125 %')).toEqual({ ok: true, value: '4.125' })
  expect(percent('5')).toEqual({ ok: true, value: '5' })
  expect(percent('101').ok).toBe(false)
})

test('a day is read with the day that t stands for', () => {
  expect(day(date('2026-11-22'))('t+1')).toEqual({ ok: true, value: '2026-11-23' })
  expect(day(date('2026-11-22'))('soon').ok).toBe(false)
})

test('words are trimmed and may not be empty unless they may be left out', () => {
  expect(words('  a note ')).toEqual({ ok: true, value: 'a note' })
  expect(words('   ').ok).toBe(false)
  expect(anyWords('   ')).toEqual({ ok: true, value: '' })
})

test('a passphrase is taken exactly as it was typed', () => {
  expect(exact(' two  spaces ')).toEqual({ ok: true, value: ' two  spaces ' })
  expect(exact('').ok).toBe(false)
})

test('an optional field left empty reads as nothing', () => {
  expect(orNothing(money)('  ')).toEqual({ ok: true, value: undefined })
  expect(orNothing(money)('x').ok).toBe(false)
})

test('a box that must be ticked says so', () => {
  expect(tickedBox('Tick this.')('')).toEqual({ ok: false, message: 'Tick this.' })
  expect(tickedBox('Tick this.')('yes')).toEqual({ ok: true, value: true })
  expect(box('')).toEqual({ ok: true, value: false })
})

test('only what is offered can be chosen', () => {
  const choices = choicesOf({ check: 'Check', 'pay-gov': 'Pay.gov' })
  expect(choices).toEqual([
    { value: 'check', label: 'Check' },
    { value: 'pay-gov', label: 'Pay.gov' },
  ])
  expect(oneOf(choices)('pay-gov')).toEqual({ ok: true, value: 'pay-gov' })
  expect(oneOf(choices)('cash').ok).toBe(false)
})

test('words of a given form say what the form is', () => {
  const two = matching(/^[A-Z]{2}$/, 'Two letters.')
  expect(two(' WV ')).toEqual({ ok: true, value: 'WV' })
  expect(two('W')).toEqual({ ok: false, message: 'Two letters.' })
})
