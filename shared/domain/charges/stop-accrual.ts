/** Charges go on while collection is held; they stop only by a decision with its reason. */
import type { IsoDate } from '../../values/dates.ts'
import type { Outcome } from '../../values/outcome.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = '31 CFR 5.5(c)'

export const rules = ['CFR5-5.5-accrual-suspension']

export type AccruingCharge = 'interest' | 'penalty' | 'administrative'

/** A decision that some charges stop accruing from a day on. */
export interface AccrualStop {
  readonly charges: readonly AccruingCharge[]
  readonly from: IsoDate
  readonly ground: 'equity' | 'government-interest'
  readonly finding: string
}

/** Accepts the decision. Without one every charge runs on, whatever is held. */
export function stopAccrual(stop: AccrualStop, supervisorApproved: boolean): Outcome<AccrualStop> {
  return unlessForbidden(
    [
      ...forbidWhen(stop.finding.trim() === '' || stop.charges.length === 0, {
        rule: 'CFR5-5.5-accrual-suspension',
        cite: citation,
        message: 'Record which charges stop and why they should.',
      }),
      ...forbidWhen(!supervisorApproved, {
        rule: 'CFR5-5.5-accrual-suspension',
        cite: citation,
        message: 'A supervisor approves that charges stop.',
      }),
    ],
    stop,
  )
}
