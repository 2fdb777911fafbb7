/** Taking less than the whole: a supervisor, counsel, and Justice for a high principal; then the rest is given up. */
import { closings } from '../../shared/api/closing.ts'
import { SUPERVISOR_STEP } from '../../shared/domain/approvals/decide.ts'
import { acceptCompromise, COMPROMISE_BASES } from '../../shared/domain/closing/compromise.ts'
import { giveUp } from '../../shared/domain/closing/forgiven.ts'
import { COUNSEL_STEP, JUSTICE_STEP } from '../../shared/domain/closing/suspend-or-terminate.ts'
import { formatMoney, showMoney, subtract } from '../../shared/values/money.ts'
import { answer, invalid } from '../../shared/values/outcome.ts'
import { accountOf } from '../settle.ts'
import { findApproval } from '../store/approvals.ts'
import { saveClosing } from '../store/closings.ts'
import { approvalKind } from './kind.ts'

export const compromise = approvalKind({
  kind: 'compromise',
  label: 'Compromise',
  payload: closings.compromise,
  steps: () => [SUPERVISOR_STEP, COUNSEL_STEP, JUSTICE_STEP],
  changes: ({ payload: { basis, evidence, offered, inInstallments }, dossier, proposedOn }) => {
    const balance = dossier === undefined ? undefined : accountOf(dossier, proposedOn).balance
    return [
      { label: 'Basis', value: COMPROMISE_BASES.find(({ id }) => id === basis)?.label ?? basis },
      { label: 'Evidence', value: evidence },
      { label: 'Offered', value: `${showMoney(offered)}${inInstallments ? ', in installments' : ''}` },
      ...(balance === undefined
        ? []
        : [
            { label: 'Owed now', value: showMoney(balance.total) },
            { label: 'Given up', value: showMoney(subtract(balance.total, offered)) },
          ]),
    ]
  },
  perform: async ({ db, today, clerk }, { payload, dossier, reason, approvalId }) => {
    if (dossier === undefined) return invalid('debtId', 'There is no debt of that number.')
    const { balance } = accountOf(dossier, today)
    const { evidence: _evidence, ...terms } = payload
    const steps = (await findApproval(db, approvalId))?.steps ?? []
    const signedOn = (name: string): (typeof steps)[number]['signedOn'] =>
      steps.find(({ step }) => step === name)?.signedOn ?? null
    const accepted = acceptCompromise({
      ...terms,
      principal: balance.principal,
      balance: balance.total,
      on: today,
      supervisorApproved: steps.some(({ step, takenBy }) => step === 'supervisor' && takenBy !== null),
      counselApprovedOn: signedOn('counsel') ?? undefined,
      justiceApprovedOn: signedOn('justice') ?? undefined,
    })
    if (!accepted.ok) return accepted
    const rest = subtract(balance.total, payload.offered)
    const given = giveUp(balance, rest)
    const closing = { debtId: dossier.debt.id, kind: 'compromise' as const, ground: payload.basis, approvalId, reason }
    await saveClosing(db, closing, given, { on: today, by: clerk.name })
    return answer({ offered: formatMoney(payload.offered), givenUp: formatMoney(rest) })
  },
})
