/** Whether a payment may be posted as it came: by an open method, and in pay status where it is taken from pay. */
import type { Reason } from '../../values/outcome.ts'
import { forbidWhen } from '../gate.ts'
import { acceptMethod, PAYMENT_METHODS } from '../payments/methods.ts'
import type { StandingFacts } from './facts.ts'

export const citation = 'IRM 1.35.7.12(2), 1.35.7.12(10) Note'

/** What Treasury, a payroll office or an employer takes; the debtor does not choose it. */
const TAKEN: ReadonlySet<string> = new Set([
  'enforced-salary-offset', 'internal-offset', 'treasury-offset', 'cross-servicing', 'wage-garnishment',
])

/** Why a payment by a method is not posted; nothing when it is. */
export function paymentReasons(facts: StandingFacts, method: string): readonly Reason[] {
  const open = TAKEN.has(method) ? undefined : acceptMethod(method, true)
  const refused = open === undefined || open.ok || open.error.kind !== 'refused' ? [] : open.error.reasons
  return [
    ...refused,
    ...forbidWhen(method === VOLUNTARY && facts.debtor.employmentStatus !== 'active', {
      rule: 'IRM-12-vso-pay-status',
      cite: 'IRM 1.35.7.12(2)(2) Note',
      message: 'Salary offset needs an employee who works and is being paid.',
    }),
  ]
}

const VOLUNTARY = PAYMENT_METHODS[2].id
