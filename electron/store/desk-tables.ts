/** The tables of who works on what and how each clerk has arranged the desk. */
import type { Generated } from 'kysely'
import type { IsoDate } from '../../shared/values/dates.ts'

/** Why a clock that no deed ends is not waited for any longer. Rows are only ever added. */
export interface ClockAnswerTable {
  readonly id: Generated<number>
  readonly debtId: number
  readonly kind: string
  readonly lastDay: IsoDate
  readonly reason: string
  readonly answeredOn: IsoDate
  readonly answeredBy: string
}

/** The account that works on a debt. */
export interface DebtOwnerTable {
  readonly debtId: number
  readonly owner: string
  readonly assignedOn: IsoDate
  readonly assignedBy: string
}

/** The account that works on one clock, where it is another than that of its debt. */
export interface ClockOwnerTable {
  readonly clockId: number
  readonly owner: string
  readonly assignedOn: IsoDate
  readonly assignedBy: string
}

/** What an account has set for itself; each value is JSON, parsed by its form when read. */
export interface PreferenceTable {
  readonly account: string
  readonly name: string
  readonly value: string
}

/** A list as a clerk wants to see it again: its filters as in its address, and its columns as JSON. */
export interface SavedViewTable {
  readonly id: Generated<number>
  readonly account: string
  readonly list: string
  readonly name: string
  readonly filters: string
  readonly layout: string
}
