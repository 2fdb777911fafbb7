/** The tables of what a second person must approve. */
import type { Generated } from 'kysely'
import type { IsoDate } from '../../shared/values/dates.ts'
import type { Cents } from '../../shared/values/money.ts'
import type { Flag } from './paper-tables.ts'

export interface ApprovalTable {
  readonly id: Generated<number>
  readonly kind: string
  readonly debtId: number | null
  readonly about: string
  readonly amount: Cents | null
  /** What is to be done, as its kind writes it. */
  readonly payload: string
  /** What would change, as it was shown to whoever decides. */
  readonly changes: string
  readonly reason: string
  /** Where the debt stood when it was proposed. */
  readonly stamp: string
  readonly state: 'open' | 'approved' | 'rejected' | 'withdrawn'
  readonly proposedOn: IsoDate
  readonly proposedBy: string
  readonly decidedOn: IsoDate | null
  readonly decidedBy: string | null
  readonly note: Generated<string>
}

/** One step of the chain; it is taken once, by one person. */
export interface ApprovalStepTable {
  readonly approvalId: number
  readonly position: number
  readonly step: string
  readonly label: string
  /** The roles that may take it, as a JSON list. */
  readonly roles: string
  /** Decided by an office outside the center: its official, the day and the paper are recorded. */
  readonly outside: Flag
  readonly cite: string
  readonly takenOn: IsoDate | null
  readonly takenBy: string | null
  readonly signedBy: string | null
  readonly signedOn: IsoDate | null
  readonly note: Generated<string>
  readonly documentId: number | null
}

export interface ApprovalDocumentTable {
  readonly approvalId: number
  readonly documentId: number
  readonly title: string
}
