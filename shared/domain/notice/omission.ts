/** Which items of a notice may be left out, and on whose word. */
import type { Outcome } from '../../values/outcome.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'
import type { IsoDate } from '../../values/dates.ts'

export const citation = '31 CFR 5.4(b)'

export const rules = ['CFR5-5.4-omit', 'CFR5-5.17-licenses']

/** Items (1) to (5) stay in every notice. */
const LAST_FIXED_ITEM = 5
const LAST_ITEM = 17

/** An item left out because the remedies to be used do not need it. */
export interface Omission {
  /** The number of the item in 31 CFR 5.4(a). */
  readonly item: number
  readonly counsel: string
  readonly consultedOn?: IsoDate | undefined
}

/** Allows the omission once legal counsel was consulted; never of the first five items. */
export function omitFromNotice(omission: Omission): Outcome<number> {
  const fixed = omission.item <= LAST_FIXED_ITEM || omission.item > LAST_ITEM
  return unlessForbidden(
    [
      ...forbidWhen(fixed, {
        rule: 'CFR5-5.4-omit',
        cite: '31 CFR 5.4(b)',
        message: 'Items (1) to (5) may not be left out.',
      }),
      ...forbidWhen(!fixed && (omission.counsel.trim() === '' || omission.consultedOn === undefined), {
        rule: 'CFR5-5.4-omit',
        cite: '31 CFR 5.4(b)',
        message: 'Record which counsel was consulted, and when.',
      }),
    ],
    omission.item,
  )
}

/** Why the sentence on licenses and permits is left out; undefined when the center has such a program. */
export function licenseSentenceOmitted(hasLicenseProgram: boolean): string | undefined {
  return hasLicenseProgram ? undefined : 'Not applicable: no license, permit or privilege is granted here.'
}
