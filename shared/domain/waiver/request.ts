/** A waiver request: for which debts it is taken, and whether it came early enough to stop collection. */
import type { IsoDate } from '../../values/dates.ts'
import type { Outcome } from '../../values/outcome.ts'
import { period } from '../../law/periods.ts'
import { notFiled, type Filing } from '../filing.ts'
import { unlessForbidden } from '../gate.ts'
import { closed, type Permission } from '../permission.ts'
import { timeliness, type Timeliness } from '../timeliness.ts'

export const citation = 'IRM 1.35.7.13; 31 CFR 5.12(f)'

export const rules = [
  'IRM-waiv-15-day', 'IRM-waiv-ineligible', 'IRM-8.3-waiver', 'IRM-8.1-esp-no-waiver', 'IRM-8.2-leave-no-waiver',
  'IRM-8.4-no-waiver', 'CFR5-5.12-waiver-preserved',
]

/** A request as it came in. A hearing that is open at the same time does not stand in its way. */
export interface WaiverRequest {
  readonly filing: Filing
  readonly receivedOn: IsoDate
  /** The date of the demand letter, from which the time is counted; not the day the debtor received it. */
  readonly letterDate?: IsoDate | undefined
}

/** What the request brings while it is undecided. */
export interface WaiverEffect {
  readonly timeliness: Timeliness
  readonly suspendsCollection: boolean
  /** A pending request bars referral to Treasury, in time or not. */
  readonly barsReferral: true
}

/** Takes or refuses a request for a debt whose kind has the given permission. */
export function waiverRequest(waiver: Permission, request: WaiverRequest): Outcome<WaiverEffect> {
  const limit = period('waiverRequest', request.letterDate ?? request.receivedOn)
  const standing = timeliness(request.letterDate, limit.value.days, request.receivedOn)
  return unlessForbidden(
    [...closed(waiver, false), ...notFiled(request.filing, 'IRM-waiv-request', 'IRM 1.35.7.13(4)-(5)')],
    { timeliness: standing, suspendsCollection: standing.inTime, barsReferral: true },
    [{ label: effectLabel(standing, limit.value.days), cite: limit.source }],
  )
}

function effectLabel(standing: Timeliness, days: number): string {
  if (standing.lastDay === undefined) return 'No demand letter yet: collection waits for the decision.'
  const limit = `${days} days after the letter's date end on ${standing.lastDay}`
  return standing.inTime
    ? `${limit}: in time, so collection waits for the decision.`
    : `${limit}: late, so collection goes on, but the debt is not referred to Treasury.`
}
