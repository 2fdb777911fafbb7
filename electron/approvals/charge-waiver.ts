/** Waiving charges: whoever finds the ground proposes it, and a supervisor who did not post the charge approves it. */
import { waivedCharges } from '../../shared/api/payments.ts'
import { SUPERVISOR_STEP } from '../../shared/domain/approvals/decide.ts'
import { waiverOfCharges } from '../../shared/domain/standing/charge-waiver.ts'
import { formatMoney } from '../../shared/values/money.ts'
import { answer, invalid } from '../../shared/values/outcome.ts'
import { accountOf } from '../settle.ts'
import { hasPostedCharge, WAIVER_GROUNDS } from '../charge-waivers.ts'
import { appendEntry } from '../store/ledger.ts'
import { approvalKind } from './kind.ts'

export const chargeWaiver = approvalKind({
  kind: 'charge-waiver',
  label: 'Waive charges',
  payload: waivedCharges,
  steps: () => [{ ...SUPERVISOR_STEP, cite: '31 CFR 5.5(b)' }],
  changes: ({ payload: { part, on, ground, finding }, amount }) => [
    { label: 'Waived of', value: PARTS[part] },
    { label: 'Amount', value: amount === undefined ? '' : formatMoney(amount) },
    { label: 'From', value: on },
    { label: 'Ground', value: WAIVER_GROUNDS[ground] },
    { label: 'Finding', value: finding },
  ],
  perform: async ({ db, today, clerk }, { payload, amount, dossier, proposedBy }) => {
    if (dossier === undefined || amount === undefined) return invalid('debtId', 'There is no debt of that number.')
    const { part, on, ground, finding } = payload
    const postedBySame = part === 'administrative' && hasPostedCharge(dossier, clerk.name)
    const waiver = { part, amount, on, ground, finding, postedBySame }
    const waived = waiverOfCharges(dossier.facts, accountOf(dossier, on), waiver)
    if (!waived.ok) return waived
    const reason = [WAIVER_GROUNDS[ground], finding].filter((text) => text !== '').join(': ')
    const posted = { effectiveOn: on, postedOn: today, postedBy: proposedBy, reason, kind: 'waiver' as const }
    const blank = { method: '', reference: `approved by ${clerk.name}`, reversesId: null }
    const entry = { ...blank, ...posted, debtId: dossier.debt.id, amount: waived.value, part }
    const entryId = await appendEntry(db, entry)
    return answer({ entryId, part, amount: formatMoney(amount), on, ground, finding })
  },
})

const PARTS = { interest: 'Interest', penalty: 'Penalty', administrative: 'Administrative charges' } as const
