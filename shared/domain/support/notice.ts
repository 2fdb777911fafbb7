/** Notices before and after an offset for support, and changes of a submitted debt. */
import { addDays, type IsoDate } from '../../values/dates.ts'
import type { Outcome, Reason } from '../../values/outcome.ts'
import { countOn } from '../../law/gate-figures.ts'
import { missingItems, type ChecklistItem } from '../checklist.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = '31 CFR 285.1(f)-(h), (j)(4)-(5), (o), 285.3(c)(4)-(6), (e)(1)'

export const rules = [
  'CFR285-1-30-notice', 'CFR285-1-salary-notice', 'CFR285-1-changes', 'CFR285-1-until-withdrawn',
  'CFR285-1-offset-notice', 'CFR285-3-notice', 'CFR285-3-post-notice', 'CFR285-3-updates',
]

export type SupportNotice =
  'before-payment-offset' | 'before-refund-offset' | 'after-payment-offset' | 'after-refund-offset'

/** What each notice must say. */
export const SUPPORT_NOTICES: Readonly<Record<SupportNotice, readonly ChecklistItem[]>> = {
  'before-payment-offset': [
    { id: 'intent', label: 'the intent to refer', cite: '31 CFR 285.1(h)' },
    { id: 'amount', label: 'nature and amount', cite: '31 CFR 285.1(h)' },
    { id: 'review', label: 'the right to review and its time', cite: '31 CFR 285.1(h)' },
  ],
  'before-refund-offset': [
    { id: 'intent', label: 'the intent to refer', cite: '31 CFR 285.3(c)(4)' },
    { id: 'contest', label: 'how to contest', cite: '31 CFR 285.3(c)(4)' },
    { id: 'spouse', label: 'the share of a spouse', cite: '31 CFR 285.3(c)(4)' },
    { id: 'other-states', label: 'where to ask for review when several states enforce', cite: '31 CFR 285.3(c)(4)' },
  ],
  'after-payment-offset': [
    { id: 'payment', label: 'type and amount of the payment', cite: '31 CFR 285.1(o)' },
    { id: 'state', label: 'the state', cite: '31 CFR 285.1(o)' },
    { id: 'contact', label: 'a contact of the state', cite: '31 CFR 285.1(o)' },
  ],
  'after-refund-offset': [
    { id: 'amount', label: 'amount and date', cite: '31 CFR 285.3(e)(1)' },
    { id: 'state', label: 'the state', cite: '31 CFR 285.3(e)(1)' },
    { id: 'contact', label: 'a contact', cite: '31 CFR 285.3(e)(1)' },
    { id: 'spouse', label: 'what a spouse may do', cite: '31 CFR 285.3(e)(1)' },
  ],
}

/** One reason for every item a notice lacks. */
export function supportNoticeLacks(notice: SupportNotice, present: Iterable<string>): readonly Reason[] {
  const rule = notice.startsWith('before-payment') ? 'CFR285-1-30-notice' : 'CFR285-3-notice'
  return missingItems(rule, SUPPORT_NOTICES[notice], present)
}

/** The first day of a referral, or of an offset of salary: 30 days after the notice. */
export function supportOffsetOpens(noticeDate: IsoDate): IsoDate {
  return addDays(noticeDate, countOn('support-notice-days', noticeDate).value)
}

/** Takes a change: decreases and deletions always, an increase only when the notice covers it. */
export function changeSupportDebt(
  change: 'decrease' | 'deletion' | 'increase',
  noticed: boolean,
): Outcome<'decrease' | 'deletion' | 'increase'> {
  return unlessForbidden(
    forbidWhen(change === 'increase' && !noticed, {
      rule: 'CFR285-1-changes',
      cite: '31 CFR 285.1(g), 285.3(c)(5)',
      message: 'An increase is taken only when the notice to the parent covers it.',
    }),
    change,
  )
}

/** Whether a submitted debt is still before other debts: until it is withdrawn, while past due and enforceable. */
export function supportStillSubmitted(withdrawn: boolean, pastDue: boolean, enforceable: boolean): boolean {
  return !withdrawn && pastDue && enforceable
}
