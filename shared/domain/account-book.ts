/**
 * The running book of one account: what is owed, what has accrued exactly, and which items are open. It is moved
 * forward in place from day to day, within one computation; nothing outside keeps it.
 *
 * - Interest accrues on principal only, by days, and never compounds.
 * - An item still open on its 91st day is charged the penalty for all those days at once, then day by day.
 * - Interest and penalty are assessed on the last day of each month after the grace days: what is posted is the exact
 *   accrual rounded half up, less what was posted before, so cents never drift.
 */
import type { Rate } from '../values/rate.ts'
import { dayNumber } from '../values/dates.ts'
import { monthEndOnOrAfter } from '../values/month-ends.ts'
import { PERIODS, type Period } from '../law/periods.ts'
import { deciding } from '../law/dated.ts'
import { accrue, addAccrual, forgo, noAccrual, restart, roundedHalfUp, type Accrual } from './accrual.ts'
import type { AccountFacts, AccrualPolicy, EventId } from './account-facts.ts'
import { recordInterest, type AccrualRecord } from './accrual-record.ts'
import type { Part } from './application-of-payments.ts'

export const citation = '31 U.S.C. 3717; 31 CFR 901.9(b), (d) and (g); IRM 1.35.7.16'

export const rules = [
  'IRM-late-interest-calc', 'IRM-late-interest-fixed', 'IRM-late-interest-base', 'IRM-late-penalty',
  'CFR5-5.5-penalty-rate', 'CFR5-5.5-30-day-free',
]

/** The day, counted from an item's own, on which it is charged the penalty if it is still open. */
export const PENALTY_DAY = deciding<Period>(PERIODS.penaltyFirstDay).value.days

/** An amount that is or was open. */
export interface Item {
  readonly kind: 'principal' | 'administrative' | 'interest'
  readonly day: number
  readonly amount: number
  readonly bearsPenalty: boolean
  readonly id: EventId | undefined
  /** How far the interest clock had run when the item began. */
  readonly interestClock: number
  /** How far the penalty clock had run when the item began to bear penalty. */
  penaltyClock: number
  open: number
}

/** The state of an account at the end of `day`. */
export interface Book {
  readonly rate: Rate
  readonly policy: AccrualPolicy
  /** Infinity while there is no delinquency date. */
  readonly delinquencyDay: number
  /** Everything through the end of this day has accrued. */
  day: number
  readonly owed: Record<Part, number>
  readonly interest: Accrual
  interestPosted: number
  readonly penalty: Accrual
  penaltyPosted: number
  /** What an agreement holds back. */
  readonly deferred: Accrual
  /** What agreements held back and, having been kept to their end, never added. */
  readonly dropped: Accrual
  /** Days on which interest, and on which penalty, has accrued. */
  interestClock: number
  penaltyClock: number
  /** Oldest first, since items are added as time goes on. */
  readonly items: Item[]
  /** Items before this one have passed their 91st day; `ripeOpen` is what of them is open and bears penalty. */
  ripe: number
  ripeOpen: number
  inAgreement: boolean
  /** The penalty clock at the start of the agreement. */
  agreementClock: number
  graceOver: boolean
  onHold: boolean
  penaltyWaived: boolean
  readonly assessments: { readonly kind: 'interest' | 'penalty'; readonly day: number; readonly amount: number }[]
  readonly record: AccrualRecord | undefined
}

/** Opens the book with the principal owed. The record is filled when an explanation is wanted. */
export function openBook(facts: AccountFacts, record: AccrualRecord | undefined): Book {
  const { dayCountBasis } = facts.policy
  const delinquencyDay = facts.delinquencyDate === undefined ? Infinity : dayNumber(facts.delinquencyDate)
  const book: Book = {
    rate: facts.rate,
    policy: facts.policy,
    delinquencyDay,
    day: delinquencyDay,
    owed: { contingencyFee: 0, penalty: 0, administrative: 0, interest: 0, principal: 0 },
    interest: noAccrual(dayCountBasis),
    interestPosted: 0,
    penalty: noAccrual(dayCountBasis),
    penaltyPosted: 0,
    deferred: noAccrual(dayCountBasis),
    dropped: noAccrual(dayCountBasis),
    interestClock: 0,
    penaltyClock: 0,
    items: [],
    ripe: 0,
    ripeOpen: 0,
    inAgreement: false,
    agreementClock: 0,
    graceOver: false,
    onHold: false,
    penaltyWaived: false,
    assessments: [],
    record,
  }
  addItem(book, 'principal', facts.principal, delinquencyDay, undefined)
  return book
}

/** Adds an amount owed as an item of its own; its date is not before delinquency. */
export function addItem(book: Book, kind: Item['kind'], amount: number, day: number, id: EventId | undefined): void {
  book.owed[kind] += amount
  book.items.push({
    kind,
    day: day < book.delinquencyDay ? book.delinquencyDay : day,
    amount,
    bearsPenalty: kind === 'principal' || book.policy.penaltyBase === 'all-amounts',
    id,
    interestClock: book.interestClock,
    penaltyClock: book.penaltyClock,
    open: amount,
  })
}

