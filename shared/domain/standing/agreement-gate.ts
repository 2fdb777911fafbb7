/** The gate of a repayment agreement, asked of a debt on the book. */
import type { IsoDate } from '../../values/dates.ts'
import { refuse, type Outcome, type Reason } from '../../values/outcome.ts'
import { agreementClosed, proposeAgreement, type ProposedAgreement } from '../agreement/gate.ts'
import { forbidWhen } from '../gate.ts'
import { agreementInForce, demandLetter, type StandingFacts } from './facts.ts'

export const citation = 'IRM 1.35.7.5(1) Reschedule, 1.35.7.12(3), 1.35.7.18(4)'

/** What the papers of an agreement show; the rest is known of the debt. */
export type AgreementPapers = Omit<ProposedAgreement, 'agreement' | 'hardshipAccepted'>

/** Why no repayment agreement may be made at all; nothing when one may, with its papers complete. */
export function agreementReasons(facts: StandingFacts, today: IsoDate): readonly Reason[] {
  return [...agreementClosed(facts.kind.agreement, hardshipAccepted(facts)), ...standingReasons(facts, today)]
}

/** Takes an agreement with its papers, or says everything that stands in its way. */
export function agreementOf(
  facts: StandingFacts,
  papers: AgreementPapers,
  signedOn: IsoDate,
): Outcome<'proposed' | 'in-force'> {
  const proposed = proposeAgreement({
    ...papers,
    agreement: facts.kind.agreement,
    hardshipAccepted: hardshipAccepted(facts),
  })
  const standing = standingReasons(facts, signedOn)
  if (standing.length === 0) return proposed
  return refuse([...(proposed.ok || proposed.error.kind !== 'refused' ? [] : proposed.error.reasons), ...standing])
}

function hardshipAccepted(facts: StandingFacts): boolean {
  return facts.cases.some((file) => file.kind === 'hardship' && file.outcome === 'granted')
}

function standingReasons(facts: StandingFacts, today: IsoDate): readonly Reason[] {
  return [
    ...forbidWhen(demandLetter(facts) === undefined, {
      rule: 'letter-first',
      cite: 'IRM 1.35.7.12(3)',
      message: 'The demand letter that offers an agreement has not been issued.',
    }),
    ...forbidWhen(agreementInForce(facts, today) !== undefined, {
      rule: 'one-agreement',
      cite: 'IRM 1.35.7.5(1) Reschedule',
      message: 'An agreement is in force; reschedule or end it first.',
    }),
    ...forbidWhen(facts.referredOn !== undefined, {
      rule: 'at-treasury',
      cite: 'IRM 1.35.7.18(4)',
      message: 'The debt is at Treasury, which makes the agreements from then on.',
    }),
  ]
}
