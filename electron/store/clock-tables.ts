/** The tables of what falls due and of what is counted; the counts are kept by triggers. */
import type { Generated } from 'kysely'
import type { DebtState } from '../../shared/api/debts.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import type { Cents } from '../../shared/values/money.ts'
import type { Flag } from './paper-tables.ts'

/** Every open or met deadline. Its last day follows from its anchor, so time alone never changes a row. */
export interface ClockTable {
  readonly id: Generated<number>
  readonly debtId: number
  readonly kind: string
  readonly anchorOn: IsoDate
  readonly lastDay: IsoDate
  readonly office: 'cfo' | 'payroll'
  /** 1 when it is a right of the debtor that lapses: past its last day it is over, not overdue. */
  readonly lapses: Flag
  readonly metOn: IsoDate | null
}

/** How many debts are in one state, of one kind, with one office, and what they owe; kept by triggers. */
export interface TallyTable {
  readonly id: Generated<number>
  readonly state: DebtState
  readonly debtType: string
  readonly office: 'cfo' | 'payroll'
  readonly debts: number
  readonly total: Cents
}

/** How many open clocks of a kind end on a day in an office; kept by triggers. */
export interface ClockTallyTable {
  readonly lastDay: IsoDate
  readonly kind: string
  readonly office: 'cfo' | 'payroll'
  readonly lapses: Flag
  readonly clocks: number
}

/** One row: how many people there are, and whether a bulk job is adding up its own changes to the tallies. */
export interface CountingTable {
  readonly people: number
  readonly paused: Flag
}
