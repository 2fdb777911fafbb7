/** Suspending or terminating collection of a debt that cannot be collected now, or at all. */
import type { IsoDate } from '../../values/dates.ts'
import type { Cents } from '../../values/money.ts'
import type { Outcome, Reason } from '../../values/outcome.ts'
import { amountOn } from '../../law/gate-figures.ts'
import type { ApprovalStep } from '../approvals/decide.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'

export const citation = '31 CFR 5.8, 903.1-903.3'

export const rules = ['CFR5-5.8-suspend-terminate']

/** Why collection is suspended. */
export const SUSPENSION_GROUNDS = [
  { id: 'cannot-locate', label: 'The debtor cannot be found' },
  { id: 'expected-to-improve', label: 'The debtor’s finances are expected to improve' },
  { id: 'waiver-or-review', label: 'A waiver or review was asked for' },
] as const

/** The roles that may record what an office outside the center has signed. */
export const OUTSIDE_RECORDERS: readonly string[] = ['supervisor', 'hearing-coordinator', 'approving-official']

/** Legal counsel, who must approve a compromise and a termination. */
export const COUNSEL_STEP: ApprovalStep = {
  step: 'counsel',
  label: 'Legal counsel',
  roles: OUTSIDE_RECORDERS,
  outside: true,
  cite: '31 CFR 5.7, 5.8; Treasury Directive 34-02',
}

/** Justice, whose word a high principal needs before collection is suspended, ended or settled for less. */
export const JUSTICE_STEP: ApprovalStep = {
  step: 'justice',
  label: 'Department of Justice',
  roles: OUTSIDE_RECORDERS,
  outside: true,
  cite: '31 CFR 5.16(a), 902.1(b), 903.1(b)',
  over: 'justice-principal-over',
}

/** A step about to be taken. */
export interface Uncollectible {
  readonly step: 'suspend' | 'terminate'
  readonly ground: string
  readonly principal: Cents
  readonly on: IsoDate
  /** Every fitting means of collection was tried; asked only before termination. */
  readonly allMeansPursued: boolean
  /** Plainly erroneous or clearly without merit: then Justice is not asked. */
  readonly withoutMerit: boolean
  readonly counselApprovedOn?: IsoDate | undefined
  readonly justiceApprovedOn?: IsoDate | undefined
}

/** Accepts the step. Counsel's approval is needed to terminate, not to suspend. */
export function suspendOrTerminate(step: Uncollectible): Outcome<'suspended' | 'terminated'> {
  const value = step.step === 'suspend' ? 'suspended' : 'terminated'
  return unlessForbidden([...grounds(step), ...approvals(step)], value, [{ label: value, cite: citation }])
}

function grounds(step: Uncollectible): readonly Reason[] {
  const rule = 'CFR5-5.8-suspend-terminate'
  return [
    ...forbidWhen(step.ground.trim() === '', {
      rule,
      cite: step.step === 'suspend' ? '31 CFR 903.2(a)' : '31 CFR 903.3(a)',
      message: 'Record the ground.',
    }),
    ...forbidWhen(step.step === 'terminate' && !step.allMeansPursued, {
      rule,
      cite: '31 CFR 5.8, 903.3(b)',
      message: 'Every fitting means of collection must have been tried first.',
    }),
  ]
}

function approvals(step: Uncollectible): readonly Reason[] {
  const limit = amountOn('justice-principal-over', step.on)
  const high = step.principal > limit.value && !step.withoutMerit
  return [
    ...forbidWhen(step.step === 'terminate' && step.counselApprovedOn === undefined, {
      rule: 'CFR5-5.8-suspend-terminate',
      cite: '31 CFR 5.8; Treasury Directive 34-02',
      message: 'Legal counsel must approve the termination: record who and when.',
    }),
    ...forbidWhen(high && step.justiceApprovedOn === undefined, {
      rule: 'CFR5-5.16-100k',
      cite: limit.source,
      message: 'The Department of Justice must approve, because the principal is high.',
    }),
  ]
}
