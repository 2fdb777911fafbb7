/** The terms of a debt: who answers for it, what remedies are open, how it may be paid. */
import type { DebtView } from '../../shared/api/debts.ts'
import type { Dossier } from '../store/facts.ts'

/** The terms that follow from the kind of debt. */
export function termsOf({ type }: Dossier): DebtView['terms'] {
  const every = type.installmentEvery === 'month' ? 'a month' : 'a pay period'
  return [
    { label: 'Office', value: type.office === 'cfo' ? 'CFO, Beckley' : 'Payroll, Austin', cite: type.cite },
    { label: 'Waiver', value: type.waiver.message, cite: type.waiver.cite },
    {
      label: 'Agreement',
      value: type.agreement.allowed === 'yes' ? `At least $50 ${every}, 36 months` : type.agreement.message,
      cite: type.agreement.cite,
    },
    { label: 'Pay.gov form', value: type.payGovForm, cite: 'IRM 1.35.7.12.4(1)' },
    {
      label: 'Enforced offset',
      value: type.enforcedOffset === 'payroll-agent' ? 'National Finance Center' : 'Treasury Offset Program',
      cite: 'IRM 1.35.7.12.6(3)-(4)',
    },
    { label: 'Taxes', value: type.taxNote },
  ]
}
