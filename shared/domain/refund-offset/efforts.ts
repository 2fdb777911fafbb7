/** The reasonable efforts that are certified before a tax refund is offset. */
import { addDays, type IsoDate } from '../../values/dates.ts'
import { answer, type Outcome } from '../../values/outcome.ts'
import { countOn } from '../../law/gate-figures.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = '31 CFR 285.2(d)(1)(ii), 285.2(d)(2)(ii)'

export const rules = ['CFR285-2-cert-efforts', 'CFR285-2-agent-30']

/** What was done before. */
export interface RefundEfforts {
  readonly noticeOn: IsoDate
  readonly today: IsoDate
  /** Submitted for offset of other payments first. */
  readonly inPaymentOffset: boolean
  readonly agreementOffered: boolean
  /** Evidence that the debtor sent in the 60 days, and whether it was decided on. */
  readonly evidence: 'none' | 'undecided' | 'decided'
}

/** Allows the certification once every effort was made. */
export function refundOffsetEfforts(efforts: RefundEfforts): Outcome<'certifiable'> {
  const days = countOn('refund-notice-days', efforts.noticeOn)
  const opens = addDays(efforts.noticeOn, days.value)
  const rule = 'CFR285-2-cert-efforts'
  const cite = '31 CFR 285.2(d)(1)(ii)'
  return unlessForbidden(
    [
      ...forbidWhen(efforts.today < opens, {
        rule,
        cite: days.source,
        message: `The debtor has ${days.value} days to pay or send evidence.`,
        opens,
      }),
      ...forbidWhen(!efforts.inPaymentOffset, { rule, cite, message: 'It was not submitted for payment offset.' }),
      ...forbidWhen(!efforts.agreementOffered, { rule, cite, message: 'No written agreement was offered.' }),
      ...forbidWhen(efforts.evidence === 'undecided', {
        rule,
        cite,
        message: 'The evidence the debtor sent must be considered and decided.',
      }),
    ],
    'certifiable',
  )
}

/** The last day to ask an officer of the agency to look again at what an agent decided on the evidence. */
export function agencyReviewUntil(agentDecidedOn: IsoDate): Outcome<IsoDate> {
  const days = countOn('agent-review-days', agentDecidedOn)
  const last = addDays(agentDecidedOn, days.value)
  return answer(last, [{ label: `${days.value} days after ${agentDecidedOn}`, cite: days.source }])
}
