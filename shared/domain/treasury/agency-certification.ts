/** The agency's certification to Treasury: who signed it, under which delegation, for which period. */
import { countOn } from '../../law/gate-figures.ts'
import { addMonths, type IsoDate } from '../../values/dates.ts'
import type { Reason } from '../../values/outcome.ts'
import { forbidWhen } from '../gate.ts'

export const citation = '31 CFR 285.5(d)(6)-(7), 285.5(k), 285.12(i)'

export const rules = ['CFR285-5-annual', 'CFR285-5-matching']

/** A certification as it was recorded. */
export interface AgencyCertification {
  readonly official: string
  readonly title: string
  readonly delegation: string
  readonly validFrom: IsoDate
  readonly validThrough: IsoDate
}

const CITE = '31 CFR 285.5(d)(6)-(7), 285.12(i)'

/** The certification that covers a day, the latest recorded first; else the last one that there was. */
export function certificationOn<C extends AgencyCertification>(all: readonly C[], today: IsoDate): C | undefined {
  const covering = all.filter(({ validFrom, validThrough }) => validFrom <= today && today <= validThrough)
  return covering.at(-1) ?? all.at(-1)
}

/**
 * Why nothing may be sent to Treasury under a certification; nothing when it may.
 *
 * @param needed false where a center may try the way to Treasury without one: a practice center
 */
export function certificationReasons(
  certification: AgencyCertification | undefined,
  today: IsoDate,
  needed: boolean,
): readonly Reason[] {
  if (certification === undefined) {
    return forbidWhen(needed, {
      rule: 'CFR285-5-annual',
      cite: CITE,
      message: 'No certification to Treasury is recorded. Record the official, the delegation and the period first.',
    })
  }
  const { validFrom, validThrough } = certification
  return [
    ...forbidWhen(today > validThrough, {
      rule: 'CFR285-5-annual',
      cite: CITE,
      message: `The certification to Treasury ended on ${validThrough}. Nothing is sent under an expired one.`,
    }),
    ...forbidWhen(today < validFrom, {
      rule: 'CFR285-5-annual',
      cite: CITE,
      message: `The certification to Treasury begins on ${validFrom}.`,
      opens: validFrom,
    }),
  ]
}

/** What is wrong with the period of a new certification: it ends after it begins and lasts no longer than a year. */
export function periodReasons(validFrom: IsoDate, validThrough: IsoDate): readonly Reason[] {
  const months = countOn('recertification-months', validFrom)
  const longest = addMonths(validFrom, months.value)
  return [
    ...forbidWhen(validThrough < validFrom, {
      rule: 'CFR285-5-annual',
      cite: CITE,
      message: 'The certification ends before it begins.',
    }),
    ...forbidWhen(validThrough > longest, {
      rule: 'CFR285-5-annual',
      cite: months.source,
      message: `Debts are certified anew every ${months.value} months: at the latest on ${longest}.`,
    }),
  ]
}
