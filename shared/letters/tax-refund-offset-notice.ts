/** The notice that a tax refund will be taken: 60 days to pay or to show why not. */
import { amountOn, countOn } from '../law/gate-figures.ts'
import { forbidWhen } from '../domain/gate.ts'
import { addDays, type IsoDate } from '../values/dates.ts'
import { dollars, longDate } from './words.ts'
import type { NoticeFacts } from './notice-facts.ts'
import {
  agreementKeptReasons, collectingReasons, demandMailedReasons, lateReasons, mailReasons,
} from './notice-gate.ts'
import { amountAndContact, required, type NoticeLetter } from './notice-letter.ts'

export const citation = '31 CFR 5.11(b)-(c), 285.2(d)(1)(ii); 31 U.S.C. 3720A(b)'

export const taxRefundOffsetNotice: NoticeLetter = {
  kind: 'tax-refund-offset-notice',
  label: 'Notice of intent: tax refund offset',
  template: 'tax-refund-offset-notice',
  group: 'Notice of intent',
  cite: citation,
  elements: [
    ...amountAndContact('31 CFR 285.2(d)(1)(ii)(B)'),
    required('nature', 'the nature of the debt', '31 CFR 5.4(a)(1)'),
    required('past-due', 'that the debt is past due', '31 CFR 285.2(d)(1)(ii)(B)'),
    required('intent', 'that it is referred unless paid within 60 days', '31 CFR 285.2(d)(1)(ii)(B)'),
    required('evidence', 'the 60 days in which evidence is considered', '31 CFR 5.11(c), 285.2(d)(1)(ii)(C)'),
    required('agreement', 'how a written agreement is made', '31 CFR 285.2(d)(1)(ii)(D)'),
    required('spouse-share', 'how a spouse claims a share of a joint refund', '31 CFR 5.4(a)(13)'),
    required('ways-to-pay', 'the ways to pay', 'IRM 1.35.7.10(2)(4)'),
  ],
  fields: [],
  reasons: (facts) => {
    const floor = amountOn('refund-offset-floor', facts.letterDate)
    return [
      ...mailReasons(facts),
      ...demandMailedReasons(facts),
      ...collectingReasons(facts),
      ...lateReasons(facts, '31 CFR 5.11(a)'),
      ...agreementKeptReasons(facts, '31 CFR 285.2(d)(1)(ii)(D)'),
      ...forbidWhen(facts.balance.total < floor.value, {
        rule: 'refund-offset-floor',
        cite: floor.source,
        message: `A debt under ${dollars(floor.value)} is not taken from a tax refund.`,
      }),
    ]
  },
  words: (facts) => ({
    heading: 'We intend to collect from your tax refund',
    lastDay: longDate(lastDay(facts)),
    days: String(countOn('refund-notice-days', facts.letterDate).value),
  }),
  dueOn: (facts) => lastDay(facts),
}

function lastDay({ letterDate }: NoticeFacts): IsoDate {
  return addDays(letterDate, countOn('refund-notice-days', letterDate).value)
}
