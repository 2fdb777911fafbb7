/** The ways in which a debtor may pay, what goes with each, and the one that is forbidden. */
import { answer, refuse, type Outcome } from '../../values/outcome.ts'

export const citation = 'IRM 1.35.7.12(2), 1.35.7.12(10) Note, 1.35.7.12.1'

export const rules = ['IRM-12-methods', 'IRM-12-no-travel-card', 'IRM-12.1-check']

/** How a debtor may pay. */
export const PAYMENT_METHODS = [
  { id: 'check', label: 'Check' },
  { id: 'money-order', label: 'Money order' },
  { id: 'voluntary-salary-offset', label: 'Voluntary salary offset' },
  { id: 'pay-gov', label: 'Pay.gov' },
] as const

/** Accepts a method. A check without its agreement form is posted all the same, with a reminder. */
export function acceptMethod(method: string, agreementFormEnclosed: boolean): Outcome<{ readonly reminder?: string }> {
  if (method === 'government-travel-card') {
    return refuse([
      {
        rule: 'IRM-12-no-travel-card',
        cite: 'IRM 1.35.7.12(10) Note',
        message: 'A Government travel card may not be used to pay a debt.',
      },
    ])
  }
  if (!PAYMENT_METHODS.some((one) => one.id === method)) {
    return refuse([{ rule: 'IRM-12-methods', cite: 'IRM 1.35.7.12(2)', message: 'Choose a method from the list.' }])
  }
  const mailed = method === 'check' || method === 'money-order'
  if (!mailed || agreementFormEnclosed) return answer({})
  return answer({ reminder: 'The Voluntary Repayment Agreement form is missing.' }, [
    { label: 'A check comes with the completed form', cite: 'IRM 1.35.7.12.1(2)' },
  ])
}
