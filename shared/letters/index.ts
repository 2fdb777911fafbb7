/** The letters, written out. A new letter is one file here, one template and one line. */
import { agreementConfirmation } from './agreement-confirmation.ts'
import { creditBureauNotice } from './credit-bureau-notice.ts'
import { defaultNotice } from './default-notice.ts'
import { demand } from './demand.ts'
import { form1099cCover } from './form-1099c-cover.ts'
import { garnishmentNotice } from './garnishment-notice.ts'
import { hardshipDecision } from './hardship-decision.ts'
import { hearingDecision } from './hearing-decision.ts'
import { hearingNoticeOral } from './hearing-notice-oral.ts'
import { hearingNoticePaper } from './hearing-notice-paper.ts'
import type { LetterDefinition } from './letter.ts'
import { missedPayment } from './missed-payment.ts'
import type { NoticeLetter } from './notice-letter.ts'
import { partialPayment } from './partial-payment.ts'
import { refund } from './refund.ts'
import { returnedPetition } from './returned-petition.ts'
import { reviewDecision } from './review-decision.ts'
import { salaryOffsetNotice } from './salary-offset-notice.ts'
import { satisfied } from './satisfied.ts'
import { secondNotice } from './second-notice.ts'
import { taxRefundOffsetNotice } from './tax-refund-offset-notice.ts'
import { treasuryReferralNotice } from './treasury-referral-notice.ts'
import { wageGarnishmentOrder } from './wage-garnishment-order.ts'
import { waiverDecision } from './waiver-decision.ts'
import { writeOff } from './write-off.ts'

/** Every letter after the demand letter, by its kind, in the order in which lists show them. */
export const notices = {
  'second-notice': secondNotice,
  'agreement-confirmation': agreementConfirmation,
  'missed-payment': missedPayment,
  'partial-payment': partialPayment,
  'default-notice': defaultNotice,
  'salary-offset-notice': salaryOffsetNotice,
  'treasury-referral-notice': treasuryReferralNotice,
  'tax-refund-offset-notice': taxRefundOffsetNotice,
  'garnishment-notice': garnishmentNotice,
  'credit-bureau-notice': creditBureauNotice,
  'hearing-notice-oral': hearingNoticeOral,
  'hearing-notice-paper': hearingNoticePaper,
  'returned-petition': returnedPetition,
  'hearing-decision': hearingDecision,
  'review-decision': reviewDecision,
  'waiver-decision': waiverDecision,
  'hardship-decision': hardshipDecision,
  refund,
  satisfied,
  'write-off': writeOff,
  'form-1099c-cover': form1099cCover,
  'wage-garnishment-order': wageGarnishmentOrder,
} as const satisfies Readonly<Record<string, NoticeLetter>>

/** Every letter of the program. */
export const letters = { demand, ...notices } as const satisfies Readonly<Record<string, LetterDefinition>>

/** The name of a kind of letter as calls and the store write it. */
export type LetterKind = keyof typeof letters

export type NoticeKind = keyof typeof notices

/** Tells a kind of letter from another text. */
export function isNotice(kind: string): kind is NoticeKind {
  return Object.hasOwn(notices, kind)
}
