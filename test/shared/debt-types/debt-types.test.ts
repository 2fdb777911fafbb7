import { expect, test } from 'vitest'
import { debtTypes, debtTypeSlugs, isDebtType } from '../../../shared/debt-types/index.ts'
import type { DebtType } from '../../../shared/debt-types/debt-type.ts'

const all: readonly DebtType[] = debtTypeSlugs.map((slug) => debtTypes[slug])

function slugs(wanted: (debtType: DebtType) => boolean): readonly string[] {
  return all.filter(wanted).map((debtType) => debtType.slug)
}

test('every kind of debt stands under its own slug', () => {
  expect(Object.entries(debtTypes).map(([slug, debtType]) => slug === debtType.slug)).toEqual(all.map(() => true))
  expect(all).toHaveLength(15)
})

test('a text that names no kind of debt is not a debt type', () => {
  expect(isDebtType('travel-advance')).toBe(true)
  expect(isDebtType('income-tax')).toBe(false)
  expect(isDebtType('toString')).toBe(false)
})

test('pay, leave and health premiums are salary debts [IRM-8-salary-types]', () => {
  expect(slugs((debtType) => debtType.class === 'salary')).toEqual([
    'emergency-salary-payment',
    'advanced-annual-leave',
    'advanced-sick-leave',
    'salary-overpayment',
    'health-insurance-premium',
  ])
})

test('travel, relocation, training, overpayments and restitution are administrative debts [IRM-9-admin-types]', () => {
  const administrative = all.filter((debtType) => debtType.class === 'administrative')
  expect(new Set(administrative.map((debtType) => debtType.family))).toEqual(
    new Set(['travel', 'relocation', 'training', 'overpayment', 'restitution']),
  )
})

test('the class decides office, payment form, frequency and route of enforced offset [IRM-5-debt-class]', () => {
  for (const debtType of all) {
    const salary = debtType.class === 'salary'
    expect(debtType.office).toBe(salary ? 'payroll' : 'cfo')
    expect(debtType.payGovForm).toBe(salary ? 'NFC' : 'IRSPMT')
    expect(debtType.installmentEvery).toBe(salary ? 'pay-period' : 'month')
    expect(debtType.enforcedOffset).toBe(salary ? 'payroll-agent' : 'treasury-offset')
  }
})

test('a relocation debt is of one of five kinds [IRM-9.2-reloc-types]', () => {
  expect(slugs((debtType) => debtType.family === 'relocation')).toEqual([
    'relocation-advance',
    'relocation-overpayment',
    'relocation-service-agreement',
    'household-goods-excess',
    'withholding-tax-allowance',
  ])
})

test('three kinds cannot be waived: emergency pay, advanced leave, advanced premiums [IRM-waiv-ineligible]', () => {
  expect(slugs((debtType) => debtType.waiver.allowed === 'no')).toEqual([
    'emergency-salary-payment',
    'advanced-annual-leave',
    'advanced-sick-leave',
    'health-insurance-premium',
  ])
})

test('emergency pay takes no agreement, premiums only on hardship [IRM-12-no-agreement-hir]', () => {
  expect(slugs((debtType) => debtType.agreement.allowed === 'no')).toEqual(['emergency-salary-payment'])
  expect(slugs((debtType) => debtType.agreement.allowed === 'on-hardship')).toEqual(['health-insurance-premium'])
})

test('a letter offers a waiver only where one is open [IRM-10-type-specific]', () => {
  for (const debtType of all) {
    const offers = /You may also ask us to waive/.test(debtType.letter.choices)
    expect(offers, debtType.slug).toBe(debtType.waiver.allowed === 'yes')
  }
})

test('a letter offers a repayment agreement only where one is open [IRM-10-type-specific]', () => {
  for (const debtType of all) {
    const offers = /you may ask us for a repayment agreement/.test(debtType.letter.choices)
    expect(offers, debtType.slug).toBe(debtType.agreement.allowed === 'yes')
  }
})

test('every detail of the form choice names its choices', () => {
  for (const debtType of all) {
    for (const detail of debtType.details) {
      expect((detail.choices ?? []).length > 0, `${debtType.slug} ${detail.id}`).toBe(detail.form === 'choice')
    }
  }
})

test('a restitution records which of six kinds of loss it is for [IRM-9.5-restitution]', () => {
  const category = debtTypes.restitution.details.find((detail) => detail.id === 'category')
  expect(category?.choices).toHaveLength(6)
})

test('each kind of debt points to where its repayment is explained [IRM-8.1-esp-help] [IRM-8.4-help]', () => {
  expect(debtTypes['emergency-salary-payment'].seeAlso.join()).toContain('emergency salary payments')
  expect(debtTypes['health-insurance-premium'].seeAlso).toHaveLength(3)
})

test('travel, training and purchases point to their own manuals [IRM-9.1-help] [IRM-9.3-help] [IRM-9.5-help]', () => {
  expect(debtTypes['travel-advance'].seeAlso.join()).toMatch(/IRM 1\.32\.1,.*IRM 1\.32\.11,/)
  expect(debtTypes['tuition-assistance'].seeAlso.join()).toContain('IRM 6.410.1')
  expect(debtTypes.restitution.seeAlso.join()).toContain('Restricted Purchase List')
})

test('the cap on advanced leave is looked up in its own manual [IRM-8.2-leave-max]', () => {
  expect(debtTypes['advanced-sick-leave'].seeAlso).toEqual(['IRM 6.630.1, for how much leave may be advanced'])
})
