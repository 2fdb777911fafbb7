/** Who may decide what another person proposed: maker is never checker, and one person never takes two steps. */
import { amountOn, type AmountName } from '../../law/gate-figures.ts'
import type { IsoDate } from '../../values/dates.ts'
import type { Cents } from '../../values/money.ts'
import type { Reason } from '../../values/outcome.ts'
import { forbidWhen } from '../gate.ts'

export const citation = 'NIST SP 800-53 AC-5; IRM 1.35.7.7.4(1)(2), 1.35.7.7.10(1)(3); 31 CFR 5.16(a)'

/** One step of a chain of approvals. */
export interface ApprovalStep {
  readonly step: string
  /** Who decides, in words: the supervisor, legal counsel. */
  readonly label: string
  /** The roles of the accounts that may take it, or record it when it is taken outside. */
  readonly roles: readonly string[]
  /** Decided by an office outside the center, on a paper that is recorded with its signer and day. */
  readonly outside: boolean
  readonly cite: string
  /** Needed only when the amount is over this figure on the day of the proposal. */
  readonly over?: AmountName
}

/** The supervisor of the center, who stands at the beginning of every chain. */
export const SUPERVISOR_STEP: ApprovalStep = {
  step: 'supervisor',
  label: 'Supervisor',
  roles: ['supervisor'],
  outside: false,
  cite: 'NIST SP 800-53 AC-5',
}

/** Those steps that an amount needs on a day, by the dated limits of authority. */
export function stepsNeeded(steps: readonly ApprovalStep[], amount: Cents, on: IsoDate): readonly ApprovalStep[] {
  return steps.filter(({ over }) => over === undefined || amount > amountOn(over, on).value)
}

/** A chain as far as it has come. */
export interface Chain {
  readonly state: 'open' | 'approved' | 'rejected' | 'withdrawn'
  readonly proposedBy: string
  readonly steps: readonly {
    readonly label: string
    readonly roles: readonly string[]
    readonly outside: boolean
    readonly takenBy?: string | undefined
  }[]
}

/** The account that decides. */
export interface Decider {
  readonly name: string
  readonly role: string
}

/** The step that is due; undefined when all are taken. */
export function stepDue<S extends Chain['steps'][number]>(chain: { readonly steps: readonly S[] }): S | undefined {
  return chain.steps.find((step) => step.takenBy === undefined)
}

/** Why this account may not decide the step that is due; nothing when it may. */
export function decisionReasons(chain: Chain, by: Decider): readonly Reason[] {
  const due = stepDue(chain)
  if (chain.state !== 'open' || due === undefined) return [decided(chain)]
  return [
    ...forbidWhen(chain.proposedBy === by.name, {
      rule: 'maker-checker',
      cite: citation,
      message: 'Whoever proposed it may not decide it. Another account must do it.',
    }),
    ...forbidWhen(chain.steps.some((step) => step.takenBy === by.name), {
      rule: 'one-person-one-step',
      cite: citation,
      message: 'This account has taken a step of this proposal before. Another must take this one.',
    }),
    ...forbidWhen(!due.roles.includes(by.role), {
      rule: 'step-role',
      cite: 'NIST SP 800-53 AC-3',
      message: `The step that is due is that of: ${due.label}. It is taken by the role ${due.roles.join(' or ')}.`,
    }),
  ]
}

/** Why a proposal may not be taken back: only whoever made it may, and only while it is open. */
export function withdrawalReasons(chain: Chain, by: Decider): readonly Reason[] {
  if (chain.state !== 'open') return [decided(chain)]
  return forbidWhen(chain.proposedBy !== by.name, {
    rule: 'withdraw-own',
    cite: citation,
    message: 'Only whoever proposed it may take it back; others reject it.',
  })
}

/** What an office outside has decided, as it is recorded. */
export interface OutsideDecision {
  readonly signedBy: string
  readonly signedOn?: IsoDate | undefined
  readonly documentGiven: boolean
}

/** What is missing of a decision that was taken outside: who signed, when, and the paper. */
export function outsideReasons(
  step: { readonly label: string; readonly outside: boolean },
  given: OutsideDecision,
  proposedOn: IsoDate,
  today: IsoDate,
): readonly Reason[] {
  if (!step.outside) return []
  const { signedBy, signedOn } = given
  const inTime = signedOn !== undefined && signedOn >= proposedOn && signedOn <= today
  const rule = 'outside-decision'
  return [
    ...forbidWhen(signedBy === '' || !given.documentGiven, {
      rule,
      cite: citation,
      message: `Record who signed for ${step.label}, and attach the paper.`,
    }),
    ...forbidWhen(!inTime, {
      rule,
      cite: citation,
      message: `Record the day of the signature: from ${proposedOn}, when it was proposed, to today.`,
    }),
  ]
}

/** A debt that has moved on since is not what was shown to those who approved. */
export function staleReasons(stampThen: string, stampNow: string): readonly Reason[] {
  return forbidWhen(stampThen !== stampNow, {
    rule: 'stale-proposal',
    cite: 'NIST SP 800-53 SI-7',
    message: 'The debt has changed since this was proposed. Reject or withdraw it, and propose it afresh.',
  })
}

function decided({ state }: Chain): Reason {
  return { rule: 'already-decided', cite: citation, message: `This proposal is ${state}; nothing is left to decide.` }
}
