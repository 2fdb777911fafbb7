/**
 * The tables of a center, as queries see them. Columns are snake_case in the file and camelCase here.
 *
 * Money is whole cents; days are ISO text; flags are 0 or 1, so that the same shape stands on any SQL engine.
 */
import type { Generated, Insertable, Kysely, Selectable } from 'kysely'
import type { Role } from '../../shared/api/call.ts'
import type { DebtState } from '../../shared/api/debts.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import type { EmploymentStatus } from '../../shared/values/employment.ts'
import type { Cents } from '../../shared/values/money.ts'
import type { Rate } from '../../shared/values/rate.ts'
import type { ApprovalDocumentTable, ApprovalStepTable, ApprovalTable } from './approval-tables.ts'
import type { ClosingTable, LitigationTable, TaxFormRunTable, TaxFormTable } from './closing-tables.ts'
import type { CaseDocumentTable, CaseEventTable, CaseParticularTable, HoldTable } from './case-tables.ts'
import type {
  ClockAnswerTable,
  ClockOwnerTable,
  DebtOwnerTable,
  PreferenceTable,
  SavedViewTable,
} from './desk-tables.ts'
import type {
  DocumentTable,
  DocumentPartTable,
  Flag,
  LetterTable,
  CaseFileTable,
  AgreementTable,
  InstallmentTable,
  SalaryOffsetTable,
  ReferralBatchTable,
  ReferralFindingTable,
  ReferralItemTable,
} from './paper-tables.ts'
import type { ArrangementTables } from './arrangement-tables.ts'
import type {
  DepositTable,
  JointDebtorTable,
  PaymentMappingTable,
  PeriodChangeTable,
  PeriodTotalTable,
  ReceiptPartTable,
  ReceiptTable,
  SuspenseTable,
} from './money-tables.ts'
import type {
  LetterBatchItemTable, LetterBatchTable, LetterOmissionTable, LetterPrintingTable, TemplateVersionTable,
} from './letter-tables.ts'
import type { ClockTable, ClockTallyTable, CountingTable, TallyTable } from './clock-tables.ts'
import type { ImportBatchTable, ImportMappingTable, ImportRejectTable } from './import-tables.ts'
import type { ChargeRowTable, PolicyChangeTable } from './policy-tables.ts'
import type { PacketDeskTable, PacketPaperTable, PacketTable } from './packet-tables.ts'
import type { SealTable } from './safe-tables.ts'
import type {
  OffsetReturnTable,
  SpouseClaimTable,
  TransmissionTable,
  TreasuryCertificationTable,
  TreasuryFileTable,
  TreasuryFindingTable,
  TreasuryNoticeTable,
  TreasuryRecallTable,
  TreasurySnapshotTable,
  TreasuryUpdateTable,
} from './treasury-tables.ts'

export interface AccountTable {
  readonly id: Generated<number>
  readonly name: string
  readonly displayName: string
  readonly role: Role
  readonly active: Flag
  readonly addedOn: IsoDate
}

export interface SettingTable {
  readonly name: string
  readonly value: string
  readonly changedOn: IsoDate
  readonly changedBy: string
}

export interface DebtorTable {
  readonly id: Generated<number>
  readonly employeeId: string
  readonly lastName: string
  readonly firstName: string
  readonly middleName: string
  /** Folded `last first middle` and `first last`, for finding and sorting. */
  readonly nameKey: string
  readonly givenNameKey: string
  readonly lastFour: string
  readonly street1: string
  readonly street2: string
  readonly city: string
  readonly state: string
  readonly zip: string
  readonly addressGood: Flag
  readonly email: string
  readonly phone: string
  readonly employmentStatus: EmploymentStatus
  readonly payFrequency: string
  readonly birthDate: IsoDate | null
  readonly version: number
}

/** The full numbers, apart from everything else, so that no ordinary query can touch them. */
export interface TaxpayerTable {
  readonly debtorId: number
  readonly ssn: string
}

export interface DebtTable {
  readonly id: Generated<number>
  readonly debtorId: number
  readonly billNumber: string
  readonly debtType: string
  readonly office: 'cfo' | 'payroll'
  readonly principal: Cents
  readonly discoveredOn: IsoDate
  readonly causeStart: IsoDate | null
  readonly causeEnd: IsoDate | null
  readonly cause: string
  readonly registeredOn: IsoDate
  readonly registeredBy: string
  readonly importId: number | null
  readonly importLine: number | null
  /** Where it stands; everything from here on is a projection of its facts, remade by every deed and roll-forward. */
  readonly state: DebtState
  readonly letterOn: IsoDate | null
  readonly dueOn: IsoDate | null
  /** The delinquency date: the due date of the demand letter, once it has passed unpaid. */
  readonly delinquentOn: IsoDate | null
  readonly rate: Rate | null
  readonly contingencyFee: Cents
  readonly penalty: Cents
  readonly administrative: Cents
  readonly interest: Cents
  readonly principalLeft: Cents
  readonly total: Cents
  readonly accruedTo: IsoDate | null
  readonly collectionHeld: Flag
  readonly accrualHeld: Flag
  /** 0 while the ledger holds nothing but the principal: such a debt accrues by the short formula. */
  readonly eventful: Flag
  readonly version: number
  /** Kept by the store itself: the name of the debtor for sorting, and the tally the debt is counted in. */
  readonly nameKey: Generated<string | null>
  readonly tallyId: Generated<number | null>
}

