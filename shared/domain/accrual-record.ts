/** A record of what accrued on what over which days, kept only when an explanation is wanted. */
import type { Item } from './account-book.ts'
import type { Accrual } from './accrual.ts'
import type { Part } from './application-of-payments.ts'

export const citation = '31 U.S.C. 3717; 31 CFR 901.9'

/** Interest on an unchanged principal, after `from` through `to`. */
export interface InterestStretch {
  readonly base: number
  readonly from: number
  to: number
}

/** Interest that a payment within the grace days spared. */
export interface InterestForgone {
  readonly base: number
  readonly days: number
  readonly on: number
}

/** Part of an item that was open past its 91st day, with the days for which it bore penalty, until it was closed. */
export interface PenaltyBorne {
  readonly item: Item
  readonly amount: number
  readonly days: number
  readonly until: number
}

/** The record, filled in as an account is computed. */
export interface AccrualRecord {
  readonly interest: InterestStretch[]
  readonly forgone: InterestForgone[]
  readonly penalty: PenaltyBorne[]
  /** Penalty that agreements held back, being kept so far or having been kept to their end. */
  heldBack: Accrual | undefined
}

/** An empty record. */
export function newRecord(): AccrualRecord {
  return { interest: [], forgone: [], penalty: [], heldBack: undefined }
}

/** Adds a stretch of interest, prolonging the last one while the principal stays the same. */
export function recordInterest(record: AccrualRecord, base: number, from: number, to: number): void {
  const last = record.interest.at(-1)
  if (last !== undefined && last.base === base && last.to === from) last.to = to
  else record.interest.push({ base, from, to })
}

/** What of a record concerns one part of the balance. */
export function recordAbout(record: AccrualRecord, part: Part): AccrualRecord {
  if (part === 'interest') return { ...newRecord(), interest: record.interest, forgone: record.forgone }
  return part === 'penalty' ? { ...newRecord(), penalty: record.penalty, heldBack: record.heldBack } : newRecord()
}
