import { describe, expect, test } from 'vitest'
import { demandOwn } from '../../../shared/letters/demand-own.ts'
import { demandStock } from '../../../shared/letters/demand-stock.ts'
import { date } from '../../../shared/values/dates.ts'
import { cents, ZERO } from '../../../shared/values/money.ts'
import { owedInAll, sampleCenter, sampleDemand } from './sample-demand.ts'

describe('the last days of a demand letter', () => {
  test('are counted from its date, and from its receipt by example', () => {
    expect(demandStock(sampleDemand('travel-advance')).days.map(({ day, counted }) => [day, counted])).toEqual([
      ['December 22, 2026', '30 days after the date of this letter, November 22, 2026'],
      ['December 7, 2026', '15 days after the date of this letter'],
      ['15th day after you receive this letter', 'For example, received on November 27, 2026: December 12, 2026'],
      ['15th day after you receive this letter', 'For example, received on November 27, 2026: December 12, 2026'],
      ['January 21, 2027', '60 days after the date of this letter'],
    ])
  })

  test('run over a leap day', () => {
    const stock = demandStock(sampleDemand('travel-advance', { letterDate: date('2028-02-10') }))
    expect(stock.payBy).toBe('March 11, 2028')
    expect(stock.waiver.lastDay).toBe('February 25, 2028')
  })

  test('leave the waiver out where there is none', () => {
    const { days, waiver } = demandStock(sampleDemand('advanced-annual-leave'))
    expect(days.map(({ what }) => what).join()).not.toContain('waiver')
    expect(waiver).toMatchObject({ open: false, lastDay: '', message: expect.stringContaining('cannot be waived') })
  })
})

describe('when a debt is delinquent', () => {
  const stock = (slug: Parameters<typeof sampleDemand>[0]) => demandStock(sampleDemand(slug)).delinquency

  test('follows its kind', () => {
    expect(stock('restitution')).toContain('not paid by December 22, 2026')
    expect(stock('advanced-sick-leave')).toContain('the day you leave')
    expect(stock('health-insurance-premium')).toContain('within 30 days after the day it was due')
  })
})

describe('how a debt is taken of itself', () => {
  test('depends on its kind and, for a salary overpayment, on $50.00 or less', () => {
    const small = owedInAll(cents(5000))
    expect(demandOwn(sampleDemand('salary-overpayment')).automatic).toBe('none')
    expect(demandOwn(sampleDemand('salary-overpayment', { balance: small })).automatic).toBe('small-amount')
    expect(demandOwn(sampleDemand('emergency-salary-payment')).automatic).toBe('next-salary-payment')
    expect(demandOwn(sampleDemand('health-insurance-premium')).automatic).toBe('extra-premium')
    expect(demandOwn(sampleDemand('travel-advance', { balance: small })).automatic).toBe('none')
  })
})

describe('the amount', () => {
  test('shows what has been paid and what has been added', () => {
    const balance = {
      contingencyFee: ZERO, penalty: cents(55), administrative: cents(3000), interest: cents(1234),
      principal: cents(100_000), total: cents(104_289),
    }
    expect(demandOwn(sampleDemand('travel-advance', { balance })).amounts).toEqual([
      { label: 'Principal: the amount first owed', amount: '$1,259.63' },
      { label: 'Paid or taken off so far', amount: '-$259.63' },
      { label: 'Interest so far', amount: '$12.34' },
      { label: 'Penalty so far', amount: '$0.55' },
      { label: 'Administrative charges so far', amount: '$30.00' },
    ])
  })
})

describe('the office', () => {
  test('is the payroll center for salary debts and the finance center for all others', () => {
    expect(demandOwn(sampleDemand('salary-overpayment')).office.name).toBe('Austin Payroll Center')
    expect(demandOwn(sampleDemand('travel-advance')).office.name).toContain('Beckley Finance Center')
  })
})

describe('the charges that the center has set', () => {
  test('are named, and those it has not set are not', () => {
    expect(demandStock(sampleDemand('travel-advance')).charges).toBe(
      ': $30.00 when it becomes delinquent and $25.00 for an agreement',
    )
    expect(demandStock(sampleDemand('salary-overpayment')).charges).not.toContain('for an agreement')
    const charges = { onDelinquency: ZERO, onAgreement: ZERO, onReferral: ZERO }
    expect(demandStock(sampleDemand('travel-advance', { center: { ...sampleCenter, charges } })).charges).toBe('')
  })
})

describe('the cause', () => {
  const facts = (more: Parameters<typeof sampleDemand>[1]) => demandOwn(sampleDemand('travel-advance', more)).debt.facts

  test('is given with the time it falls in', () => {
    expect(facts({})).toContain('lodging disallowed”, from August 19, 2026 to September 28, 2026.')
    expect(facts({ causeEnd: date('2026-08-19') })).toContain('disallowed”, on August 19, 2026.')
    expect(facts({ causeStart: undefined, causeEnd: undefined })).toContain('disallowed”. We found')
  })

  test('is left out when there is none', () => {
    expect(facts({ cause: ' ' })).toBe('We found the debt on October 18, 2026.')
  })
})
