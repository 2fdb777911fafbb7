/** The tables of what the center decides by date: changes of its policy, and its charges. */
import type { Generated } from 'kysely'
import type { PolicySet, SettingName } from '../../shared/law/policy.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import type { Cents } from '../../shared/values/money.ts'

/** A change of policy: the whole set, or one setting with its value. Once decided it stays as it is. */
export interface PolicyChangeTable {
  readonly id: Generated<number>
  readonly policySet: PolicySet | null
  readonly setting: SettingName | null
  readonly value: string | null
  readonly effectiveOn: IsoDate
  readonly reason: string
  readonly proposedOn: IsoDate
  readonly proposedBy: string
  readonly state: Generated<'proposed' | 'approved' | 'rejected' | 'withdrawn'>
  readonly decidedOn: IsoDate | null
  readonly decidedBy: string | null
  /** The place of the decision among all of them: of two changes from one day the later decision holds. */
  readonly decision: number | null
  readonly note: Generated<string>
}

/** What the center charges for, by when. */
export type ChargeName = 'on-delinquency' | 'on-agreement' | 'on-referral'

/** One amount of a charge, in effect from its day until the next row's. */
export interface ChargeRowTable {
  readonly id: Generated<number>
  readonly charge: ChargeName
  readonly amount: Cents
  readonly effectiveOn: IsoDate
  readonly reason: string
  readonly setOn: IsoDate
  readonly setBy: string
}
