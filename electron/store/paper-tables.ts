/** The tables of what is on paper: documents, letters, cases, agreements, offsets and referrals. */
import type { Generated } from 'kysely'
import type { CaseKind } from '../../shared/api/cases.ts'
import type { OffsetEnd, OffsetWay } from '../../shared/domain/enforced-offset/ways.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import type { Cents } from '../../shared/values/money.ts'

/** Yes or no, as every SQL engine can hold it. */
export type Flag = 0 | 1

export interface DocumentTable {
  readonly id: Generated<number>
  readonly fileName: string
  readonly mediaType: string
  readonly digest: string
  readonly bytes: Uint8Array
  readonly keptOn: IsoDate
}

export interface DocumentPartTable {
  readonly documentId: number
  readonly number: number
  readonly bytes: Uint8Array
}

export interface LetterTable {
  readonly id: Generated<number>
  readonly debtId: number
  readonly kind: string
  readonly datedOn: IsoDate
  readonly dueOn: IsoDate | null
  readonly issuedBy: string
  readonly documentId: number
  readonly mailedOn: IsoDate | null
  readonly mailClass: string | null
  readonly mailedBy: string | null
  readonly receivedOn: IsoDate | null
  readonly evidence: string | null
  /** What was written into its fields, as JSON. */
  readonly fields: Generated<string>
  readonly caseId: Generated<number | null>
  /** The first printing; each one is a row of its own besides. */
  readonly printedOn: Generated<IsoDate | null>
  readonly printedBy: Generated<string | null>
  readonly returnedOn: Generated<IsoDate | null>
  readonly returnedWhy: Generated<string | null>
}

export interface CaseFileTable {
  readonly id: Generated<number>
  readonly debtId: number
  readonly kind: CaseKind
  readonly receivedOn: IsoDate
  readonly channel: string
  readonly timely: Flag
  readonly timeliness: string
  readonly goodCause: string | null
  /** What a request contests, or on what it rests; empty for events. */
  readonly ground: Generated<string>
  readonly analysis: Generated<string>
  readonly conclusions: Generated<string>
  readonly terms: Generated<string>
  readonly note: string
  readonly decisionDue: IsoDate | null
  /** Whether it has every part it needs; what is incomplete holds nothing. */
  readonly complete: Generated<Flag>
  /** The day of the event itself, where it is another than that on which the center heard of it. */
  readonly filedOn: Generated<IsoDate | null>
  readonly returnedOn: Generated<IsoDate | null>
  readonly handedInOn: Generated<IsoDate | null>
  /** Days of postponement that the debtor asked for; the decision may come so much later. */
  readonly postponedDays: Generated<number>
  readonly assignedTo: Generated<string>
  readonly openedBy: string
  readonly decidedOn: IsoDate | null
  readonly outcome: string | null
  readonly reducedTo: Cents | null
  readonly decidedBy: string | null
  readonly facts: string | null
  readonly findings: string | null
}

export interface AgreementTable {
  readonly id: Generated<number>
  readonly debtId: number
  readonly signedOn: IsoDate
  readonly firstPaymentOn: IsoDate
  readonly frequency: 'monthly' | 'biweekly'
  readonly payment: Cents
  readonly lumpSum: Cents
  readonly lastDate: IsoDate
  readonly inabilityToPay: string
  /** What the debtor can pay each time; unknown for agreements from before it was asked. */
  readonly abilityToPay: Generated<Cents | null>
  /** Why nothing was paid with the agreement; empty when something was. */
  readonly noLumpSum: Generated<string>
  readonly madeBy: string
  readonly endedOn: IsoDate | null
  readonly ended: 'paid' | 'default' | 'rescheduled' | null
  readonly documentId: number | null
  /** Set on hardship: it may be less than the ordinary least and run longer. */
  readonly hardship: Generated<Flag>
  /** The agreement whose terms these replaced, and why. */
  readonly followsId: Generated<number | null>
  readonly whyChanged: Generated<string>
  /** The installment that was missed, for one in default, and what the clerk found. */
  readonly missedOn: Generated<IsoDate | null>
  readonly whyEnded: Generated<string>
}

export interface InstallmentTable {
  readonly agreementId: number
  readonly number: number
  readonly dueOn: IsoDate
  readonly amount: Cents
  /** What the schedule lays it to; unknown for agreements from before this was kept. */
  readonly penalty: Generated<Cents | null>
  readonly administrative: Generated<Cents | null>
  readonly interest: Generated<Cents | null>
  readonly principal: Generated<Cents | null>
  readonly remaining: Generated<Cents | null>
}

export interface SalaryOffsetTable {
  readonly id: Generated<number>
  readonly debtId: number
  readonly requestedOn: IsoDate
  readonly requestedBy: string
  readonly firstPayOn: IsoDate
  readonly gross: Cents
  readonly disposablePay: Cents
  readonly amount: Cents
  readonly deductions: string
  readonly documentId: number | null
  readonly endedOn: IsoDate | null
  /** By force on notice, from the last pay, or at once and without notice before. */
  readonly way: Generated<OffsetWay>
  readonly payingAgency: Generated<string>
  /** The last pay from which the deductions must have begun; unknown for offsets from before it was kept. */
  readonly beginsBy: Generated<IsoDate | null>
  /** The request as a file for the paying agency's own system. */
  readonly fileDocumentId: Generated<number | null>
  /** The offset at the agency before, when the employee has moved. */
  readonly followsId: Generated<number | null>
  readonly ended: Generated<OffsetEnd | null>
  readonly whyEnded: Generated<string>
}

export interface ReferralBatchTable {
  readonly id: Generated<number>
  /** New debts, or updates of debts that Treasury has. */
  readonly kind: Generated<'referral' | 'updates'>
  readonly state: 'prepared' | 'certified' | 'exported' | 'cancelled'
  readonly preparedOn: IsoDate
  readonly preparedBy: string
  readonly certifiedOn: IsoDate | null
  readonly certifiedBy: string | null
  readonly delegation: string | null
  readonly exportedOn: IsoDate | null
  readonly controlId: string | null
  readonly documentId: number | null
  readonly fileName: string | null
  readonly digest: string | null
}

/** What the check before sending found; on the whole batch when there is no debt. */
export interface ReferralFindingTable {
  readonly id: Generated<number>
  readonly batchId: number
  readonly debtId: number | null
  readonly code: string
  readonly record: string
  readonly message: string
  readonly stops: Flag
}

export interface ReferralItemTable {
  readonly batchId: number
  readonly debtId: number
  readonly principal: Cents
  readonly interest: Cents
  readonly administrative: Cents
  readonly penalty: Cents
  /** Whether Treasury already knew the debtor when this debt was referred. */
  readonly debtorKnown: Flag
  readonly recalledOn: IsoDate | null
}
