/** Writing a debt off: the chain of the manual, each step by another person; then the ledger follows. */
import { closings } from '../../shared/api/closing.ts'
import { WRITE_OFF_CLASSES } from '../../shared/domain/closing/write-off-case.ts'
import {
  isWriteOffStep, WRITE_OFF_CRITERIA, writeOffChain, writeOffOffice, writeOffStep, type StepTaken,
} from '../../shared/domain/closing/write-off.ts'
import { formatMoney, showMoney, ZERO } from '../../shared/values/money.ts'
import { answer, invalid } from '../../shared/values/outcome.ts'
import { accountOf } from '../settle.ts'
import { findApproval } from '../store/approvals.ts'
import { saveClosing, sumOf } from '../store/closings.ts'
import type { Reader } from '../store/tables.ts'
import { approvalKind } from './kind.ts'

export const writeOff = approvalKind({
  kind: 'write-off',
  label: 'Write off',
  payload: closings.writeOff,
  steps: ({ payload: { criterion, chiefCounselEmployee }, dossier, proposedOn }) =>
    writeOffChain(
      { criterion, chiefCounselEmployee, principal: dossier?.debt.principalLeft ?? ZERO, taken: [] },
      proposedOn,
    ),
  changes: ({ payload, dossier, proposedOn }) => {
    const balance = dossier === undefined ? undefined : accountOf(dossier, proposedOn).balance
    return [
      { label: 'Class', value: WRITE_OFF_CLASSES.find(({ id }) => id === payload.class)?.label ?? payload.class },
      { label: 'Criterion', value: criterionLabel(payload.criterion) },
      { label: 'Evidence', value: payload.evidence },
      ...(payload.costOfCollection === undefined || payload.recoverable === undefined
        ? []
        : [
            { label: 'Cost of collecting', value: showMoney(payload.costOfCollection) },
            { label: 'What it could bring', value: showMoney(payload.recoverable) },
          ]),
      ...(balance === undefined
        ? []
        : [
            { label: 'Principal', value: showMoney(balance.principal) },
            { label: 'Interest, penalty, charges', value: showMoney(sumOf({ ...balance, principal: ZERO })) },
            { label: 'Owed afterwards', value: payload.class === 'close-out' ? '0.00' : showMoney(balance.total) },
          ]),
    ]
  },
  perform: async ({ db, today, clerk }, { payload, dossier, reason, approvalId }) => {
    if (dossier === undefined) return invalid('debtId', 'There is no debt of that number.')
    const { balance } = accountOf(dossier, today)
    const { criterion, chiefCounselEmployee } = payload
    const taken = await stepsTaken(db, approvalId, chiefCounselEmployee)
    const posting = { step: 'posted', by: 'Recoup', office: 'finance-center', on: today } as const
    const posted = writeOffStep({ criterion, chiefCounselEmployee, principal: balance.principal, taken }, posting)
    if (!posted.ok) return posted
    const closing = { debtId: dossier.debt.id, kind: payload.class, ground: criterion, approvalId, reason }
    await saveClosing(db, closing, balance, { on: today, by: clerk.name })
    return answer({ writtenOff: formatMoney(sumOf(balance)), class: payload.class, criterion })
  },
})

/** What was taken of the chain, with its proposal as the first step. */
async function stepsTaken(db: Reader, approvalId: number, chiefCounsel: boolean): Promise<readonly StepTaken[]> {
  const approval = await findApproval(db, approvalId)
  if (approval === undefined) return []
  const { proposedBy, proposedOn } = approval.row
  const prepared: StepTaken = { step: 'prepared', by: proposedBy, office: 'finance-center', on: proposedOn }
  const taken = approval.steps.flatMap(({ step, takenBy, takenOn }): StepTaken[] => {
    if (!isWriteOffStep(step) || takenBy === null || takenOn === null) return []
    return [{ step, by: takenBy, office: writeOffOffice(step, chiefCounsel), on: takenOn }]
  })
  return [prepared, ...taken]
}

function criterionLabel(criterion: string): string {
  return WRITE_OFF_CRITERIA.find(({ id }) => id === criterion)?.label ?? criterion
}
