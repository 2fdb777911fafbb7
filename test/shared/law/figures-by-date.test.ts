import { describe, expect, test } from 'vitest'
import { CURRENT_VALUE_OF_FUNDS_RATE } from '../../../shared/law/current-value-of-funds-rate.ts'
import { deciding, governing, inEffect, type Dated } from '../../../shared/law/dated.ts'
import { FIGURES, figuresOn } from '../../../shared/law/figures.ts'
import { MINIMUM_WAGE } from '../../../shared/law/minimum-wage.ts'
import { period } from '../../../shared/law/periods.ts'
import { date, type IsoDate } from '../../../shared/values/dates.ts'

const checkedOn = date('2026-11-22')

function row(effective: string, value: number): Dated<number> {
  return { effective: date(effective), value, source: 'A source', checkedOn }
}

const rows = [row('2020-01-01', 1), row('2021-07-01', 2)]

describe('a figure by effective date', () => {
  test('is decided by the last row that has begun', () => {
    expect(inEffect(rows, date('2021-06-30'))?.value).toBe(1)
    expect(inEffect(rows, date('2021-07-01'))?.value).toBe(2)
  })

  test('is not known before its first row, unless the rule is older than its text', () => {
    expect(inEffect(rows, date('2019-12-31'))).toBeUndefined()
    expect(governing(rows, date('2019-12-31')).value).toBe(1)
  })

  test('is the newest row when no day is asked about', () => {
    expect(deciding(rows).value).toBe(2)
    expect(deciding(rows, date('2020-05-05')).value).toBe(1)
  })

  test('changes by adding a row', () => {
    expect(inEffect([...rows, row('2027-01-01', 3)], date('2027-01-01'))?.value).toBe(3)
  })
})

test('every figure has rows in the order of their dates, each with its source and the day it was checked', () => {
  for (const figure of FIGURES) {
    const effective: readonly IsoDate[] = figure.rows.map((one) => one.effective)
    expect(effective, figure.name).toEqual([...new Set(effective)].toSorted())
    expect(effective.length, figure.name).toBeGreaterThan(0)
    for (const one of figure.rows) {
      expect(one.source, figure.name).not.toBe('')
      expect(one.value, figure.name).not.toBe('')
      expect(one.checkedOn >= '2026-01-01', figure.name).toBe(true)
    }
  }
})

test('on any day it can be shown which row of each figure decides', () => {
  const shown = new Map(figuresOn(date('2008-01-15')).map((one) => [one.figure.name, one.deciding]))
  expect(shown.get('funds-rate')).toMatchObject({ value: '5%', effective: '2008-01-01', status: 'inferred' })
  expect(shown.get('minimum-wage')).toMatchObject({ value: '$5.85', effective: '2007-07-24' })
  expect(shown.get('small-salary-overpayment')).toBeUndefined()
})

test('no two figures have the same name', () => {
  const names = FIGURES.map((figure) => figure.name)
  expect(new Set(names).size).toBe(names.length)
})

test('the rate of funds is known for every year since 1996, each row with its status', () => {
  const years = new Set(CURRENT_VALUE_OF_FUNDS_RATE.map((one) => one.effective.slice(0, 4)))
  expect(years.size).toBe(2026 - 1996 + 1)
  expect(CURRENT_VALUE_OF_FUNDS_RATE.every((one) => one.status !== undefined)).toBe(true)
})

test('the minimum wage is that of the day', () => {
  expect(inEffect(MINIMUM_WAGE, date('2009-07-23'))?.value).toBe(655)
  expect(inEffect(MINIMUM_WAGE, date('2026-01-01'))?.value).toBe(725)
})

test('a period names the event from which it is counted', () => {
  expect(period('waiverRequest', date('2026-01-01')).value).toMatchObject({ days: 15, anchor: 'letter-date' })
  expect(period('hearingPetition', date('2026-01-01')).value).toMatchObject({ days: 15, anchor: 'received-by-debtor' })
})
