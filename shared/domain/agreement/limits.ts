/** How small an installment may be and how long an agreement may run; on an accepted hardship both give way. */
import {
  LEAST_HARDSHIP_INSTALLMENT, LEAST_INSTALLMENT, LONGEST_HARDSHIP_TERM_MONTHS, LONGEST_TERM_MONTHS,
} from '../../law/agreement-limits.ts'
import { governing, type Dated } from '../../law/dated.ts'
import type { IsoDate } from '../../values/dates.ts'
import type { Cents } from '../../values/money.ts'

export const citation = 'IRM 1.35.7.12(5), 1.35.7.12.5(4)-(5); 31 CFR 901.8(b)'

/** What decides on the limits of an agreement. */
interface Terms {
  readonly hardship?: boolean | undefined
  readonly agreementDate: IsoDate
}

/** The longest term, in months from the agreement date. */
export function longestTerm({ hardship, agreementDate }: Terms): Dated<number> {
  return governing(hardship === true ? LONGEST_HARDSHIP_TERM_MONTHS : LONGEST_TERM_MONTHS, agreementDate)
}

/** The least installment, however long the agreement runs. */
export function leastInstallment({ hardship, agreementDate }: Terms): Dated<Cents> {
  return governing(hardship === true ? LEAST_HARDSHIP_INSTALLMENT : LEAST_INSTALLMENT, agreementDate)
}
