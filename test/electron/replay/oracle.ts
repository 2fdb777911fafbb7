/**
 * What must be so of a life on a day, read from the law and the manual and from nothing of the program:
 *
 * - the demand letter goes out with the debt; payment is due 30 days after its date (IRM 1.35.7.10(2));
 * - a waiver holds collection when asked for within 15 days of the letter (1.35.7.13(2)); proof of debt and a hearing
 *   are asked for within 15 days of its receipt (1.35.7.11(2), 31 CFR 5.12(e)(1)); a right past its day is over;
 * - a decision on proof of debt is owed 60 days after the request (1.35.7.11(6));
 * - unpaid after its due date the debt is delinquent from that date (1.35.7.15(1)); penalty begins on day 91
 *   (31 CFR 901.9(d)), it is referred for offset by day 120 (285.5(d)(1)) and to Cross-Servicing by day 180
 *   (1.35.7.18(1)), but no day is counted while a review is pending (285.12(c)(3));
 * - a waiver that is asked for in time holds collection, but it stops no count of days; granted, it ends the debt
 *   (1.35.7.13);
 * - mail that came back is to be seen to from that day on;
 * - what went to Treasury is certified again within a year (285.5(d)(7));
 * - an agreement signed by the due date keeps it from being delinquent; on default all of it is due that day
 *   (1.35.7.12(7)).
 */
import { monthsAfter, plus } from './plain-days.ts'
import type { Life } from './lives.ts'

/** A state and the open clocks, each as its kind and its last day. */
export interface Expected {
  readonly state: string
  readonly clocks: readonly string[]
}

/** What must be so of a life on a day; undefined before the debt is registered. */
export function expectedOn(life: Life, day: string): Expected | undefined {
  if (day < life.registered) return undefined
  const { state, clocks } = standing(life, day)
  return { state, clocks: clocks.toSorted() }
}

function standing(life: Life, day: string): Expected {
  const due = plus(life.letter, 30)
  if (life.way === 'no-letter' || day < life.letter)
    return { state: 'new', clocks: [`demand-letter ${life.registered}`] }
  if (life.way === 'unmailed' || day < life.mailed) return { state: 'notified', clocks: [`mail-letter ${life.letter}`] }
  const fromLetter = [`payment-due ${due}`, `waiver-request ${plus(life.letter, 15)}`]
  const rights = running([...fromLetter, ...afterReceipt(life, day)], day)
  switch (life.way) {
    case 'paid-in-time':
      return day < life.paidInTime ? { state: 'notified', clocks: rights } : PAID
    case 'paid-late':
      return day < life.paidLate ? unpaid(due, rights, day) : PAID
    case 'agreement-kept':
      return keeping(life, rights, day, life.installments.length)
    case 'agreement-broken':
      return day < life.broken ? keeping(life, rights, day, 2) : delinquentSince(life.broken, rights, day)
    case 'review-upheld':
      return underReview(life, due, rights, day)
    case 'waiver-granted':
      return day < life.waiverDecided ? unpaid(due, rights, day) : CLOSED
    case 'referred':
      return day < life.referred ? unpaid(due, rights, day) : atTreasury(life.referred)
    case 'mail-returned': {
      const back = day < life.returned ? [] : [`mail-returned ${life.returned}`]
      const { state, clocks } = unpaid(due, rights, day)
      return { state, clocks: [...clocks, ...back] }
    }
    default:
      return unpaid(due, rights, day)
  }
}

const PAID: Expected = { state: 'paid', clocks: [] }

const CLOSED: Expected = { state: 'closed', clocks: [] }

function atTreasury(since: string): Expected {
  return { state: 'referred', clocks: [`recertification ${monthsAfter(since, 12)}`] }
}

function running(clocks: readonly string[], day: string): readonly string[] {
  return clocks.filter((clock) => clock.slice(-10) >= day)
}

function afterReceipt({ way, received }: Life, day: string): readonly string[] {
  if ((way !== 'letter-received' && way !== 'review-upheld') || day < received) return []
  const last = plus(received, 15)
  return [`review-request ${last}`, `hearing-petition ${last}`]
}

function unpaid(due: string, rights: readonly string[], day: string): Expected {
  return day <= due ? { state: 'notified', clocks: rights } : delinquentSince(due, rights, day)
}

function delinquentSince(since: string, rights: readonly string[], day: string): Expected {
  const penalty = running([`penalty-begins ${plus(since, 90)}`], day)
  return { state: 'delinquent', clocks: [...rights, ...penalty, ...referralFrom(since)] }
}

function referralFrom(since: string): readonly string[] {
  return [`offset-referral ${plus(since, 120)}`, `cross-servicing-referral ${plus(since, 180)}`]
}

/** An agreement of which the first installments are paid on their days. */
function keeping(life: Life, rights: readonly string[], day: string, paid: number): Expected {
  if (day < life.signed) return { state: 'notified', clocks: rights }
  const next = life.installments.find((due, index) => index >= paid || due > day)
  if (next === undefined) return PAID
  return { state: 'agreement', clocks: [...rights, `installment ${next}`] }
}

function underReview(life: Life, due: string, rights: readonly string[], day: string): Expected {
  const before = unpaid(due, rights, day)
  if (day < life.reviewAsked || day >= life.reviewDecided) return before
  const counted = before.clocks.filter((clock) => !/^(offset|cross-servicing)-referral /.test(clock))
  return { state: before.state, clocks: [...counted, `review-decision ${plus(life.reviewAsked, 60)}`] }
}
