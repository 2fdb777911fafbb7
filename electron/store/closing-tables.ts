/** The tables of how debts end, and of the forms that report it. */
import type { Generated } from 'kysely'
import type { IsoDate } from '../../shared/values/dates.ts'
import type { Cents } from '../../shared/values/money.ts'

export interface ClosingTable {
  readonly id: Generated<number>
  readonly debtId: number
  readonly kind: 'close-out' | 'not-collectible' | 'compromise'
  readonly closedOn: IsoDate
  /** The criterion of a write-off, the basis of a compromise. */
  readonly ground: string
  readonly interest: Cents
  readonly penalty: Cents
  readonly administrative: Cents
  readonly principal: Cents
  readonly approvalId: number
  /** When it was undone, and by which proposal. */
  readonly endedOn: IsoDate | null
  readonly endedByApprovalId: number | null
}

export interface LitigationTable {
  readonly id: Generated<number>
  readonly debtId: number
  readonly caseId: number
  readonly referredOn: IsoDate
  readonly principal: Cents
  readonly documentId: number
  readonly approvalId: number
}

export interface TaxFormRunTable {
  readonly id: Generated<number>
  readonly taxYear: number
  readonly runOn: IsoDate
  readonly runBy: string
  readonly forms: number
  readonly discharged: Cents
  readonly interest: Cents
}

export interface TaxFormTable {
  readonly id: Generated<number>
  readonly runId: number
  readonly debtId: number
  readonly closingId: number
  readonly taxYear: number
  readonly correctsId: number | null
  readonly eventOn: IsoDate
  readonly eventCode: string
  readonly discharged: Cents
  readonly interest: Cents
  readonly description: string
  readonly documentId: number
}
