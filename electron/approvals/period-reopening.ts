/** Opening a closed period again: a second person approves it. */
import { reopened } from '../../shared/api/periods.ts'
import { SUPERVISOR_STEP } from '../../shared/domain/approvals/decide.ts'
import { answer, invalid } from '../../shared/values/outcome.ts'
import { closedThrough, reopenPeriod } from '../store/periods.ts'
import { approvalKind } from './kind.ts'

export const periodReopening = approvalKind({
  kind: 'period-reopening',
  label: 'Open a closed period again',
  payload: reopened,
  steps: () => [{ ...SUPERVISOR_STEP, roles: ['supervisor', 'approving-official'] }],
  changes: ({ payload: { from } }) => [{ label: 'Open again from', value: from }],
  perform: async ({ db, today }, { payload: { from }, reason, proposedBy }) => {
    const through = await closedThrough(db)
    if (through === undefined || from > through) return invalid('from', 'This day is not in a closed period.')
    const stays = await reopenPeriod(db, from, { doneOn: today, doneBy: proposedBy, reason })
    return answer({ from, closedThrough: stays })
  },
})
