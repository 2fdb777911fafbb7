/** When interest, administrative charges and penalties may be waived, and who must approve it. */
import { addDays, type IsoDate } from '../../values/dates.ts'
import { refuse, type Outcome } from '../../values/outcome.ts'
import { countOn } from '../../law/gate-figures.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = '31 CFR 5.5(b), 901.9(g); IRM 1.35.7.16.4'

export const rules = ['IRM-late-waive', 'IRM-late-waive-equity', 'CFR5-5.5-waive']

/** Why charges are to be waived, with the facts that the ground needs. */
export type ChargeWaiverGround =
  | { readonly ground: 'paid-within-30-days'; readonly firstNotice: IsoDate; readonly paidInFullOn: IsoDate }
  | { readonly ground: 'compromise-or-settlement' }
  | { readonly ground: 'equity' | 'government-interest'; readonly finding: string }

/** What a waiver of charges needs besides its ground. Legal counsel is not asked. */
export interface ChargeWaiver {
  readonly approver: 'supervisor'
  readonly counselNeeded: false
}

/** Allows a waiver in whole or in part on one of the grounds, with a supervisor's approval. */
export function waiveCharges(request: ChargeWaiverGround, supervisorApproved: boolean): Outcome<ChargeWaiver> {
  const late = paidTooLate(request)
  if (late !== undefined) {
    return refuse([
      {
        rule: 'IRM-late-waive',
        cite: 'IRM 1.35.7.16.4(1)(1)',
        message: `Paid after ${late}, the last day for this ground; another ground may still apply.`,
      },
    ])
  }
  return unlessForbidden(
    [
      ...forbidWhen('finding' in request && request.finding.trim() === '', {
        rule: 'IRM-late-waive-equity',
        cite: 'IRM 1.35.7.16.4(2)',
        message: 'Record the finding: why collecting the charges would be wrong or not worth while.',
      }),
      ...forbidWhen(!supervisorApproved, {
        rule: 'CFR5-5.5-waive',
        cite: '31 CFR 5.5(b)',
        message: 'A supervisor approves the waiver of charges; legal counsel is not needed.',
      }),
    ],
    { approver: 'supervisor', counselNeeded: false },
  )
}

function paidTooLate(request: ChargeWaiverGround): IsoDate | undefined {
  if (request.ground !== 'paid-within-30-days') return undefined
  const lastDay = addDays(request.firstNotice, countOn('charge-waiver-days', request.firstNotice).value)
  return request.paidInFullOn > lastDay ? lastDay : undefined
}
