/** The notice that the debt will be reported to credit bureaus: 60 days before. */
import { countOn } from '../law/gate-figures.ts'
import { addDays, type IsoDate } from '../values/dates.ts'
import { longDate } from './words.ts'
import type { NoticeFacts } from './notice-facts.ts'
import {
  agreementKeptReasons, collectingReasons, demandMailedReasons, lateReasons, mailReasons,
} from './notice-gate.ts'
import { amountAndContact, required, type NoticeLetter } from './notice-letter.ts'

export const citation = '31 CFR 5.14, 901.4; 31 U.S.C. 3711(e)'

export const creditBureauNotice: NoticeLetter = {
  kind: 'credit-bureau-notice',
  label: 'Notice of intent: credit bureau report',
  template: 'credit-bureau-notice',
  group: 'Notice of intent',
  cite: citation,
  elements: [
    ...amountAndContact('31 U.S.C. 3711(e)(1)(C)'),
    required('nature', 'the nature of the debt', '31 CFR 5.4(a)(1)'),
    required('past-due', 'that payment is overdue', '31 U.S.C. 3711(e)(1)(C)(i)'),
    required('intent', 'the intent to report it and the 60 days before', '31 CFR 5.14; 31 U.S.C. 3711(e)(1)(C)(ii)'),
    required('information', 'what is reported', '31 U.S.C. 3711(e)(1)(C)(iii)'),
    required('review', 'how to ask for a review of the debt', '31 U.S.C. 3711(e)(1)(C)(iv)'),
    required('agreement', 'how a written agreement is made', '31 CFR 5.4(a)(4)'),
    required('ways-to-pay', 'the ways to pay', 'IRM 1.35.7.10(2)(4)'),
  ],
  fields: [],
  reasons: (facts) => [
    ...mailReasons(facts),
    ...demandMailedReasons(facts),
    ...collectingReasons(facts),
    ...lateReasons(facts, '31 CFR 5.14'),
    ...agreementKeptReasons(facts, '31 CFR 5.4(a)(4)'),
  ],
  words: (facts) => ({
    heading: 'We intend to report your debt to credit bureaus',
    from: longDate(earliest(facts)),
    days: String(countOn('credit-bureau-notice-days', facts.letterDate).value),
  }),
  dueOn: (facts) => earliest(facts),
}

function earliest({ letterDate }: NoticeFacts): IsoDate {
  return addDays(letterDate, countOn('credit-bureau-notice-days', letterDate).value)
}
