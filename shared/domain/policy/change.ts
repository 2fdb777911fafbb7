/**
 * Changing the policy of a center: one person proposes, another approves or rejects, and what would change for debts
 * already delinquent is seen before, never found out after.
 */
import { POLICY_SET_TITLES, POLICY_SETTINGS } from '../../law/policy.ts'
import type { IsoDate } from '../../values/dates.ts'
import { invalid, type Citation, type Outcome, type Reason } from '../../values/outcome.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'
import {
  choicesOfSetting, policyInEffect, samePolicy, type PolicyChange, type PolicySubject,
} from './in-effect.ts'

export const citation: Citation = 'NIST SP 800-53 AC-5; GAO Green Book, principle 10'

/** A change that was proposed, as far as it decides what comes next. */
export interface ProposalFacts {
  readonly effective: IsoDate
  readonly proposedBy: string
  readonly state: 'proposed' | 'approved' | 'rejected' | 'withdrawn'
}

/** Who decides on a change, when, and whether they have seen what it would change. */
export interface Decider {
  readonly account: string
  readonly today: IsoDate
  readonly previewSeen: boolean
}

/** A change may be proposed when it changes something and nothing about the same thing waits to be decided. */
export function proposePolicy(
  change: PolicyChange,
  approved: readonly PolicyChange[],
  waiting: readonly PolicySubject[],
): Outcome<PolicyChange> {
  if (change.kind === 'setting') {
    const choices = choicesOfSetting(change.setting)
    if (choices.every((choice) => choice.value !== change.value)) {
      return invalid('value', `Choose one of: ${choices.map((choice) => choice.value).join(', ')}.`)
    }
  }
  return unlessForbidden(
    [
      ...forbidWhen(changesNothing(change, approved), {
        rule: 'policy-already-so',
        cite: citation,
        message: `This is the policy on ${change.effective} already.`,
      }),
      ...forbidWhen(waiting.some((other) => sameThing(other, change)), {
        rule: 'policy-decide-first',
        cite: citation,
        message: 'A change of the same thing waits for its decision. Decide or withdraw it first.',
      }),
    ],
    change,
  )
}

/** A change is approved by another person than proposed it; one that reaches back, only once its effect was seen. */
export function approvePolicy(proposal: ProposalFacts, by: Decider): Outcome<'approved'> {
  return unlessForbidden(
    [
      ...undecided(proposal),
      ...byAnother(proposal, by.account),
      ...forbidWhen(reachesBack(proposal.effective, by.today) && !by.previewSeen, {
        rule: 'policy-preview-first',
        cite: citation,
        message: `The change takes effect on ${proposal.effective}, before today. Look at what it would change first.`,
      }),
    ],
    'approved',
  )
}

/** A change is rejected by another person than proposed it. */
export function rejectPolicy(proposal: ProposalFacts, account: string): Outcome<'rejected'> {
  return unlessForbidden([...undecided(proposal), ...byAnother(proposal, account)], 'rejected')
}

/** Whoever proposed a change may take it back while it waits. */
export function withdrawPolicy(proposal: ProposalFacts, account: string): Outcome<'withdrawn'> {
  return unlessForbidden(
    [
      ...undecided(proposal),
      ...forbidWhen(proposal.proposedBy !== account, {
        rule: 'policy-own-proposal',
        cite: citation,
        message: 'Only whoever proposed the change may withdraw it. Another account rejects it instead.',
      }),
    ],
    'withdrawn',
  )
}

/** Whether a change takes effect before today, so that debts already delinquent would be worked out afresh. */
export function reachesBack(effective: IsoDate, today: IsoDate): boolean {
  return effective < today
}

/** The change in words: `Penalty starts on: the 91st day`. */
export function describeChange(subject: PolicySubject): string {
  if (subject.kind === 'set') return `The set ${subject.set}: ${POLICY_SET_TITLES[subject.set]}`
  const choice = choicesOfSetting(subject.setting).find(({ value }) => value === subject.value)
  return `${POLICY_SETTINGS[subject.setting].label}: ${choice?.label ?? subject.value}`
}

function changesNothing(change: PolicyChange, approved: readonly PolicyChange[]): boolean {
  const before = policyInEffect(approved, change.effective)
  const after = policyInEffect([...approved, change], change.effective)
  return samePolicy(before, after)
}

function sameThing(one: PolicySubject, other: PolicySubject): boolean {
  if (one.kind === 'set' || other.kind === 'set') return one.kind === other.kind
  return one.setting === other.setting
}

function undecided({ state }: ProposalFacts): readonly Reason[] {
  return forbidWhen(state !== 'proposed', {
    rule: 'policy-decided-once',
    cite: citation,
    message: `This change was ${state} already.`,
  })
}

function byAnother({ proposedBy }: ProposalFacts, account: string): readonly Reason[] {
  return forbidWhen(proposedBy === account, {
    rule: 'maker-checker',
    cite: citation,
    message: 'Whoever proposed the change does not decide on it. Another account must do it.',
  })
}
