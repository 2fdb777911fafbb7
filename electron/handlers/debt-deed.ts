/** The one shape of every deed on a debt: load it, see that nobody changed it meanwhile, do it, settle, show. */
import type { DebtView } from '../../shared/api/debts.ts'
import { policyStamp } from '../../shared/domain/policy/in-effect.ts'
import { governingPolicy } from '../../shared/domain/standing/governing-policy.ts'
import { answer, invalid, refuse, type Denied, type Outcome } from '../../shared/values/outcome.ts'
import type { AuditLine, DeedContext } from '../context.ts'
import { settle } from '../settle.ts'
import { showDebt } from '../show/debt.ts'
import { loadDossier, type Dossier } from '../store/facts.ts'

/** What a deed tells the audit trail, or why it is not done. */
export type Deed = (dossier: Dossier) => Promise<Outcome<AuditLine['detail']>>

/**
 * Does a deed on the debt as the clerk saw it; a debt that has changed since is refused. Its line in the audit trail
 * names the policy that governs the debt.
 */
export async function debtDeed(
  context: DeedContext,
  debtId: number,
  version: number,
  deed: Deed,
): Promise<Outcome<DebtView>> {
  const dossier = await loadDossier(context.db, debtId)
  if (dossier === undefined) return noSuchDebt()
  if (dossier.debt.version !== version) return stale()
  const done = await deed(dossier)
  if (!done.ok) return done
  const after = await settle(context.db, debtId, context.today)
  const policy = policyStamp(governingPolicy(after.dossier.facts, context.today))
  context.audit({ about: dossier.debt.billNumber, debtId, detail: { ...done.value, policy } })
  return answer(showDebt(after.dossier, after.account, context.today))
}

export function noSuchDebt(): Denied {
  return invalid('debtId', 'There is no debt of that number.')
}

/** The refusal of a deed on a debt that has changed since it was looked at. */
export function stale(): Denied {
  const message = 'Somebody changed this debt after you opened it. Look at it afresh, then do it again.'
  return refuse([{ rule: 'stale-version', cite: 'NIST SP 800-53 SI-7', message }])
}
