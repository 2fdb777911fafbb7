/** Giving back what was paid too much: a second person approves it, and it bears no interest. */
import { refunded } from '../../shared/api/refunds.ts'
import { SUPERVISOR_STEP } from '../../shared/domain/approvals/decide.ts'
import { formatMoney } from '../../shared/values/money.ts'
import { answer, invalid, refuse } from '../../shared/values/outcome.ts'
import { accountOf } from '../settle.ts'
import { overpaymentOf, refundReasons } from '../show/refund.ts'
import { appendEntry } from '../store/ledger.ts'
import { approvalKind } from './kind.ts'

export const refund = approvalKind({
  kind: 'refund',
  label: 'Refund an overpayment',
  payload: refunded,
  steps: () => [{ ...SUPERVISOR_STEP, cite: 'IRM 1.35.7.12(10)' }],
  changes: ({ amount, payload: { payee } }) => [
    { label: 'Given back, without interest', value: amount === undefined ? '' : formatMoney(amount) },
    { label: 'Paid to', value: payee },
  ],
  perform: async ({ db, today, clerk }, { payload: { payee }, amount, dossier, proposedBy, reason }) => {
    if (dossier === undefined || amount === undefined) return invalid('debtId', 'There is no debt of that number.')
    const overpayment = overpaymentOf(dossier, accountOf(dossier, today))
    const reasons = refundReasons(overpayment, amount)
    if (reasons.length > 0) return refuse(reasons)
    const posted = { effectiveOn: today, postedOn: today, postedBy: proposedBy }
    const how = { kind: 'refund' as const, part: null, reversesId: null, method: '' }
    const words = { reference: payee, reason: `${reason}. Approved by ${clerk.displayName}` }
    const entryId = await appendEntry(db, { ...how, ...posted, ...words, debtId: dossier.debt.id, amount })
    return answer({ entryId, amount: formatMoney(amount), payee, tellTreasury: overpayment.takenByTreasury })
  },
})
