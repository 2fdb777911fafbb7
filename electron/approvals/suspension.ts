/** Suspending collection: a second person approves it, and Justice where the principal is high. */
import { closings } from '../../shared/api/closing.ts'
import { SUPERVISOR_STEP } from '../../shared/domain/approvals/decide.ts'
import { JUSTICE_STEP, SUSPENSION_GROUNDS } from '../../shared/domain/closing/suspend-or-terminate.ts'
import { showMoney } from '../../shared/values/money.ts'
import { answer, invalid } from '../../shared/values/outcome.ts'
import { addHold } from '../store/closings.ts'
import { approvalKind } from './kind.ts'

export const suspension = approvalKind({
  kind: 'suspension',
  label: 'Suspend collection',
  payload: closings.suspension,
  steps: () => [SUPERVISOR_STEP, JUSTICE_STEP],
  changes: ({ payload: { ground, until }, dossier }) => [
    { label: 'Ground', value: SUSPENSION_GROUNDS.find(({ id }) => id === ground)?.label ?? ground },
    { label: 'Collection stops until', value: until },
    { label: 'Principal', value: dossier === undefined ? '' : showMoney(dossier.debt.principalLeft) },
  ],
  perform: async ({ db, today, clerk }, { payload: { ground, until }, dossier }) => {
    if (dossier === undefined) return invalid('debtId', 'There is no debt of that number.')
    const reason = SUSPENSION_GROUNDS.find(({ id }) => id === ground)?.label ?? ground
    const hold = { debtId: dossier.debt.id, what: 'collection' as const, reason, ends: `after ${until}` }
    await addHold(db, { ...hold, since: today, placedOn: today, placedBy: clerk.name, endedOn: until })
    return answer({ ground, until })
  },
})
