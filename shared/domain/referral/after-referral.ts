/** What the center may still do with a debt that Treasury has. */
import type { Outcome } from '../../values/outcome.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = 'IRM 1.35.7.18(4); 31 CFR 285.2(b)(5), 285.5(a)(3), 285.7(a)(5)'

export const rules = ['IRM-18-stop-collection']

export type CenterAction =
  'demand-letter' | 'agreement' | 'internal-offset' | 'salary-offset' | 'post-payment' | 'telephone-call'

/** Refuses collection by the center, except salary offset. What comes in is posted as ever. */
export function actionAfterReferral(action: CenterAction, referred: boolean): Outcome<CenterAction> {
  const open = action === 'salary-offset' || action === 'post-payment'
  return unlessForbidden(
    forbidWhen(referred && !open, {
      rule: 'IRM-18-stop-collection',
      cite: 'IRM 1.35.7.18(4)',
      message: 'The debt is at Treasury; only salary offset goes on here.',
    }),
    action,
  )
}
