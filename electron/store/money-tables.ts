/** The tables of money beside the ledger: receipts, deposits, what nobody could be matched to, and closed periods. */
import type { Generated } from 'kysely'
import type { IsoDate } from '../../shared/values/dates.ts'
import type { Cents } from '../../shared/values/money.ts'

/** A batch of receipts posted as one deed, under one control total. */
export interface DepositTable {
  readonly id: Generated<number>
  readonly source: 'keyed' | 'lockbox' | 'pay-gov'
  readonly fileName: string
  /** SHA-256 of the file; empty when it was keyed. */
  readonly digest: string
  readonly receivedOn: IsoDate
  readonly postedOn: IsoDate
  readonly postedBy: string
  readonly items: number
  readonly controlTotal: Cents
}

/** Money that came in at once: a check, a transfer. Its parts stand in the ledger, one entry for each debt it pays. */
export interface ReceiptTable {
  readonly id: Generated<number>
  readonly depositId: number | null
  readonly receivedOn: IsoDate
  readonly postedOn: IsoDate
  readonly postedBy: string
  readonly method: string
  readonly reference: string
  readonly amount: Cents
  /** What Treasury kept of it. */
  readonly fee: Cents
}

export interface ReceiptPartTable {
  readonly receiptId: number
  readonly entryId: number
}

/** Money that could not be put on a debt, until it is put on one or sent back. */
export interface SuspenseTable {
  readonly id: Generated<number>
  readonly depositId: number | null
  readonly receivedOn: IsoDate
  readonly postedOn: IsoDate
  readonly postedBy: string
  readonly method: string
  readonly reference: string
  readonly amount: Cents
  /** The bill number as it was given. */
  readonly given: string
  readonly why: string
  readonly clearedOn: IsoDate | null
  readonly clearedBy: string | null
  readonly clearedAs: 'applied' | 'returned' | null
  readonly receiptId: number | null
  readonly note: string
}

/** Which columns of a source's payment files are which. */
export interface PaymentMappingTable {
  readonly source: 'lockbox' | 'pay-gov'
  readonly mapping: string
}

/** The books were closed through a day, or opened again after it. The newest row is what holds. */
export interface PeriodChangeTable {
  readonly id: Generated<number>
  readonly act: 'close' | 'reopen'
  /** Nothing is posted on this day or before; empty when nothing is closed. */
  readonly throughOn: string
  readonly doneOn: IsoDate
  readonly doneBy: string
  readonly reason: string
}

/** What each component came to when the books were closed. */
export interface PeriodTotalTable {
  readonly changeId: number
  readonly component: 'contingencyFee' | 'penalty' | 'administrative' | 'interest' | 'principal'
  readonly amount: Cents
}

/** A further person liable for a debt, beside the one it is registered under. */
export interface JointDebtorTable {
  readonly debtId: number
  readonly debtorId: number
  readonly recordedOn: IsoDate
  readonly recordedBy: string
}
