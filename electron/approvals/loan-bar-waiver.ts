/** Lifting the bar from Federal loans for one person: the signed word of the agency's head or CFO, recorded. */
import { closings } from '../../shared/api/closing.ts'
import type { ApprovalStep } from '../../shared/domain/approvals/decide.ts'
import { OUTSIDE_RECORDERS } from '../../shared/domain/closing/suspend-or-terminate.ts'
import {
  LOAN_BAR_FACTORS, LOAN_BAR_OFFICIALS, loanBarWaiver as loanBarWaived,
} from '../../shared/domain/loan-bar/waiver.ts'
import { answer } from '../../shared/values/outcome.ts'
import { approvalKind } from './kind.ts'

export const loanBarWaiver = approvalKind({
  kind: 'loan-bar-waiver',
  label: 'Lift the loan bar',
  payload: closings.loanBarWaiver,
  steps: ({ payload: { official } }) => [stepOf(official)],
  changes: ({ payload: { official, weighed, findings } }) => [
    { label: 'Decided by', value: labelOf(official) },
    ...LOAN_BAR_FACTORS.filter(({ id }) => weighed.some((factor) => factor === id)).map(({ label }) => {
      return { label: 'Weighed', value: label }
    }),
    { label: 'Findings', value: findings },
    { label: 'From then on', value: 'this person may be lent to; the debt is owed as before' },
  ],
  perform: async (_context, { payload: { official, weighed, findings } }) => {
    const waived = loanBarWaived(official, weighed)
    return await Promise.resolve(waived.ok ? answer({ official, findings }) : waived)
  },
})

function stepOf(official: string): ApprovalStep {
  return { step: official, label: labelOf(official), roles: OUTSIDE_RECORDERS, outside: true, cite: '31 CFR 285.13(g)' }
}

function labelOf(official: string): string {
  return LOAN_BAR_OFFICIALS.find(({ id }) => id === official)?.label ?? official
}