/** Takes an amount off the items of a kind, oldest first. Within the grace days what accrued on it is not charged. */
export function closeItems(book: Book, kind: Item['kind'], amount: number, withinGrace: boolean): void {
  book.owed[kind] -= amount
  let left = amount
  for (let index = 0; left > 0; index += 1) {
    const item = book.items[index]
    if (item === undefined) throw new RangeError('More was closed than was open')
    if (item.kind !== kind || item.open === 0) continue
    const taken = Math.min(left, item.open)
    item.open -= taken
    left -= taken
    if (index < book.ripe && item.bearsPenalty) {
      book.ripeOpen -= taken
      recordPenalty(book, item, taken)
    }
    if (withinGrace && kind === 'principal') forgoInterest(book, taken, book.interestClock - item.interestClock)
  }
}

function forgoInterest(book: Book, base: number, days: number): void {
  if (days === 0) return
  forgo(book.interest, base, book.rate, days)
  book.record?.forgone.push({ base, days, on: book.day })
}

/**
 * Whether a day is within the days after interest begins in which what is paid bears none.
 *
 * Unsettled: 31 CFR 5.5(b) speaks of the amount due, 31 CFR 901.9(g) of the portion that is paid. A part payment is
 * read as sparing the interest on what it pays.
 */
export function isWithinGrace(book: Book, day: number): boolean {
  return !book.graceOver && day - book.delinquencyDay <= book.policy.graceDays
}

/** Moves the book to the end of a day, assessing at each month's end on the way. */
export function advance(book: Book, to: number): void {
  while (book.day < to) {
    const monthEnd = monthEndOnOrAfter(book.day + 1)
    if (monthEnd > to) {
      accrueThrough(book, to)
      return
    }
    accrueThrough(book, monthEnd)
    if (!isWithinGrace(book, monthEnd)) assess(book)
  }
}

/** Posts the interest and penalty that have accrued and were not posted yet. */
export function assess(book: Book): void {
  const interest = roundedHalfUp(book.interest) - book.interestPosted
  if (interest > 0) {
    book.interestPosted += interest
    addItem(book, 'interest', interest, book.day, undefined)
    book.assessments.push({ kind: 'interest', day: book.day, amount: interest })
  }
  const penalty = roundedHalfUp(book.penalty) - book.penaltyPosted
  if (penalty > 0) {
    book.penaltyPosted += penalty
    book.owed.penalty += penalty
    book.assessments.push({ kind: 'penalty', day: book.day, amount: penalty })
  }
}

function accrueThrough(book: Book, to: number): void {
  if (!book.onHold) {
    accrueInterest(book, to)
    if (!book.penaltyWaived) accruePenalty(book, to)
  }
  book.day = to
}

function accrueInterest(book: Book, to: number): void {
  const days = to - book.day
  book.interestClock += days
  const base = book.owed.principal
  if (base === 0) return
  accrue(book.interest, base, book.rate, days)
  if (book.record !== undefined) recordInterest(book.record, base, book.day, to)
}

function accruePenalty(book: Book, to: number): void {
  const from = Math.max(book.day, book.delinquencyDay)
  if (to <= from) return
  book.penaltyClock += to - from
  if (book.ripeOpen > 0) accrue(penaltyOf(book), book.ripeOpen, book.policy.penaltyPercent, to - from)
  for (let item = nextRipe(book, to); item !== undefined; item = nextRipe(book, to)) {
    book.ripe += 1
    if (item.bearsPenalty && item.open > 0) ripen(book, item, from, to)
  }
}

/** The oldest item that was not ripe before and whose 91st day has come. */
function nextRipe(book: Book, to: number): Item | undefined {
  const item = book.items[book.ripe]
  return item !== undefined && item.day + PENALTY_DAY <= to ? item : undefined
}

/** Charges an item that is open on its 91st day: for all its days at once or, by the other policy, from that day on. */
function ripen(book: Book, item: Item, from: number, to: number): void {
  const days =
    book.policy.penaltyStart === 'delinquency'
      ? book.penaltyClock - item.penaltyClock
      : to - Math.max(from, item.day + PENALTY_DAY - 1)
  accrue(penaltyOf(book), item.open, book.policy.penaltyPercent, days)
  item.penaltyClock = book.penaltyClock - days
  book.ripeOpen += item.open
}

function recordPenalty(book: Book, item: Item, amount: number): void {
  const days = book.penaltyClock - item.penaltyClock
  book.record?.penalty.push({ item, amount, days, until: book.day })
}

/** Completes the record with what is still open, and with what agreements held back. */
export function closeRecord(book: Book): void {
  if (book.record === undefined) return
  for (const item of book.items.slice(0, book.ripe)) {
    if (item.open > 0 && item.bearsPenalty) recordPenalty(book, item, item.open)
  }
  addAccrual(book.dropped, book.deferred)
  book.record.heldBack = book.dropped
}

/** The agreement starts: what penalty accrues from now on is held back. */
export function holdBackPenalty(book: Book): void {
  if (!book.inAgreement) book.agreementClock = book.penaltyClock
  book.inAgreement = true
}

/** The agreement is in default: the penalty it held back is owed. */
export function addPenaltyHeldBack(book: Book): void {
  addAccrual(book.penalty, book.deferred)
  restart(book.deferred)
  book.inAgreement = false
}

/** The agreement ends without default: its days bear no penalty, also not for an item whose 91st day comes later. */
export function dropPenaltyHeldBack(book: Book): void {
  if (!book.inAgreement) return
  for (const item of book.items.slice(book.ripe)) {
    item.penaltyClock += book.penaltyClock - Math.max(item.penaltyClock, book.agreementClock)
  }
  addAccrual(book.dropped, book.deferred)
  restart(book.deferred)
  book.inAgreement = false
}

function penaltyOf(book: Book): Accrual {
  return book.inAgreement ? book.deferred : book.penalty
}
