/** Sending back money that fits no debt: a second person approves it. */
import { suspenseReturned } from '../../shared/api/receipts.ts'
import { SUPERVISOR_STEP } from '../../shared/domain/approvals/decide.ts'
import { formatMoney } from '../../shared/values/money.ts'
import { answer, invalid } from '../../shared/values/outcome.ts'
import { clearSuspense, findSuspense } from '../store/deposits.ts'
import { approvalKind } from './kind.ts'

export const suspenseReturn = approvalKind({
  kind: 'suspense-return',
  label: 'Send back money in suspense',
  payload: suspenseReturned,
  steps: () => [SUPERVISOR_STEP],
  changes: ({ amount, payload: { payee } }) => [
    { label: 'Sent back', value: amount === undefined ? '' : formatMoney(amount) },
    { label: 'To', value: payee },
  ],
  perform: async ({ db, today, clerk }, { payload: { suspenseId, payee }, amount, reason, proposedBy }) => {
    const held = await findSuspense(db, suspenseId)
    if (held === undefined || held.clearedOn !== null) {
      return invalid('suspenseId', 'There is no such money in suspense, or it has been cleared already.')
    }
    const note = `To ${payee}: ${reason}. Approved by ${clerk.displayName}`
    const cleared = { clearedOn: today, clearedBy: proposedBy, clearedAs: 'returned' as const, receiptId: null, note }
    await clearSuspense(db, suspenseId, cleared)
    return answer({ suspenseId, amount: amount === undefined ? '' : formatMoney(amount), payee })
  },
})
