/**
 * What the program knows about one kind of debt. A kind is one file of this folder and one line of `index.ts`;
 * it only states facts. The rules that read them are in `shared/domain`, the figures in `shared/law`.
 */
import type { Detail } from '../domain/origins/details.ts'
import type { Permission } from '../domain/permission.ts'
import type { Citation } from '../values/outcome.ts'

/** Salary debts come of pay and leave; administrative debts of travel, relocation, training and so on. */
export type DebtClass = 'salary' | 'administrative'

/** The office that answers for a debt: the CFO's finance center in Beckley or the payroll center in Austin. */
export type Office = 'cfo' | 'payroll'

/** What a clerk picks first; the kinds of one family differ only in detail. */
export type DebtFamily =
  'pay' | 'leave' | 'health' | 'travel' | 'relocation' | 'training' | 'overpayment' | 'restitution'

/** How a debt is collected without anyone asking, if it is. The amounts and periods are rows in `shared/law`. */
export type AutomaticCollection =
  | { readonly kind: 'none' }
  | { readonly kind: 'next-salary-payment'; readonly cite: Citation }
  | { readonly kind: 'small-amount-from-next-salary-payment'; readonly cite: Citation }
  | { readonly kind: 'extra-premium-each-pay-period'; readonly cite: Citation }

/** When an unpaid balance is reported as wages on Form W-2. */
export type WageReporting =
  | { readonly kind: 'never' }
  | { readonly kind: 'unpaid-at-year-end'; readonly cite: Citation }
  | { readonly kind: 'unpaid-after-travel-end'; readonly cite: Citation }

/** What starts delinquency: the date in the demand letter, the separation, or a premium missed for 30 days. */
export interface DelinquencyStart {
  readonly from: 'payment-due-date' | 'separation-date' | 'missed-premium'
  /** The detail that holds the day of the separation, or the due date of the premium. */
  readonly detail?: string
  readonly cite: Citation
}

/** A case in which the debtor need not repay. */
export interface RepaymentException {
  readonly id: string
  readonly label: string
  readonly cite: Citation
}

/** The sentences a letter to the debtor takes from the kind of debt; addressed to the debtor, "we" is the agency. */
export interface LetterFacts {
  /** What the debt is. */
  readonly nature: string
  /** Why it is owed. */
  readonly why: string
  /** What the debtor may do besides paying in full: waiver, agreement, or why neither is open. */
  readonly choices: string
}

/** The Treasury class of an administrative debt in the Cross-Servicing referral record. */
export type TreasuryDebtClass = 'EMA' | 'OVP' | 'MSC'

/** Everything known about one kind of debt. */
export interface DebtType {
  readonly slug: string
  readonly name: string
  readonly family: DebtFamily
  readonly class: DebtClass
  readonly office: Office
  /** The paragraph of the manual that describes the kind. */
  readonly cite: Citation
  /** The law the debt rests on, as a letter names it. */
  readonly authority: readonly Citation[]
  /** A payment made in error, which is what the waiver law speaks of. */
  readonly erroneousPayment: boolean
  readonly waiver: Permission
  readonly agreement: Permission
  /** The name to search for on Pay.gov. */
  readonly payGovForm: 'IRSPMT' | 'NFC'
  /** The shortest interval between installments that the floor is set for. */
  readonly installmentEvery: 'pay-period' | 'month'
  readonly automaticCollection: AutomaticCollection
  readonly wageReporting: WageReporting
  readonly delinquency: DelinquencyStart
  readonly repaymentExceptions: readonly RepaymentException[]
  readonly details: readonly Detail[]
  /** Where a delinquent debt goes to be taken from Federal salary: the payroll agent (NFC) or Treasury (TOP). */
  readonly enforcedOffset: 'payroll-agent' | 'treasury-offset'
  readonly treasuryClass: TreasuryDebtClass
  /** What a clerk must know about Forms 1099-C and W-2 for this kind. */
  readonly taxNote: string
  readonly letter: LetterFacts
  /** Where to read more, for the help panel. */
  readonly seeAlso: readonly string[]
}
