/** The tables of arrangements beside agreements and offsets: proposals, payroll's files, orders to garnish wages. */
import type { Generated } from 'kysely'
import type { DeductionFinding } from '../../shared/domain/enforced-offset/reconcile.ts'
import type { OrderEnd } from '../../shared/domain/wage-garnishment/order-standing.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import type { PayFrequency } from '../../shared/values/employment.ts'
import type { Cents } from '../../shared/values/money.ts'

/** Terms that were printed for the debtor to sign. */
interface AgreementProposalTable {
  readonly id: Generated<number>
  readonly debtId: number
  readonly proposedOn: IsoDate
  readonly proposedBy: string
  readonly payment: Cents
  readonly lumpSum: Cents
  readonly count: number
  readonly lastDate: IsoDate
  readonly documentId: number
}

/** One file of deductions that payroll took from the pay of a day. */
interface PayrollFileTable {
  readonly id: Generated<number>
  readonly fileName: string
  readonly digest: string
  readonly payOn: IsoDate
  readonly takenOn: IsoDate
  readonly takenBy: string
}

/** One deduction of a file, or one that was expected and is not in it; compared with what was asked for. */
interface PayrollLineTable {
  readonly id: Generated<number>
  readonly fileId: number
  /** The line of the file; null for a deduction that is not in it. */
  readonly line: number | null
  readonly billNumber: string
  readonly debtId: number | null
  readonly offsetId: number | null
  readonly expected: Cents
  readonly taken: Cents
  readonly finding: DeductionFinding
  readonly entryId: number | null
  readonly settledOn: IsoDate | null
  readonly settledBy: string | null
  readonly settledHow: Generated<string>
}

/** What followed an order to garnish wages: the employer's answer, how it is kept up, and its end. */
interface GarnishmentTable {
  /** The order itself is a letter. */
  readonly letterId: number
  readonly debtId: number
  readonly answeredOn: IsoDate | null
  readonly payFrequency: PayFrequency | null
  readonly compensation: Cents | null
  readonly taxes: Cents | null
  readonly socialSecurity: Cents | null
  readonly healthInsurance: Cents | null
  readonly courtOrdered: Cents | null
  readonly disposablePay: Cents | null
  readonly priorOrders: Cents | null
  readonly familySupport: Cents | null
  readonly amount: Cents | null
  readonly worksheetDocumentId: number | null
  readonly suspendedOn: IsoDate | null
  readonly reviewedOn: IsoDate | null
  readonly endedOn: IsoDate | null
  readonly ended: OrderEnd | null
  readonly whyEnded: Generated<string>
  readonly stopDocumentId: number | null
}

/** These tables, by their names. */
export interface ArrangementTables {
  readonly agreementProposal: AgreementProposalTable
  readonly payrollFile: PayrollFileTable
  readonly payrollLine: PayrollLineTable
  readonly garnishment: GarnishmentTable
}
