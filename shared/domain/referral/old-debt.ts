/** Age bars no offset; a debt that was ten years old on the cut-off day needs a notice sent after those ten years. */
import { addMonths, date, type IsoDate } from '../../values/dates.ts'
import type { Outcome } from '../../values/outcome.ts'
import { countOn } from '../../law/gate-figures.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = '31 CFR 285.2(d)(6), 285.5(d)(3)(v), 285.5(d)(6)(iii), 285.7(d)(6)-(7)'

export const rules = [
  'CFR285-5-no-age', 'CFR285-5-cert-ten', 'CFR285-7-no-age', 'CFR285-2-ten-years', 'CFR285-2-ten-notice',
]

/** The day on which each program dropped its limit of ten years. */
const CUT_OFF = {
  'payment-offset': { day: date('2009-06-11'), rule: 'CFR285-5-cert-ten', cite: '31 CFR 285.5(d)(6)(iii)' },
  'salary-offset': { day: date('2009-06-11'), rule: 'CFR285-7-no-age', cite: '31 CFR 285.7(d)(7)' },
  'refund-offset': { day: date('2009-12-28'), rule: 'CFR285-2-ten-notice', cite: '31 CFR 285.2(d)(6)(ii)' },
} as const

export type OffsetProgram = keyof typeof CUT_OFF

/** Allows the offset of a debt of any age, if an old one got its notice after it had become old. */
export function oldDebt(
  program: OffsetProgram,
  delinquencyDate: IsoDate,
  notices: readonly IsoDate[],
): Outcome<'no-age-limit'> {
  const { day, rule, cite } = CUT_OFF[program]
  const tenYearsOld = addMonths(delinquencyDate, 12 * countOn('old-debt-years', day).value)
  const needsNotice = tenYearsOld < day
  const noticed = notices.some((notice) => notice > tenYearsOld)
  return unlessForbidden(
    forbidWhen(needsNotice && !noticed, {
      rule,
      cite,
      message: `The debt was ten years old on ${tenYearsOld}; a notice must have been sent after that day.`,
    }),
    'no-age-limit',
  )
}
