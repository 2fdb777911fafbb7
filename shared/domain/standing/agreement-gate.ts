/** The gate of a repayment agreement, asked of a debt on the book. */
import type { IsoDate } from '../../values/dates.ts'
import { refuse, type Outcome, type Reason } from '../../values/outcome.ts'
import { agreementClosed, proposeAgreement, type ProposedAgreement } from '../agreement/gate.ts'
import { forbidWhen } from '../gate.ts'
import { agreementInForce, demandLetter, openCases, type StandingFacts } from './facts.ts'

export const citation = 'IRM 1.35.7.5(1) Reschedule, 1.35.7.12(3), 1.35.7.18(4)'

/** What the papers of an agreement show; the rest is known of the debt. */
export type AgreementPapers = Omit<ProposedAgreement, 'agreement' | 'hardshipAccepted'>

/** What is special about the terms. */
export interface TermsKind {
  /** They take the place of the agreement in force. */
  readonly replaces?: boolean | undefined
  /** They are set on a hardship: below the norm, and longer. */
  readonly hardship?: boolean | undefined
}

/** Why no repayment agreement may be made at all; nothing when one may, with its papers complete. */
export function agreementReasons(facts: StandingFacts, today: IsoDate, kind: TermsKind = {}): readonly Reason[] {
  return [...agreementClosed(facts.kind.agreement, hardshipAccepted(facts)), ...standingReasons(facts, today, kind)]
}

/** Takes an agreement with its papers, or says everything that stands in its way. */
export function agreementOf(
  facts: StandingFacts,
  papers: AgreementPapers,
  signedOn: IsoDate,
  kind: TermsKind = {},
): Outcome<'proposed' | 'in-force'> {
  const proposed = proposeAgreement({
    ...papers,
    agreement: facts.kind.agreement,
    hardshipAccepted: hardshipAccepted(facts),
  })
  const standing = standingReasons(facts, signedOn, kind)
  if (standing.length === 0) return proposed
  return refuse([...(proposed.ok || proposed.error.kind !== 'refused' ? [] : proposed.error.reasons), ...standing])
}

function hardshipAccepted(facts: StandingFacts): boolean {
  return facts.cases.some(({ kind, outcome }) => LOWERING.has(kind) && outcome === 'granted')
}

/** What lowers payments below the norm when it is granted. */
const LOWERING: ReadonlySet<string> = new Set(['hardship', 'special-review'])

function standingReasons(
  facts: StandingFacts,
  today: IsoDate,
  { replaces = false, hardship = false }: TermsKind,
): readonly Reason[] {
  const inForce = agreementInForce(facts, today)
  return [
    ...forbidWhen(demandLetter(facts) === undefined, {
      rule: 'letter-first',
      cite: 'IRM 1.35.7.12(3)',
      message: 'The demand letter that offers an agreement has not been issued.',
    }),
    ...forbidWhen(inForce !== undefined && !replaces, {
      rule: 'one-agreement',
      cite: 'IRM 1.35.7.5(1) Reschedule',
      message: 'An agreement is in force; reschedule or end it first.',
    }),
    ...forbidWhen(inForce === undefined && replaces, {
      rule: 'IRM-5-reschedule',
      cite: 'IRM 1.35.7.5(1) Reschedule',
      message: 'No agreement is in force whose terms could be changed.',
    }),
    ...forbidWhen(hardship && !hardshipAccepted(facts), {
      rule: 'IRM-12.5-decision',
      cite: 'IRM 1.35.7.12.5(5)',
      message: 'Terms below the norm need a hardship request that was granted.',
    }),
    ...forbidWhen(isStayed(facts, today), {
      rule: 'IRM-19-stay',
      cite: 'IRM 1.35.7.19(1); 11 U.S.C. 362',
      message: 'A bankruptcy stays collection; an agreement waits until the court has dismissed the case.',
    }),
    ...forbidWhen(facts.referredOn !== undefined, {
      rule: 'at-treasury',
      cite: 'IRM 1.35.7.18(4)',
      message: 'The debt is at Treasury, which makes the agreements from then on.',
    }),
  ]
}

function isStayed(facts: StandingFacts, today: IsoDate): boolean {
  return openCases(facts, today).some(({ kind, accepted }) => kind === 'bankruptcy' && accepted)
}
