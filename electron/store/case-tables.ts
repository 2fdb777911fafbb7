/** The tables of what a case is made of beside its request and decision, and of the holds placed by hand. */
import type { Generated } from 'kysely'
import type { IsoDate } from '../../shared/values/dates.ts'

/** What one kind of case asks and another does not: a chapter, a court, an income. */
export interface CaseParticularTable {
  readonly caseId: number
  readonly name: string
  readonly value: string
}

/** What happened in a case between its request and its decision. Rows are only ever added. */
export interface CaseEventTable {
  readonly id: Generated<number>
  readonly caseId: number
  readonly kind: string
  readonly happenedOn: IsoDate
  readonly recordedOn: IsoDate
  readonly recordedBy: string
  readonly detail: string
}

export const CASE_DOCUMENT_ROLES = ['attachment', 'explanation', 'packet'] as const

/** A paper of a case: what the debtor sent, an explanation of a figure, a packet. */
export interface CaseDocumentTable {
  readonly id: Generated<number>
  readonly caseId: number
  readonly documentId: number
  readonly role: (typeof CASE_DOCUMENT_ROLES)[number]
  readonly title: string
  readonly addedOn: IsoDate
  readonly addedBy: string
}

/** A hold that somebody placed, as against one that a case brings. */
export interface HoldTable {
  readonly id: Generated<number>
  readonly debtId: number
  readonly what: 'collection' | 'accrual'
  readonly reason: string
  /** Why accrual may stop; empty for a hold on collection. */
  readonly ground: string
  readonly since: IsoDate
  /** What ends it, in words. */
  readonly ends: string
  readonly placedOn: IsoDate
  readonly placedBy: string
  readonly endedOn: IsoDate | null
  readonly endedBy: string | null
  readonly endedBecause: string | null
}
