/** The tables of arrangements beside agreements and offsets: proposals, payroll's files, orders to garnish wages. */
import type { Generated } from 'kysely'
import type { IsoDate } from '../../shared/values/dates.ts'
import type { Cents } from '../../shared/values/money.ts'

/** Terms that were printed for the debtor to sign. */
export interface AgreementProposalTable {
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
