/** The notice that the debt goes to Treasury: 60 days before, with the review, the records and the agreement. */
import { deadline } from '../domain/deadlines.ts'
import { policySetOn } from '../domain/policy/in-effect.ts'
import { period } from '../law/periods.ts'
import {
  agreementKeptReasons, collectingReasons, demandMailedReasons, lateReasons, mailReasons,
} from './notice-gate.ts'
import type { NoticeFacts } from './notice-facts.ts'
import { amountAndContact, required, type NoticeLetter } from './notice-letter.ts'
import type { IsoDate } from '../values/dates.ts'
import { longDate } from './words.ts'

export const citation = '31 CFR 5.9(b), 5.10(a)(2), 285.5(d)(6)(ii); 31 U.S.C. 3711(g), 3716(a)'

const RIGHTS = '31 CFR 285.5(d)(6)(ii)'

export const treasuryReferralNotice: NoticeLetter = {
  kind: 'treasury-referral-notice',
  label: 'Notice of intent: referral to Treasury',
  template: 'treasury-referral-notice',
  group: 'Notice of intent',
  cite: citation,
  elements: [
    ...amountAndContact(`${RIGHTS}(A)`),
    required('nature', 'the nature of the debt', `${RIGHTS}(A)`),
    required('intent', 'the intent to refer it and to offset payments', `${RIGHTS}(A); 31 CFR 5.4(a)(6)(i), (vi)`),
    required('referral-day', 'the 60 days before the referral', '31 CFR 5.9(b), 5.10(a)(2)'),
    required('referral-age', 'that older debts must be referred', '31 CFR 5.4(a)(7)'),
    required('records', 'how to inspect and copy the records', `${RIGHTS}(B)`),
    required('review', 'how to ask for a review', `${RIGHTS}(C); 31 CFR 5.4(a)(9)`),
    required('agreement', 'how a written agreement is made', `${RIGHTS}(D)`),
    required('charges', 'how interest, charges, penalties and fees are added', '31 CFR 285.5(d)(6)(iv)'),
    required('spouse-share', 'how a spouse claims a share of a joint refund', '31 CFR 5.4(a)(13)'),
    required('bankruptcy', 'that a bankruptcy should be reported', '31 CFR 5.4(a)(17)'),
    required('ways-to-pay', 'the ways to pay', 'IRM 1.35.7.10(2)(4)'),
  ],
  fields: [],
  reasons: (facts) => [
    ...mailReasons(facts),
    ...demandMailedReasons(facts),
    ...collectingReasons(facts),
    ...lateReasons(facts, 'IRM 1.35.7.18(2)(1)'),
    ...agreementKeptReasons(facts, '31 CFR 285.12(a)'),
  ],
  words: (facts) => ({
    heading: 'We intend to refer your debt to Treasury',
    from: longDate(earliest(facts)),
    days: String(period('earliestTreasuryReferral', facts.letterDate).value.days),
    referralDays: String(period('crossServicingReferralBy', facts.letterDate).value.days),
  }),
  dueOn: (facts) => earliest(facts),
}

function earliest({ letterDate, standing }: NoticeFacts): IsoDate {
  return deadline('earliestTreasuryReferral', letterDate, policySetOn(standing.policies, letterDate))
}
