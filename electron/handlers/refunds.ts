import { formatMoney } from '../../shared/values/money.ts'
import { answer, refuse } from '../../shared/values/outcome.ts'
import { proposeApproval } from '../approvals/propose.ts'
import type { HandlersOf } from '../context.ts'
import { accountOf } from '../settle.ts'
import { overpaymentOf, refundReasons } from '../show/refund.ts'
import { debtDeed } from './debt-deed.ts'

export const refundHandlers: HandlersOf<'refund.propose'> = {
  'refund.propose': async ({ debtId, version, amount, payee, reason }, context) =>
    await debtDeed(context, debtId, version, async (dossier) => {
      const reasons = refundReasons(overpaymentOf(dossier, accountOf(dossier, context.today)), amount)
      if (reasons.length > 0) return refuse(reasons)
      const proposed = await proposeApproval(context, { kind: 'refund', debtId, amount, payload: { payee }, reason })
      if (!proposed.ok) return proposed
      return answer({ approvalId: proposed.value, amount: formatMoney(amount), payee, reason })
    }),
}
