import type { Parsed } from '../../shared/api.ts'
import type { PolicyView } from '../../shared/api/policy.ts'
import {
  approvePolicy, describeChange, proposePolicy, rejectPolicy, withdrawPolicy, type ProposalFacts,
} from '../../shared/domain/policy/change.ts'
import {
  policyInEffect,
  policyStamp,
  type PolicyChange,
  type PolicySubject,
} from '../../shared/domain/policy/in-effect.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { formatMoney } from '../../shared/values/money.ts'
import { answer, invalid, type Denied, type Outcome } from '../../shared/values/outcome.ts'
import type { DeedContext, HandlersOf, ViewContext } from '../context.ts'
import { applyPolicy, policyEffect, type PolicyEffect } from '../policy-effect.ts'
import { showPolicy, showPreview } from '../show/policy.ts'
import {
  addProposal, changeOf, decideProposal, findPolicyChange, listPolicyChanges, loadPolicies, subjectOf,
} from '../store/policies.ts'
import type { Row } from '../store/tables.ts'

type Calls = `policy.${'view' | 'preview' | 'propose' | 'approve' | 'reject' | 'withdraw'}`

export const policyHandlers: HandlersOf<Calls> = {
  'policy.view': async (_input, context) => await view(context),

  'policy.preview': async ({ changeId, effective, ...what }, { db, today }) => {
    const row = changeId === undefined ? undefined : await findPolicyChange(db, changeId)
    if (changeId !== undefined && row === undefined) return noSuchChange()
    const change = row === undefined ? changeFrom(what, effective ?? today) : changeOf(row)
    if (row !== undefined && row.state !== 'proposed') {
      return invalid('changeId', `This change was ${row.state} already; there is nothing to look at before it.`)
    }
    const approved = await loadPolicies(db)
    const possible = proposePolicy(change, approved, [])
    if (!possible.ok) return possible
    return answer(showPreview(change, approved, await policyEffect(db, change, today), today))
  },

  'policy.propose': async ({ effective, reason, ...what }, context) => {
    const { db, today, clerk } = context
    const waiting = (await listPolicyChanges(db)).filter(({ state }) => state === 'proposed').map(subjectOf)
    const proposed = proposePolicy(changeFrom(what, effective), await loadPolicies(db), waiting)
    if (!proposed.ok) return proposed
    const changeId = await addProposal(db, proposed.value, { reason, on: today, account: clerk.name })
    context.audit({ about: aboutOf(proposed.value), detail: { changeId, effective, reason } })
    return await view(context)
  },

  'policy.approve': async ({ changeId, previewSeen, note }, context) => {
    const row = await findPolicyChange(context.db, changeId)
    if (row === undefined) return noSuchChange()
    const { db, today, clerk } = context
    const allowed = approvePolicy(proposalOf(row), { account: clerk.name, today, previewSeen })
    if (!allowed.ok) return allowed
    const change = changeOf(row)
    const effect = await policyEffect(db, change, today)
    await decideProposal(db, changeId, { state: 'approved', decidedOn: today, decidedBy: clerk.name, note })
    await applyPolicy(db, effect, today)
    const policy = policyStamp(policyInEffect(await loadPolicies(db), change.effective))
    context.audit({
      about: aboutOf(change),
      detail: { ...told(row), decision: 'approved', note, policy, ...sums(effect) },
    })
    return await view(context)
  },

  'policy.reject': async ({ changeId, note }, context) =>
    await close(context, changeId, 'rejected', note, (proposal) => rejectPolicy(proposal, context.clerk.name)),

  'policy.withdraw': async ({ changeId, note }, context) =>
    await close(context, changeId, 'withdrawn', note, (proposal) => withdrawPolicy(proposal, context.clerk.name)),
}

async function view({ db, today }: ViewContext | DeedContext): Promise<Outcome<PolicyView>> {
  return answer(showPolicy(await loadPolicies(db), await listPolicyChanges(db), today))
}

/** Ends a proposal without doing it. */
async function close(
  context: DeedContext,
  changeId: number,
  state: 'rejected' | 'withdrawn',
  note: string,
  decide: (proposal: ProposalFacts) => Outcome<unknown>,
): Promise<Outcome<PolicyView>> {
  const row = await findPolicyChange(context.db, changeId)
  if (row === undefined) return noSuchChange()
  const allowed = decide(proposalOf(row))
  if (!allowed.ok) return allowed
  await decideProposal(context.db, changeId, { state, decidedOn: context.today, decidedBy: context.clerk.name, note })
  context.audit({ about: aboutOf(changeOf(row)), detail: { ...told(row), decision: state, note } })
  return await view(context)
}

type What = Pick<Parsed<'policy.propose'>, 'set' | 'setting' | 'value'>

function changeFrom({ set, setting, value }: What, effective: IsoDate): PolicyChange {
  if (set !== undefined) return { kind: 'set', set, effective }
  if (setting === undefined || value === undefined) throw new Error('The form of the call lets neither be missing.')
  return { kind: 'setting', setting, value, effective }
}

function proposalOf(row: Row<'policyChange'>): ProposalFacts {
  const { effectiveOn: effective, proposedBy, state } = row
  return { effective, proposedBy, state }
}

/** What the audit trail is told of a proposal that is being decided. */
function told({
  id,
  effectiveOn,
  reason,
  proposedBy,
  proposedOn,
}: Row<'policyChange'>): Readonly<Record<string, unknown>> {
  return { changeId: id, effective: effectiveOn, reason, proposedBy, proposedOn }
}

function sums({
  debts,
  changed,
  difference,
  reopened,
  atTreasury,
  clocksMoved,
}: PolicyEffect): Readonly<Record<string, unknown>> {
  return { debts, changed, difference: formatMoney(difference), reopened, atTreasury, clocksMoved }
}

function aboutOf(subject: PolicySubject): string {
  return `policy: ${describeChange(subject)}`
}

function noSuchChange(): Denied {
  return invalid('changeId', 'There is no change of policy of that number.')
}
