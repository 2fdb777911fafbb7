/** Putting a debt back on the books that was written off or compromised. */
import { closings } from '../../shared/api/closing.ts'
import { SUPERVISOR_STEP } from '../../shared/domain/approvals/decide.ts'
import { answer, invalid } from '../../shared/values/outcome.ts'
import { closingsOf, endClosing } from '../store/closings.ts'
import { approvalKind } from './kind.ts'

export const reinstatement = approvalKind({
  kind: 'reinstatement',
  label: 'Reinstate',
  payload: closings.reinstatement,
  steps: () => [SUPERVISOR_STEP],
  changes: () => [
    { label: 'The debt', value: 'stands again as if it had not been given up; what was taken off is put back' },
  ],
  perform: async ({ db, today, clerk }, { payload: { closingId }, dossier, reason, approvalId }) => {
    if (dossier === undefined) return invalid('debtId', 'There is no debt of that number.')
    const all = await closingsOf(db, dossier.debt.id)
    const closing = all.find(({ id, endedOn }) => id === closingId && endedOn === null)
    if (closing === undefined) return invalid('closingId', 'There is no such closing in force on this debt.')
    await endClosing(db, closing, { on: today, by: clerk.name, approvalId, reason })
    return answer({ reinstated: closing.kind, closedOn: closing.closedOn })
  },
})
