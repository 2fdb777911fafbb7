/** The notice that wages from another employer will be garnished: 30 days before, by first-class mail. */
import { deadline } from '../domain/deadlines.ts'
import { policySetOn } from '../domain/policy/in-effect.ts'
import { GARNISHMENT_NOTICE } from '../domain/wage-garnishment/notice.ts'
import { period } from '../law/periods.ts'
import { longDate, ordinal } from './words.ts'
import {
  agreementKeptReasons, collectingReasons, demandMailedReasons, lateReasons, mailReasons,
} from './notice-gate.ts'
import { amountAndContact, required, type NoticeLetter } from './notice-letter.ts'

export const citation = '31 CFR 5.13(a), 285.11(e)-(f); IRM 1.35.7.18.3(2)'

export const garnishmentNotice: NoticeLetter = {
  kind: 'garnishment-notice',
  label: 'Notice of intent: wage garnishment',
  template: 'garnishment-notice',
  group: 'Notice of intent',
  cite: citation,
  elements: [
    ...amountAndContact('31 CFR 285.11(e)(1)(i)'),
    ...GARNISHMENT_NOTICE.map(({ id, label, cite }) => required(id, label, cite)),
    required('hearing-time', 'by when to ask for the hearing', '31 CFR 5.4(a)(10)(i), 285.11(f)(4)'),
    required('hearing-stay', 'that a timely request stays garnishment alone', '31 CFR 5.4(a)(10)(ii)'),
    required('hearing-office', 'where to send the request', '31 CFR 5.4(a)(10)(iii)'),
    required('reemployed', 'that wages are spared after involuntary separation', '31 CFR 285.11(j)'),
    required('ways-to-pay', 'the ways to pay', 'IRM 1.35.7.18.3(2)(2)'),
  ],
  fields: [],
  reasons: (facts) => [
    ...mailReasons(facts),
    ...demandMailedReasons(facts),
    ...collectingReasons(facts),
    ...lateReasons(facts, '31 CFR 285.11(b)'),
    ...agreementKeptReasons(facts, '31 CFR 5.13(a)'),
  ],
  words: ({ letterDate, standing }) => {
    const set = policySetOn(standing.policies, letterDate)
    return {
      heading: 'We intend to garnish your wages',
      from: longDate(deadline('earliestGarnishment', letterDate, set)),
      requestDay: ordinal(period('awgHearingRequest', letterDate, set).value.days),
      requestBy: longDate(deadline('awgHearingRequest', letterDate, set)),
      decisionDays: String(period('awgDecisionDue', letterDate, set).value.days),
    }
  },
  dueOn: ({ letterDate, standing }) =>
    deadline('earliestGarnishment', letterDate, policySetOn(standing.policies, letterDate)),
}
