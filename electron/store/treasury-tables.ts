/** The tables of what follows a referral: certifications, transmissions, updates, returned files and offsets. */
import type { Generated } from 'kysely'
import type { IsoDate } from '../../shared/values/dates.ts'
import type { Cents } from '../../shared/values/money.ts'
import type { Flag } from './paper-tables.ts'

/** The yearly certification of the agency, under which debts are referred. */
export interface TreasuryCertificationTable {
  readonly id: Generated<number>
  readonly official: string
  readonly title: string
  readonly delegation: string
  readonly validFrom: IsoDate
  readonly validThrough: IsoDate
  readonly recordedOn: IsoDate
  readonly recordedBy: string
}

/** That a file was sent, outside the program, and that Treasury has it. */
export interface TransmissionTable {
  readonly batchId: number
  readonly transmittedOn: IsoDate
  readonly transmittedBy: string
  readonly way: string
  readonly acknowledgedOn: IsoDate | null
  readonly acknowledgedBy: string | null
  readonly acknowledgment: string | null
}

/** The debtor as Treasury was last told. Name and address are JSON lists; the birth date may be empty. */
export interface TreasurySnapshotTable {
  readonly debtId: number
  readonly sentOn: IsoDate
  readonly entriesThrough: number
  readonly name: string
  readonly address: string
  readonly birthDate: string
}

/** One thing that a file of updates tells Treasury. */
export interface TreasuryUpdateTable {
  readonly id: Generated<number>
  readonly batchId: number
  readonly debtId: number
  readonly event: UpdateEvent
  readonly reason: string
  readonly entryId: number | null
  readonly identifiedOn: IsoDate
  readonly principal: Cents
  readonly interest: Cents
  readonly administrative: Cents
  readonly penalty: Cents
}

export type UpdateEvent =
  | 'name-changed'
  | 'address-changed'
  | 'birth-date-changed'
  | 'balance-adjusted'
  | 'debt-recalled'
  | 'debtor-recalled'
  | 'case-recalled'

/** A recall that somebody of the center asked for. */
export interface TreasuryRecallTable {
  readonly id: Generated<number>
  readonly debtId: number
  readonly level: 'debt' | 'debtor' | 'case'
  readonly reason: string
  readonly note: string
  readonly askedOn: IsoDate
  readonly askedBy: string
}

/** A file that came from Treasury. */
export interface TreasuryFileTable {
  readonly id: Generated<number>
  readonly kind: 'rejects' | 'reconciliation' | 'collections'
  readonly fileName: string
  readonly digest: string
  readonly importedOn: IsoDate
  readonly importedBy: string
  readonly records: number
}

/** One thing in such a file that somebody must see to; of no debt when its number is not known here. */
export interface TreasuryFindingTable {
  readonly id: Generated<number>
  readonly fileId: number
  readonly debtId: number | null
  readonly billNumber: string
  readonly line: number
  readonly kind: string
  readonly code: string
  readonly message: string
  readonly foundOn: IsoDate
  readonly resolvedOn: IsoDate | null
  readonly resolvedBy: string | null
  readonly resolution: string | null
}

/** A warning before an offset, or the notice after it. */
export interface TreasuryNoticeTable {
  readonly id: Generated<number>
  readonly debtId: number
  readonly kind: 'warning' | 'offset'
  readonly datedOn: IsoDate
  readonly receivedOn: IsoDate
  readonly paymentType: string
  readonly amount: Cents
  readonly reference: string
  readonly recordedBy: string
}

/** An offset that was not due, given back. */
export interface OffsetReturnTable {
  readonly id: Generated<number>
  readonly debtId: number
  readonly entryId: number
  readonly why: string
  readonly deductedByTreasury: Flag
  readonly returnedOn: IsoDate
  readonly returnedBy: string
  readonly note: string
}

/** The claim of a spouse to a share of a joint refund (Form 8379). */
export interface SpouseClaimTable {
  readonly id: Generated<number>
  readonly debtId: number
  readonly spouse: string
  readonly taxYear: number
  readonly receivedOn: IsoDate
  readonly recordedBy: string
  readonly outcome: 'allowed' | 'denied' | null
  readonly amount: Cents | null
  readonly decidedOn: IsoDate | null
  readonly decidedBy: string | null
}