export const ENTRY_KINDS = [
  'principal', 'administrative-charge', 'contingency-fee', 'payment', 'principal-adjustment', 'waiver', 'refund',
  'reversal',
] as const

export type EntryKind = (typeof ENTRY_KINDS)[number]

/** The ledger: what happened to a debt's money. Rows are only ever added. */
export interface EntryTable {
  readonly id: Generated<number>
  readonly debtId: number
  readonly kind: EntryKind
  readonly effectiveOn: IsoDate
  readonly postedOn: IsoDate
  readonly postedBy: string
  /** Signed for an adjustment of principal (down is negative); otherwise positive. */
  readonly amount: Cents
  /** What a waiver forgives. */
  readonly part: 'interest' | 'penalty' | 'administrative' | null
  readonly method: string
  readonly reference: string
  readonly reason: string
  readonly reversesId: number | null
}

/** What is recorded of a debt by its kind; each value in the form that its kind of debt names. */
export interface DetailTable {
  readonly debtId: number
  readonly name: string
  readonly value: string
}

export interface NoteTable {
  readonly id: Generated<number>
  readonly debtId: number
  readonly writtenOn: IsoDate
  readonly writtenBy: string
  readonly text: string
}

/** Who did what, in the same transaction as the deed; each line carries the digest of the one before. */
export interface AuditTable {
  readonly id: Generated<number>
  readonly at: string
  readonly today: IsoDate
  readonly clerk: string
  readonly call: string
  readonly debtId: number | null
  readonly about: string
  readonly detail: string
  readonly previous: string
  readonly digest: string
  /** The digest of what every table came to; none in lines from before there were seals. */
  readonly sealed: Generated<string | null>
}

export interface MigrationTable {
  readonly number: number
  readonly name: string
  readonly appliedAt: string
}

export interface Tables extends ArrangementTables {
  readonly account: AccountTable
  readonly setting: SettingTable
  readonly policyChange: PolicyChangeTable
  readonly chargeRow: ChargeRowTable
  readonly debtor: DebtorTable
  readonly taxpayer: TaxpayerTable
  readonly debt: DebtTable
  readonly entry: EntryTable
  readonly deposit: DepositTable
  readonly receipt: ReceiptTable
  readonly receiptPart: ReceiptPartTable
  readonly suspense: SuspenseTable
  readonly paymentMapping: PaymentMappingTable
  readonly periodChange: PeriodChangeTable
  readonly periodTotal: PeriodTotalTable
  readonly jointDebtor: JointDebtorTable
  readonly detail: DetailTable
  readonly tally: TallyTable
  readonly clock: ClockTable
  readonly clockTally: ClockTallyTable
  readonly counting: CountingTable
  readonly document: DocumentTable
  readonly documentPart: DocumentPartTable
  readonly letter: LetterTable
  readonly letterOmission: LetterOmissionTable
  readonly letterPrinting: LetterPrintingTable
  readonly letterBatch: LetterBatchTable
  readonly letterBatchItem: LetterBatchItemTable
  readonly templateVersion: TemplateVersionTable
  readonly caseFile: CaseFileTable
  readonly caseParticular: CaseParticularTable
  readonly caseEvent: CaseEventTable
  readonly caseDocument: CaseDocumentTable
  readonly hold: HoldTable
  readonly agreement: AgreementTable
  readonly installment: InstallmentTable
  readonly salaryOffset: SalaryOffsetTable
  readonly note: NoteTable
  readonly importBatch: ImportBatchTable
  readonly importReject: ImportRejectTable
  readonly importMapping: ImportMappingTable
  readonly referralBatch: ReferralBatchTable
  readonly referralItem: ReferralItemTable
  readonly referralFinding: ReferralFindingTable
  readonly treasuryCertification: TreasuryCertificationTable
  readonly transmission: TransmissionTable
  readonly treasurySnapshot: TreasurySnapshotTable
  readonly treasuryUpdate: TreasuryUpdateTable
  readonly treasuryRecall: TreasuryRecallTable
  readonly treasuryFile: TreasuryFileTable
  readonly treasuryFinding: TreasuryFindingTable
  readonly treasuryNotice: TreasuryNoticeTable
  readonly offsetReturn: OffsetReturnTable
  readonly spouseClaim: SpouseClaimTable
  readonly clockAnswer: ClockAnswerTable
  readonly clockOwner: ClockOwnerTable
  readonly debtOwner: DebtOwnerTable
  readonly preference: PreferenceTable
  readonly savedView: SavedViewTable
  readonly approval: ApprovalTable
  readonly approvalStep: ApprovalStepTable
  readonly approvalDocument: ApprovalDocumentTable
  readonly packetDesk: PacketDeskTable
  readonly packet: PacketTable
  readonly packetPaper: PacketPaperTable
  readonly closing: ClosingTable
  readonly litigation: LitigationTable
  readonly taxFormRun: TaxFormRunTable
  readonly taxForm: TaxFormTable
  readonly audit: AuditTable
  readonly seal: SealTable
  readonly migration: MigrationTable
}

/** What a deed has: everything. */
export type Writer = Kysely<Tables>

/** What a view has: no way to change anything, by its type. */
export type Reader = Pick<Kysely<Tables>, 'selectFrom' | 'with' | 'fn' | 'dynamic' | 'getExecutor'>

export type Row<T extends keyof Tables> = Selectable<Tables[T]>

export type NewRow<T extends keyof Tables> = Insertable<Tables[T]>
