/** How a proposal is shown, to the account that looks at it. */
import type { ApprovalRow, ApprovalView } from '../../shared/api/approvals.ts'
import { decisionReasons, stepDue, withdrawalReasons, type Chain } from '../../shared/domain/approvals/decide.ts'
import { formatMoney } from '../../shared/values/money.ts'
import { present } from '../../shared/values/present.ts'
import { kindNamed } from '../approvals/index.ts'
import type { Clerk } from '../context.ts'
import type { Approval } from '../store/approvals.ts'
import type { Row } from '../store/tables.ts'

type StepRow = Row<'approvalStep'>

/** The chain of a proposal as the rules read it. */
export function chainOf(row: Row<'approval'>, steps: readonly StepRow[]): Chain & { readonly steps: readonly Step[] } {
  return { state: row.state, proposedBy: row.proposedBy, steps: steps.map(stepOf) }
}

type Step = Chain['steps'][number] & { readonly position: number }

function stepOf({ label, roles, outside, takenBy, position }: StepRow): Step {
  return { label, roles: rolesIn(roles), outside: outside === 1, takenBy: takenBy ?? undefined, position }
}

function rolesIn(text: string): string[] {
  const read: unknown = JSON.parse(text)
  return Array.isArray(read) ? read.filter((role) => typeof role === 'string') : []
}

/** A proposal in a list. `nameOf` tells the debtor of a debt. */
export function approvalRow(row: Row<'approval'>, steps: readonly StepRow[], name?: string): ApprovalRow {
  const chain = chainOf(row, steps)
  return {
    approvalId: row.id,
    kind: row.kind,
    label: kindNamed(row.kind)?.label ?? row.kind,
    about: row.about,
    ...present({ debtId: row.debtId, name, amount: row.amount === null ? undefined : formatMoney(row.amount) }),
    reason: row.reason,
    state: row.state,
    proposedOn: row.proposedOn,
    proposedBy: row.proposedBy,
    ...present({ due: row.state === 'open' ? stepDue(chain)?.label : undefined }),
    stepsTaken: chain.steps.filter((step) => step.takenBy !== undefined).length,
    steps: steps.length,
  }
}

/** A proposal whole. */
export function showApproval({ row, steps, documents }: Approval, clerk: Clerk, name?: string): ApprovalView {
  const chain = chainOf(row, steps)
  return {
    ...approvalRow(row, steps, name),
    changes: changesIn(row.changes),
    chain: steps.map((step) => ({
      label: step.label,
      outside: step.outside === 1,
      roles: rolesIn(step.roles),
      cite: step.cite,
      note: step.note,
      ...present({ takenOn: step.takenOn, takenBy: step.takenBy, signedBy: step.signedBy }),
      ...present({ signedOn: step.signedOn, documentId: step.documentId }),
    })),
    documents: documents.map(({ documentId, title }) => ({ documentId, title })),
    mayNotDecide: [...decisionReasons(chain, clerk)],
    mayWithdraw: withdrawalReasons(chain, clerk).length === 0,
    dueOutside: row.state === 'open' && stepDue(chain)?.outside === true,
    ...present({ decidedOn: row.decidedOn, decidedBy: row.decidedBy }),
    note: row.note,
  }
}

/** What would change, as it was kept with the proposal. */
function changesIn(text: string): ApprovalView['changes'] {
  const read: unknown = JSON.parse(text)
  return (Array.isArray(read) ? read : []).flatMap((line: unknown) => {
    if (typeof line !== 'object' || line === null || !('label' in line) || !('value' in line)) return []
    return [{ label: String(line.label), value: String(line.value) }]
  })
}
