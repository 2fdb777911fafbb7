/** Everything about one debt that decides where it stands, apart from its money. */
import type { IsoDate } from '../../values/dates.ts'
import type { Cents } from '../../values/money.ts'
import type { Details } from '../origins/details.ts'
import type { Permission } from '../permission.ts'
import type { PolicyChange } from '../policy/in-effect.ts'

/** What the rules need to know of the kind of debt; a `DebtType` has all of it. */
export interface KindFacts {
  readonly class: 'salary' | 'administrative'
  readonly waiver: Permission
  readonly agreement: Permission
  /** How it is collected without anyone asking, if it is. */
  readonly automaticCollection?: { readonly kind: string }
  readonly wageReporting: { readonly kind: 'never' | 'unpaid-at-year-end' | 'unpaid-after-travel-end' }
}

/** A letter that was issued. Its date, its mailing and its receipt are three different days. */
export interface LetterFact {
  readonly id: number
  readonly kind: string
  readonly datedOn: IsoDate
  readonly dueOn?: IsoDate
  readonly mailedOn?: IsoDate
  readonly receivedOn?: IsoDate
}

/** A request of the debtor or an event in the debtor's life. */
export interface CaseFact {
  readonly id: number
  readonly kind: 'review' | 'hearing' | 'waiver' | 'hardship' | 'bankruptcy' | 'death' | 'litigation'
  readonly receivedOn: IsoDate
  /** In time, or late for a cause that excuses it. */
  readonly accepted: boolean
  readonly decisionDue?: IsoDate
  readonly decidedOn?: IsoDate
  readonly outcome?: string
  readonly reducedTo?: Cents
}

/** A repayment agreement with its installments. */
export interface AgreementFact {
  readonly id: number
  readonly signedOn: IsoDate
  readonly endedOn?: IsoDate
  readonly ended?: 'paid' | 'default' | 'rescheduled'
  readonly installments: readonly { readonly dueOn: IsoDate; readonly amount: Cents }[]
}

/** One debt's facts. Lists are in the order in which things happened. */
export interface StandingFacts {
  readonly kind: KindFacts
  readonly registeredOn: IsoDate
  readonly causeEnd?: IsoDate
  /** What is recorded of the debt by its kind. */
  readonly details: Details
  /** The last day to pay of a kind that is late without a letter, where it is recorded (`lateWithoutLetter`). */
  readonly lateAfter?: IsoDate
  readonly letters: readonly LetterFact[]
  readonly cases: readonly CaseFact[]
  readonly agreements: readonly AgreementFact[]
  readonly offsetRequestedOn?: IsoDate
  readonly referredOn?: IsoDate
  readonly debtor: {
    readonly employmentStatus: 'active' | 'nonpay' | 'separated' | 'retired'
    readonly addressGood: boolean
    readonly taxpayerId: boolean
  }
  /** The center's approved changes of policy; with none it has followed the default set from the beginning. */
  readonly policies: readonly PolicyChange[]
  /** Clocks that were answered with a reason, in the order of their answers; none when absent. */
  readonly answered?: readonly { readonly kind: string; readonly lastDay: IsoDate; readonly answeredOn: IsoDate }[]
  /** Payments received, not reversed. */
  readonly payments: readonly { readonly on: IsoDate; readonly amount: Cents }[]
}

/** Those facts that the account of a debt turns on, beside its ledger. */
export type AccountStanding = Pick<StandingFacts, 'lateAfter' | 'letters' | 'agreements' | 'cases' | 'policies'>

/** The demand letter that counts: the first that was mailed, else the first that was issued. */
export function demandLetter(facts: Pick<StandingFacts, 'letters'>): LetterFact | undefined {
  const demands = facts.letters.filter((letter) => letter.kind === 'demand')
  return demands.find((letter) => letter.mailedOn !== undefined) ?? demands[0]
}

/** The agreement in force on a day: signed by then and not yet ended. */
export function agreementInForce(facts: StandingFacts, on: IsoDate): AgreementFact | undefined {
  return facts.agreements.findLast(
    (agreement) => agreement.signedOn <= on && (agreement.endedOn === undefined || agreement.endedOn > on),
  )
}

/** The cases that are not decided on a day. */
export function openCases(facts: StandingFacts, on: IsoDate): readonly CaseFact[] {
  return facts.cases.filter((file) => file.receivedOn <= on && (file.decidedOn === undefined || file.decidedOn > on))
}
  /** The day of the oldest finding in a file from Treasury that nobody has seen to yet. */
  readonly treasuryFindingOn?: IsoDate
  /** The day of a hearing decision that bars salary offset. */
  readonly offsetBarredOn?: IsoDate
