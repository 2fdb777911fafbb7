/** From rows of the store to the facts that the rules read. */
import type { AgreementFact, CaseFact, LetterFact, PlacedHold } from '../../shared/domain/standing/facts.ts'
import type { Row } from './tables.ts'

type LetterRow = Pick<Row<'letter'>, 'id' | 'kind' | 'datedOn' | 'dueOn' | 'mailedOn' | 'receivedOn' | 'returnedOn'>

/** The columns of a case that the rules read. */
export type CaseRow = Pick<
  Row<'caseFile'>,
  | 'id'
  | 'kind'
  | 'receivedOn'
  | 'timely'
  | 'goodCause'
  | 'complete'
  | 'filedOn'
  | 'returnedOn'
  | 'handedInOn'
  | 'postponedDays'
  | 'decisionDue'
  | 'decidedOn'
  | 'outcome'
  | 'reducedTo'
>

/** The columns of a hold placed by hand that the rules read. */
export type HoldRow = Pick<Row<'hold'>, 'id' | 'what' | 'reason' | 'since' | 'ends' | 'placedBy' | 'endedOn'>

/** The columns of an agreement that the rules read, with its installments. */
export type AgreementRow = Pick<Row<'agreement'>, 'id' | 'signedOn' | 'endedOn' | 'ended'> & {
  readonly installments: readonly Pick<Row<'installment'>, 'dueOn' | 'amount'>[]
}

/** A letter as the rules read it. */
export function letterFact(letter: LetterRow): LetterFact {
  return {
    id: letter.id,
    kind: letter.kind,
    datedOn: letter.datedOn,
    ...given('dueOn', letter.dueOn),
    ...given('mailedOn', letter.mailedOn),
    ...given('receivedOn', letter.receivedOn),
    ...given('returnedOn', letter.returnedOn),
  }
}

/** A case as the rules read it. */
export function caseFact(file: CaseRow): CaseFact {
  const excused = file.timely === 1 || file.goodCause !== null
  return {
    id: file.id,
    kind: file.kind,
    receivedOn: file.receivedOn,
    accepted: file.complete === 1 && excused,
    ...(file.complete === 0 ? { incomplete: excused ? ('in-time' as const) : ('late' as const) } : {}),
    ...given('filedOn', file.filedOn),
    ...given('returnedOn', file.returnedOn),
    ...given('handedInOn', file.handedInOn),
    ...(file.postponedDays === 0 ? {} : { postponedDays: file.postponedDays }),
    ...given('decisionDue', file.decisionDue),
    ...given('decidedOn', file.decidedOn),
    ...given('outcome', file.outcome),
    ...given('reducedTo', file.reducedTo),
  }
}

/** An agreement as the rules read it. */
export function agreementFact(agreement: AgreementRow): AgreementFact {
  return {
    id: agreement.id,
    signedOn: agreement.signedOn,
    ...given('endedOn', agreement.endedOn),
    ...given('ended', agreement.ended),
    installments: agreement.installments.map(({ dueOn, amount }) => ({ dueOn, amount })),
  }
}

/** A hold placed by hand, as the rules read it. */
export function holdFact({ id, what, reason, since, ends, placedBy, endedOn }: HoldRow): PlacedHold {
  return { id, what, reason, since, ends, placedBy, ...given('endedOn', endedOn) }
}

/** The field when there is a value, and no field at all when there is none. */
export function given<K extends string, V>(key: K, value: V | null | undefined): { readonly [P in K]?: V } {
  const field: { [P in K]?: V } = {}
  if (value !== null && value !== undefined) field[key] = value
  return field
}
