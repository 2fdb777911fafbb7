/** Money taken for support that was not due: from whom it comes back, and until when. */
import { addMonths, date, type IsoDate } from '../../values/dates.ts'
import { countOn } from '../../law/gate-figures.ts'
import { answer, type Outcome } from '../../values/outcome.ts'

export const citation = '31 CFR 285.1(p), 285.3(h), (j)-(k)'

export const rules = ['CFR285-1-no-liability', 'CFR285-3-six-months', 'CFR285-3-no-review']

/** The limit of six months applies to notices from this day on. */
const LIMIT_FROM = date('2016-01-01')

/** An offset of a refund for support, of which the tax service gave notice that it was not due. */
export interface WrongSupportOffset {
  readonly refundDate: IsoDate
  readonly noticeOn: IsoDate
  /** The state has already passed the money on. */
  readonly passedOn: boolean
}

/** Whether Treasury may still take the money back from the state; the center never pays it. */
export function recoupable(offset: WrongSupportOffset): Outcome<boolean> {
  const months = countOn('support-recoupment-months', offset.noticeOn)
  const last = addMonths(offset.refundDate, months.value)
  const tooLate = offset.noticeOn >= LIMIT_FROM && offset.noticeOn > last && offset.passedOn
  return answer(!tooLate, [{ label: `Until ${last}, once the money was passed on`, cite: months.source }])
}

/** Whom a parent is sent to who disputes an offset for support: the state; no case is opened here. */
export function supportDisputeAnswer(state: string, contact: string): string {
  return `This offset was made for ${state}. Please ask ${contact}; it cannot be reviewed here or by Treasury.`
}
