/** The tables of extracts that were imported. */
import type { Generated } from 'kysely'
import type { IsoDate } from '../../shared/values/dates.ts'
import type { Cents } from '../../shared/values/money.ts'

export interface ImportBatchTable {
  readonly id: Generated<number>
  readonly fileName: string
  readonly digest: string
  readonly importedOn: IsoDate
  readonly importedBy: string
  readonly rows: number
  readonly accepted: number
  readonly rejected: number
  readonly principalAccepted: Cents
}

export interface ImportRejectTable {
  readonly importId: number
  readonly line: number
  readonly field: string
  readonly reason: string
}

export interface ImportMappingTable {
  readonly name: string
  readonly mapping: string
}
