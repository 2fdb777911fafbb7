/** Which office writes to the debtor about a debt. */
export const citation = 'IRM 1.35.7.7.6(1)(3), 1.35.7.7.9(3), (8), 1.35.7.7.12(3)'

export const rules = ['IRM-7.6-letter-scope', 'IRM-7.9-payroll-assoc', 'IRM-7.12-payroll-cc']

export type LetterIssuer = 'finance-center' | 'payroll-center' | 'chief-counsel-payroll'

/** The office that issues demand letters for a debt of the class. */
export function letterIssuer(debtClass: 'salary' | 'administrative', chiefCounselEmployee: boolean): LetterIssuer {
  if (debtClass === 'administrative') return 'finance-center'
  return chiefCounselEmployee ? 'chief-counsel-payroll' : 'payroll-center'
}

/** What to show for a salary debt that has not been seen in the payroll agent's billing system. */
export function payrollSetUpWarning(
  debtClass: 'salary' | 'administrative',
  payrollReference: string | undefined,
): string | undefined {
  if (debtClass === 'administrative' || (payrollReference ?? '').trim() !== '') return undefined
  return 'The debt’s set-up with the payroll agent is not verified: record its reference.'
}
