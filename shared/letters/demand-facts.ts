/** What a demand letter is composed from. */
import type { DebtType } from '../debt-types/debt-type.ts'
import type { Balance } from '../domain/application-of-payments.ts'
import type { Policy, PolicySet } from '../law/policy.ts'
import type { IsoDate } from '../values/dates.ts'
import type { Cents } from '../values/money.ts'
import type { LetterCenter } from './center.ts'
import type { Addressee } from './window-address.ts'

export const citation = 'IRM 1.35.7.10(2); 31 CFR 5.4(a)'

/** A debt, its debtor and the center, on the date of the letter. No taxpayer number, and no employee number either. */
export interface DemandFacts {
  readonly letterDate: IsoDate
  readonly center: LetterCenter
  readonly debtType: DebtType
  readonly debtor: Addressee & { readonly employmentStatus: 'active' | 'nonpay' | 'separated' | 'retired' }
  readonly billNumber: string
  readonly originalPrincipal: Cents
  readonly balance: Balance
  readonly discoveredOn: IsoDate
  readonly causeStart?: IsoDate | undefined
  readonly causeEnd?: IsoDate | undefined
  readonly cause: string
  /** The policy set that the center follows on the day of the letter; periods are counted by it. */
  readonly policySet: PolicySet
  /** How long no interest is charged, and how much of a paycheck several debts may take together. */
  readonly policy: Pick<Policy, 'graceDays' | 'multipleDebtCap'>
}
