/** How to pay a debt of a class: to whom, by which means, where on Pay.gov. The address is the office's own. */
import type { Citation } from '../../values/outcome.ts'
import { OFFICES, type OfficeAddress } from '../../law/offices.ts'

export const citation = 'IRM 1.35.7.9.1(4), 1.35.7.9.2(7), 1.35.7.12.4(1), Exhibit 1.35.7-1'

export const rules = ['IRM-9.1-payment-methods', 'IRM-9.2-payment-methods', 'IRM-12.4-paygov', 'IRM-exh-addresses']

/** What a letter prints on payment. */
export interface PaymentInstructions {
  readonly payee: string
  readonly methods: readonly string[]
  readonly office: OfficeAddress
  /** What to search for on Pay.gov, and the form to choose. */
  readonly payGov: { readonly search: string; readonly form: string }
  readonly cite: Citation
}

/** The instructions for a class of debt. Travel and relocation debts are administrative. */
export function paymentInstructions(debtClass: 'salary' | 'administrative'): PaymentInstructions {
  const salary = debtClass === 'salary'
  return {
    payee: 'Internal Revenue Service',
    methods: ['Pay.gov', 'check', 'money order'],
    office: salary ? OFFICES.payroll : OFFICES.cfo,
    payGov: salary
      ? { search: 'NFC', form: 'USDA National Finance Center, Debt Collection Form' }
      : { search: 'IRSPMT', form: 'IRSPMT' },
    cite: citation,
  }
}
