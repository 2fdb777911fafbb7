/** What every letter after the demand letter is composed from. */
import type { DebtType } from '../debt-types/debt-type.ts'
import type { Balance } from '../domain/application-of-payments.ts'
import type { StandingFacts } from '../domain/standing/facts.ts'
import type { IsoDate } from '../values/dates.ts'
import type { Cents } from '../values/money.ts'
import type { LetterCenter } from './center.ts'
import type { Addressee } from './window-address.ts'

export const citation = 'IRM 1.35.7.10-1.35.7.22; 31 CFR 5.4(c)'

/** A request or event with what was decided on it; texts are empty while there are none. */
export interface CasePapers {
  readonly id: number
  readonly kind: string
  readonly receivedOn: IsoDate
  readonly decidedOn?: IsoDate
  readonly outcome?: string
  readonly reducedTo?: Cents
  readonly decidedBy: string
  readonly facts: string
  readonly findings: string
  readonly analysis: string
  readonly conclusions: string
  readonly terms: string
  /** What the request lacks, in sentences. */
  readonly lacks?: string
  /** Who hears it, once named. */
  readonly official?: string
}

/** An agreement with what its letters state. */
export interface AgreementPapers {
  readonly signedOn: IsoDate
  readonly payment: Cents
  readonly every: 'month' | 'two weeks'
  readonly lumpSum: Cents
  readonly endedOn?: IsoDate
  readonly ended?: 'paid' | 'default' | 'rescheduled'
  readonly installments: readonly { readonly dueOn: IsoDate; readonly amount: Cents }[]
}

/** A write-off that stands. */
export interface WriteOffPapers {
  readonly on: IsoDate
  /** The criterion it rests on. */
  readonly ground: string
  readonly amount: Cents
}

/** A debt, its debtor and the center on the date of a letter. No taxpayer number, and no employee number either. */
export interface NoticeFacts {
  readonly letterDate: IsoDate
  readonly today: IsoDate
  readonly center: LetterCenter
  readonly debtType: DebtType
  readonly debtor: Addressee & { readonly employmentStatus: 'active' | 'nonpay' | 'separated' | 'retired' }
  readonly billNumber: string
  readonly originalPrincipal: Cents
  readonly discoveredOn: IsoDate
  readonly balance: Balance
  readonly standing: StandingFacts
  /** The case that the letter is about, where there is one. */
  readonly papers?: CasePapers
  /** The newest agreement. */
  readonly agreement?: AgreementPapers
  /** The newest write-off that nothing has put back. */
  readonly writtenOff?: WriteOffPapers
  /** What was paid above the debt. */
  readonly overpaid: Cents
  /** What was written into the fields of the letter, by their ids, each in the form in which it is kept. */
  readonly given: Readonly<Record<string, string>>
}

/** What is written in a field; empty when nothing is. */
export function givenText({ given }: Pick<NoticeFacts, 'given'>, id: string): string {
  return given[id] ?? ''
}
