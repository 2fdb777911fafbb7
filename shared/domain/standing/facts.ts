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
  /** The day on which it came back. */
  readonly returnedOn?: IsoDate
}

/** What a debtor may ask for, and what may happen to a debtor. */
export type CaseKind =
  | 'review'
  | 'hearing'
  | 'waiver'
  | 'hardship'
  | 'special-review'
  | 'garnishment-hearing'
  | 'bankruptcy'
  | 'death'
  | 'separation'
  | 'fraud'
  | 'litigation'

/** A request of the debtor or an event in the debtor's life. */
export interface CaseFact {
  readonly id: number
  readonly kind: CaseKind
  readonly receivedOn: IsoDate
  /** In time, or late for a cause that excuses it; and with every part it needs. */
  readonly accepted: boolean
  /** With a part missing, or late without a cause: it goes back to the debtor and may come again. */
  readonly incomplete?: 'in-time' | 'late'
  /** The day of the event itself, where the center heard of it later. */
  readonly filedOn?: IsoDate
  /** The day on which an incomplete or late package was returned, and that on which it came back whole. */
  readonly returnedOn?: IsoDate
  readonly handedInOn?: IsoDate
  /** Days of postponement that the debtor asked for. */
  readonly postponedDays?: number
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

/** A hold that somebody placed on a debt, apart from those that its cases bring. */
export interface PlacedHold {
  readonly id: number
  readonly what: 'collection' | 'accrual'
  readonly reason: string
  readonly since: IsoDate
  /** What ends it, in words that follow "ends". */
  readonly ends: string
  readonly placedBy: string
  /** The first day on which it no longer holds. */
  readonly endedOn?: IsoDate
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
  /** Holds placed by hand, ended or not; none when absent. */
  readonly placedHolds?: readonly PlacedHold[]
  readonly offsetRequestedOn?: IsoDate
  /** The day of a hearing decision that bars salary offset. */
  readonly offsetBarredOn?: IsoDate
  readonly referredOn?: IsoDate
  /** Other people owe it too, each for the whole. */
  readonly jointly?: boolean
  /** The day on which a write-off closed the debt out, while nothing has put it back. */
  readonly closedOutOn?: IsoDate
  /** The day of the oldest finding in a file from Treasury that nobody has seen to yet. */
  readonly treasuryFindingOn?: IsoDate
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
export type AccountStanding = Pick<
  StandingFacts,
  'lateAfter' | 'letters' | 'agreements' | 'cases' | 'policies' | 'placedHolds'
>

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
