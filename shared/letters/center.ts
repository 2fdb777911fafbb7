/** What a letter needs to know of the center that sends it. */
import type { Cents } from '../values/money.ts'

export const citation = 'IRM 1.35.7, exhibit 1; 31 CFR 5.4(a)(5)'

/** The office that a letter comes from and goes back to. */
export interface LetterOffice {
  readonly name: string
  readonly addressLines: readonly string[]
  readonly phone: string
  readonly fax: string
  readonly email: string
  /** The person or unit to ask for. */
  readonly contact: string
  readonly hours: string
}

/** The center, its offices and the charges it has set. */
export interface LetterCenter {
  readonly agency: string
  readonly payee: string
  readonly offices: Readonly<Record<'cfo' | 'payroll', LetterOffice>>
  readonly charges: { readonly onDelinquency: Cents; readonly onAgreement: Cents; readonly onReferral: Cents }
}
