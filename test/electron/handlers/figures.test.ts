import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { date } from '../../../shared/values/dates.ts'
import { rate } from '../../../shared/values/rate.ts'
import { openPractice, type Practice } from '../practice.ts'

/** The table of rates with the row that Treasury will publish for 2027. */
vi.mock('../../../shared/law/current-value-of-funds-rate.ts', async (original) => {
  const table = await original<typeof import('../../../shared/law/current-value-of-funds-rate.ts')>()
  const source = 'Treasury, notice for 2027'
  const row = { effective: date('2027-01-01'), value: rate(7000), source, checkedOn: date('2026-12-15') }
  return { ...table, CURRENT_VALUE_OF_FUNDS_RATE: [...table.CURRENT_VALUE_OF_FUNDS_RATE, row] }
})

const TODAY = '2026-11-22'

let practice: Practice

beforeEach(async () => {
  practice = await openPractice(TODAY)
})

afterEach(async () => await practice.close())

async function decidingRow(name: string, on: string) {
  const { figures } = await practice.call('figures.list', { on })
  return figures.find((figure) => figure.name === name)?.deciding
}

describe('every figure by date', () => {
  test('shows the row that decides on a day, with its source, its status and the other rows', async () => {
    const { figures } = await practice.call('figures.list', { on: '2008-03-03', text: 'value of funds' })
    expect(figures).toHaveLength(1)
    expect(figures[0]?.deciding).toMatchObject({ value: '5%', effective: '2008-01-01', status: 'inferred' })
    expect(figures[0]?.rows.length).toBeGreaterThan(30)
  })

  test('has no deciding row before its first', async () => {
    expect(await decidingRow('small-salary-overpayment', '2008-01-15')).toBeUndefined()
    expect(await decidingRow('small-salary-overpayment', TODAY)).toMatchObject({ value: '$50.00' })
  })

  test.each([
    ['$600', 'Reported on Form 1099-C from'],
    ['100,000', 'Justice principal over'],
    ['285.12(c)(4)', 'Cross servicing floor'],
  ])('is found by %s', async (text, title) => {
    const { figures, count } = await practice.call('figures.list', { text })
    expect(figures.map((figure) => figure.title)).toContain(title)
    expect(count).toBe(figures.length)
  })

  test('has the holidays of the year of the day', async () => {
    const { figures } = await practice.call('figures.list', { on: '2027-05-01', group: 'Federal holidays of the year' })
    expect(figures).toHaveLength(11)
    const juneteenth = figures.find(({ title }) => title.startsWith('Juneteenth'))
    expect(juneteenth?.deciding).toMatchObject({ value: '2027-06-18', effective: '2021-06-17' })
  })

  test('has the charges of the center, a row for each day they changed', async () => {
    const save = async (onAgreement: string, effective?: string) => {
      const charges = { onDelinquency: '30.00', onAgreement, onReferral: '0.00' }
      const asked = { charges, reason: 'Costs of the year', ...(effective === undefined ? {} : { effective }) }
      return await practice.try('settings.saveCharges', asked, 'supervisor1')
    }
    await save('50.00')
    await save('60.00', '2027-01-01')
    expect((await save('70.00', '2026-11-21')).ok).toBe(false)
    expect(await decidingRow('charge-on-agreement', '2026-12-31')).toMatchObject({
      value: '$50.00', effective: TODAY, source: 'Set by supervisor1: Costs of the year',
    })
    expect(await decidingRow('charge-on-agreement', '2027-01-01')).toMatchObject({ value: '$60.00' })
    const { figures } = await practice.call('figures.list', { text: 'delinquent charge turns' })
    expect(figures.map(({ rows }) => rows.length)).toEqual([1])
  })

  test('has the policy of the center, as the law and the center changed it', async () => {
    const asked = { set: 'current', effective: '2027-01-01', reason: 'By direction' } as const
    const { pending } = await practice.call('policy.propose', asked, 'supervisor1')
    await practice.call('policy.approve', { changeId: pending[0]?.changeId ?? 0 }, 'supervisor2')
    expect(await decidingRow('policy-crossServicingByDays', '2026-12-31')).toMatchObject({ value: '180 days' })
    expect(await decidingRow('policy-crossServicingByDays', '2027-01-01')).toMatchObject({
      value: '120 days', effective: '2027-01-01', source: '31 CFR 285.12(c)(2); 87 FR 50249 (16 Aug 2022) (current)',
    })
  })
})

test('a row added to a table is the figure from its day on, wherever it is used', async () => {
  expect(await decidingRow('funds-rate', '2026-12-31')).toMatchObject({ value: '4%', effective: '2026-01-01' })
  const source = 'Treasury, notice for 2027'
  expect(await decidingRow('funds-rate', '2027-01-01')).toMatchObject({ value: '7%', source })
  const balance = async (delinquencyDate: string) => {
    return await practice.call('calc.balance', { principal: '1000.00', delinquencyDate, asOf: '2028-01-31' })
  }
  expect((await balance('2026-12-31')).ratePercent).toBe('4')
  const later = await balance('2027-01-31')
  expect(later.ratePercent).toBe('7')
  expect(later.balance.interest).toBe('70.00')
})
