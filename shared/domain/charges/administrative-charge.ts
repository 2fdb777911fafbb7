/** The three occasions for an administrative charge; its amount is the center's own setting. */
import { ZERO, formatMoney, type Cents } from '../../values/money.ts'
import { answer, type Citation, type Outcome } from '../../values/outcome.ts'

export const citation = 'IRM 1.35.7.12(6), 1.35.7.16.2; 31 CFR 5.5(a)'

export const rules = [
  'IRM-late-admin', 'IRM-late-admin-triggers', 'IRM-12-admin-charge', 'CFR5-5.5-notice',
]

export type ChargeOccasion = 'delinquency' | 'agreement' | 'referral'

const PARAGRAPHS: Readonly<Record<ChargeOccasion, Citation>> = {
  delinquency: 'IRM 1.35.7.16.2(2)(1)',
  agreement: 'IRM 1.35.7.12(6), 1.35.7.16.2(2)(2)',
  referral: 'IRM 1.35.7.16.2(2)(3)',
}

/** A charge to be posted, with the warning to show when the debtor was never told how charges arise. */
export interface AdministrativeCharge {
  readonly amount: Cents
  readonly warning?: string
}

/** With whom a debtor of an office makes an agreement; only the center's own agreements are charged for. */
export function agreementWith(office: 'cfo' | 'payroll'): 'finance-center' | 'payroll-agent' {
  return office === 'cfo' ? 'finance-center' : 'payroll-agent'
}

/** The charge for an occasion. An agreement made with the payroll agent instead of the center brings none. */
export function administrativeCharge(facts: {
  readonly occasion: ChargeOccasion
  readonly setting: Cents
  readonly agreementWith?: 'finance-center' | 'payroll-agent' | undefined
  readonly debtorWasTold: boolean
}): Outcome<AdministrativeCharge> {
  const elsewhere = facts.occasion === 'agreement' && facts.agreementWith === 'payroll-agent'
  const amount = elsewhere ? ZERO : facts.setting
  const steps = [
    { label: 'Administrative charge', amount: formatMoney(amount), cite: PARAGRAPHS[facts.occasion] },
  ]
  if (amount === ZERO || facts.debtorWasTold) return answer({ amount }, steps)
  const warning = 'No notice or agreement on file explains this charge to the debtor.'
  return answer({ amount, warning }, [...steps, { label: warning, cite: '31 CFR 5.5(a)' }])
}
