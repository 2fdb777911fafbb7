/** Referring a debt to the Department of Justice: approved, reported on paper, and out of the agency's hands. */
import { closings } from '../../shared/api/closing.ts'
import { SUPERVISOR_STEP } from '../../shared/domain/approvals/decide.ts'
import { LITIGATION_STATEMENTS, litigationOffice, referForLitigation } from '../../shared/domain/closing/justice.ts'
import { COUNSEL_STEP } from '../../shared/domain/closing/suspend-or-terminate.ts'
import { formatMoney, showMoney } from '../../shared/values/money.ts'
import { answer, invalid } from '../../shared/values/outcome.ts'
import { drawLitigationReport } from '../draw-litigation-report.ts'
import { accountOf } from '../settle.ts'
import { addCase } from '../store/cases.ts'
import { approvalKind } from './kind.ts'

export const litigation = approvalKind({
  kind: 'litigation',
  label: 'Refer to Justice',
  payload: closings.litigation,
  steps: () => [SUPERVISOR_STEP, COUNSEL_STEP],
  changes: ({ payload: { statements, action }, dossier, proposedOn }) => [
    { label: 'Action asked for', value: action.replaceAll('-', ' ') },
    ...statements.map((id) => ({
      label: 'Stated',
      value: LITIGATION_STATEMENTS.find((statement) => statement.id === id)?.label ?? id,
    })),
    ...(dossier === undefined
      ? []
      : [
          { label: 'Principal', value: showMoney(accountOf(dossier, proposedOn).balance.principal) },
          { label: 'Goes to', value: litigationOffice(dossier.debt.principalLeft, proposedOn) },
        ]),
    { label: 'From then on', value: 'the center collects nothing and leaves every question of the debtor to Justice' },
  ],
  perform: async ({ db, today, clerk }, { payload, dossier, reason, approvalId }) => {
    if (dossier === undefined) return invalid('debtId', 'There is no debt of that number.')
    const referred = referForLitigation(payload.statements)
    if (!referred.ok) return referred
    const documentId = await drawLitigationReport(db, dossier, today, { ...payload, reason })
    const opened = { debtId: dossier.debt.id, kind: 'litigation' as const, receivedOn: today, filedOn: today }
    const judged = { timely: 1 as const, timeliness: 'Referred to the Department of Justice.', goodCause: null }
    const open = { decisionDue: null, decidedOn: null, outcome: null, reducedTo: null, decidedBy: null, facts: null }
    const made = { channel: 'court', complete: 1 as const, ground: '', note: reason, openedBy: clerk.name }
    const caseId = await addCase(db, { ...opened, ...judged, ...open, ...made, findings: null }, {})
    const principal = dossier.debt.principalLeft
    const kept = { debtId: dossier.debt.id, caseId, referredOn: today, principal, documentId, approvalId }
    await db.insertInto('litigation').values(kept).execute()
    return answer({ office: litigationOffice(principal, today), principal: formatMoney(principal), documentId })
  },
})
