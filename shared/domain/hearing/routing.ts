/** To whom a request for a hearing goes next, and which office arranges the official. */
import { answer, type Outcome } from '../../values/outcome.ts'

export const citation = 'IRM 1.35.7.7.5(4), 1.35.7.7.6(5), 1.35.7.7.8(2), 1.35.7.7.9(5), 1.35.7.7.11(2), 1.35.7.7.12(5)'

export const rules = [
  'IRM-7-hearing-routing', 'IRM-7.5-dir-fmp', 'IRM-7.8-dir-ess', 'IRM-7.11-dir-hr-cc', 'IRM-18.3.1-hardship',
]

/** The steps a request for a hearing on salary offset takes after it was received. */
export function salaryHearingRoute(debtClass: 'salary' | 'administrative'): Outcome<readonly string[]> {
  const route =
    debtClass === 'administrative'
      ? ['Beckley Finance Center', 'Non-Treasury hearing official']
      : ['Payroll office', 'CFO', 'Director, Financial Management Policy', 'Non-Treasury hearing official']
  const cite = debtClass === 'administrative' ? 'IRM 1.35.7.7.6(1)(5)' : 'IRM 1.35.7.7.9(1)(5), 1.35.7.7.5(1)(4)'
  return answer(route, [{ label: `Next: ${route[1] ?? ''}`, cite }])
}

/**
 * Who hears a garnishment case unless another is named; a hardship case stays with Treasury.
 *
 * Unsettled: the manual gives the Chief Counsel director "administrative debts" among duties that are all about
 * salary; it is read as every debt of a Chief Counsel employee.
 */
export function garnishmentHearingOfficial(facts: {
  readonly hardship: boolean
  readonly debtClass: 'salary' | 'administrative'
  readonly chiefCounselEmployee: boolean
}): Outcome<string> {
  if (facts.hardship) return official('Bureau of the Fiscal Service', '1.35.7.18.3.1(4)')
  if (facts.chiefCounselEmployee) {
    return official('Director, Human Resources Division, Chief Counsel', '1.35.7.7.11(1)(2)')
  }
  return facts.debtClass === 'salary'
    ? official('Director, Employee Support Services', '1.35.7.7.8(1)(2)')
    : official('Director, Financial Management Policy', '1.35.7.7.5(1)(3)')
}

function official(title: string, paragraph: string): Outcome<string> {
  return answer(title, [{ label: title, cite: `IRM ${paragraph}` }])
}
