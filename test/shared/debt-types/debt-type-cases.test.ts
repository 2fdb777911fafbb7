import { expect, test } from 'vitest'
import { debtTypes, debtTypeSlugs, type DebtTypeSlug } from '../../../shared/debt-types/index.ts'
import type { DebtType } from '../../../shared/debt-types/debt-type.ts'

type Case = readonly [
  slug: DebtTypeSlug,
  waiver: DebtType['waiver']['allowed'],
  agreement: DebtType['agreement']['allowed'],
  taken: DebtType['automaticCollection']['kind'],
  wages: DebtType['wageReporting']['kind'],
  late: DebtType['delinquency']['from'],
  treasuryClass: DebtType['treasuryClass'],
]

/** What a clerk expects of each kind, worked out from the manual by hand. */
const cases: readonly Case[] = [
  ['emergency-salary-payment', 'no', 'no', 'next-salary-payment', 'unpaid-at-year-end', 'payment-due-date', 'EMA'],
  ['advanced-annual-leave', 'no', 'yes', 'none', 'never', 'separation-date', 'EMA'],
  ['advanced-sick-leave', 'no', 'yes', 'none', 'never', 'separation-date', 'EMA'],
  [
    'salary-overpayment', 'yes', 'yes', 'small-amount-from-next-salary-payment', 'unpaid-at-year-end',
    'payment-due-date', 'OVP',
  ],
  ['health-insurance-premium', 'no', 'on-hardship', 'extra-premium-each-pay-period', 'never', 'missed-premium', 'EMA'],
  ['travel-advance', 'yes', 'yes', 'none', 'unpaid-after-travel-end', 'payment-due-date', 'EMA'],
  ['travel-overpayment', 'yes', 'yes', 'none', 'unpaid-after-travel-end', 'payment-due-date', 'OVP'],
  ['relocation-advance', 'yes', 'yes', 'none', 'never', 'payment-due-date', 'EMA'],
  ['relocation-overpayment', 'yes', 'yes', 'none', 'never', 'payment-due-date', 'OVP'],
  ['relocation-service-agreement', 'yes', 'yes', 'none', 'never', 'payment-due-date', 'MSC'],
  ['household-goods-excess', 'yes', 'yes', 'none', 'never', 'payment-due-date', 'MSC'],
  ['withholding-tax-allowance', 'yes', 'yes', 'none', 'never', 'payment-due-date', 'OVP'],
  ['tuition-assistance', 'yes', 'yes', 'none', 'never', 'payment-due-date', 'MSC'],
  ['administrative-overpayment', 'yes', 'yes', 'none', 'never', 'payment-due-date', 'OVP'],
  ['restitution', 'yes', 'yes', 'none', 'never', 'payment-due-date', 'MSC'],
]

test('every kind of debt has its case', () => {
  expect(cases.map(([slug]) => slug)).toEqual(debtTypeSlugs)
})

test.each(cases)('%s: waiver %s, agreement %s, collected by %s, wages %s, late from %s, class %s', (...expected) => {
  const [slug, waiver, agreement, taken, wages, late, treasuryClass] = expected
  const kind = debtTypes[slug]
  expect(kind.waiver.allowed).toBe(waiver)
  expect(kind.agreement.allowed).toBe(agreement)
  expect(kind.automaticCollection.kind).toBe(taken)
  expect(kind.wageReporting.kind).toBe(wages)
  expect(kind.delinquency.from).toBe(late)
  expect(kind.treasuryClass).toBe(treasuryClass)
})
