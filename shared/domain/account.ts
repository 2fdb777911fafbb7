/**
 * The account of a debt at the end of a day: what is owed and how it came about, replayed from the debt's beginning.
 * The ledger of the program and the balance calculator are both this one computation, so a payment that arrives late,
 * or a charge that is backdated, simply takes its place among the events.
 */
import { dayNumber, fromDayNumber, type IsoDate } from '../values/dates.ts'
import { cents, type Cents } from '../values/money.ts'
import { restart, roundedHalfUp } from './accrual.ts'
import {
  addItem, addPenaltyHeldBack, advance, assess, closeItems, closeRecord, dropPenaltyHeldBack, holdBackPenalty,
  isWithinGrace, openBook, type Book, type Item,
} from './account-book.ts'
import type {
  Account, AccountEvent, AccountFacts, Applied, Assessment, MoneyEvent, OpenItem, PrincipalAdjustment, Waive,
} from './account-facts.ts'
import type { AccrualRecord } from './accrual-record.ts'
import { NO_PARTS, splitPayment, withTotal, type Parts } from './application-of-payments.ts'
import { inPostingOrder } from './event-order.ts'

export const citation = '31 U.S.C. 3717; 31 CFR 901.9; IRM 1.35.7.16 and 1.35.7.17'

export const rules = ['IRM-5-principal', 'IRM-5-late-charges', 'IRM-late-assess', 'IRM-11-accrual', 'IRM-18.1-accrual']

/** What payments and credits did, collected on the way. */
interface Postings {
  readonly applied: Applied[]
  readonly credited: Applied[]
}

/**
 * The account at the end of the as-of day; events after it do not count. Given a record, it also writes down what
 * accrued on what over which days, for the explanation.
 */
export function account(facts: AccountFacts, asOf: IsoDate, record?: AccrualRecord): Account {
  const book = openBook(facts, record)
  const lastDay = dayNumber(asOf)
  const postings: Postings = { applied: [], credited: [] }
  for (const { event, day } of inPostingOrder(facts.events, lastDay)) {
    advance(book, day)
    post(book, event, day, postings)
  }
  advance(book, lastDay)
  assess(book)
  return report(book, asOf, lastDay, postings)
}

function post(book: Book, event: AccountEvent, day: number, postings: Postings): void {
  switch (event.kind) {
    case 'administrative-charge':
      addItem(book, 'administrative', event.amount, day, event.id)
      return
    case 'contingency-fee':
      book.owed.contingencyFee += event.amount
      return
    case 'payment':
      postings.applied.push(postPayment(book, event, day))
      return
    case 'principal-adjustment':
      adjustPrincipal(book, event, day, postings)
      return
    case 'waive':
      postings.credited.push(waive(book, event, day))
      return
    case 'agreement-start':
      startAgreement(book, day)
      return
    case 'agreement-default':
      addPenaltyHeldBack(book)
      assess(book)
      return
    case 'agreement-end':
      dropPenaltyHeldBack(book)
      return
    case 'accrual-hold-start':
    case 'accrual-hold-end':
      book.onHold = event.kind === 'accrual-hold-start'
      return
    case 'penalty-waived-from':
    case 'penalty-waived-until':
      book.penaltyWaived = event.kind === 'penalty-waived-from'
  }
}

/** A payment is applied in the statutory order; one within the grace days bears no interest on what it pays. */
function postPayment(book: Book, event: MoneyEvent, day: number): Applied {
  const withinGrace = isWithinGrace(book, day)
  if (!withinGrace) assess(book)
  const { unapplied, ...parts } = splitPayment(event.amount, owedParts(book), withinGrace)
  takeOff(book, parts, withinGrace)
  return { id: event.id, date: event.date, amount: event.amount, ...parts, unapplied }
}

/** A higher principal is an item of its own; a lower one closes the oldest principal first. */
function adjustPrincipal(book: Book, event: PrincipalAdjustment, day: number, postings: Postings): void {
  if (event.amount >= 0) {
    addItem(book, 'principal', event.amount, day, event.id)
    return
  }
  const lowered = cents(-event.amount)
  postings.credited.push(credit(book, event, lowered, 'principal', isWithinGrace(book, day)))
}

function waive(book: Book, event: Waive, day: number): Applied {
  if (!isWithinGrace(book, day)) assess(book)
  return credit(book, event, event.amount, event.part, false)
}

function credit(
  book: Book,
  event: PrincipalAdjustment | Waive,
  amount: Cents,
  part: Waive['part'] | 'principal',
  withinGrace: boolean,
): Applied {
  const taken = cents(Math.min(amount, book.owed[part]))
  const parts = { ...NO_PARTS, [part]: taken }
  takeOff(book, parts, withinGrace)
  return { id: event.id, date: event.date, amount, ...parts, unapplied: cents(amount - taken) }
}

function takeOff(book: Book, parts: Parts, withinGrace: boolean): void {
  book.owed.contingencyFee -= parts.contingencyFee
  book.owed.penalty -= parts.penalty
  closeItems(book, 'administrative', parts.administrative, false)
  closeItems(book, 'interest', parts.interest, false)
  closeItems(book, 'principal', parts.principal, withinGrace)
}

/**
 * An agreement assesses what has accrued and starts the interest anew, so that the ledger and the schedule agree to the
 * cent. Interest runs from the agreement date even when the debt never became delinquent; the grace days are over.
 */
function startAgreement(book: Book, day: number): void {
  if (book.day > day) book.day = day
  assess(book)
  restart(book.interest)
  book.interestPosted = 0
  book.graceOver = true
  holdBackPenalty(book)
}

function owedParts(book: Book): Parts {
  const { owed } = book
  return {
    contingencyFee: cents(owed.contingencyFee),
    penalty: cents(owed.penalty),
    administrative: cents(owed.administrative),
    interest: cents(owed.interest),
    principal: cents(owed.principal),
  }
}

function report(book: Book, asOf: IsoDate, lastDay: number, postings: Postings): Account {
  const days = lastDay - book.delinquencyDay
  const deferredPenalty = cents(roundedHalfUp(book.deferred))
  closeRecord(book)
  return {
    asOf,
    rate: book.rate,
    daysDelinquent: days > 0 ? days : 0,
    balance: withTotal(owedParts(book)),
    applied: postings.applied,
    credited: postings.credited,
    assessments: book.assessments.map(assessment),
    openItems: book.items.filter((item) => item.open > 0).map(openItem),
    deferredPenalty,
  }
}

function assessment({ kind, day, amount }: Book['assessments'][number]): Assessment {
  return { kind, date: fromDayNumber(day), amount: cents(amount) }
}

function openItem({ kind, day, amount, open, id }: Item): OpenItem {
  const date = Number.isFinite(day) ? fromDayNumber(day) : undefined
  return { kind, date, amount: cents(amount), open: cents(open), id }
}
