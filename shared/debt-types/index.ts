/** The kinds of debt, written out. A new kind is one file here and one line. */
import { administrativeOverpayment } from './administrative-overpayment.ts'
import { advancedAnnualLeave } from './advanced-annual-leave.ts'
import { advancedSickLeave } from './advanced-sick-leave.ts'
import type { DebtType } from './debt-type.ts'
import { emergencySalaryPayment } from './emergency-salary-payment.ts'
import { healthInsurancePremium } from './health-insurance-premium.ts'
import { householdGoodsExcess } from './household-goods-excess.ts'
import { relocationAdvance } from './relocation-advance.ts'
import { relocationOverpayment } from './relocation-overpayment.ts'
import { relocationServiceAgreement } from './relocation-service-agreement.ts'
import { restitution } from './restitution.ts'
import { salaryOverpayment } from './salary-overpayment.ts'
import { travelAdvance } from './travel-advance.ts'
import { travelOverpayment } from './travel-overpayment.ts'
import { tuitionAssistance } from './tuition-assistance.ts'
import { withholdingTaxAllowance } from './withholding-tax-allowance.ts'

export const citation = 'IRM 1.35.7.8(1), 1.35.7.9(1), 1.35.7.9.2(1), 1.35.7.10(2)'

export const rules = ['IRM-8-salary-types', 'IRM-9-admin-types', 'IRM-9.2-reloc-types', 'IRM-10-type-specific']

/** Every kind of debt by its slug, in the order in which a clerk sees them. */
export const debtTypes = {
  'emergency-salary-payment': emergencySalaryPayment,
  'advanced-annual-leave': advancedAnnualLeave,
  'advanced-sick-leave': advancedSickLeave,
  'salary-overpayment': salaryOverpayment,
  'health-insurance-premium': healthInsurancePremium,
  'travel-advance': travelAdvance,
  'travel-overpayment': travelOverpayment,
  'relocation-advance': relocationAdvance,
  'relocation-overpayment': relocationOverpayment,
  'relocation-service-agreement': relocationServiceAgreement,
  'household-goods-excess': householdGoodsExcess,
  'withholding-tax-allowance': withholdingTaxAllowance,
  'tuition-assistance': tuitionAssistance,
  'administrative-overpayment': administrativeOverpayment,
  restitution,
} as const satisfies Readonly<Record<string, DebtType>>

/** The name of a kind of debt as files, calls and the store write it. */
export type DebtTypeSlug = keyof typeof debtTypes

/** Tells the slug of a known kind of debt from any other text. */
export function isDebtType(text: string): text is DebtTypeSlug {
  return Object.hasOwn(debtTypes, text)
}

/** The slugs of all kinds, in order. */
export const debtTypeSlugs: readonly DebtTypeSlug[] = Object.keys(debtTypes).filter(isDebtType)
