/** How a debt ended or may end, as its screen shows it. */
import type { Answer } from '../../shared/api.ts'
import { closings } from '../../shared/api/closing.ts'
import { loanBarOn } from '../../shared/domain/standing/loan-bar.ts'
import { LOAN_BAR_OFFICIALS } from '../../shared/domain/loan-bar/waiver.ts'
import type { LoanBarStatus } from '../../shared/domain/loan-bar/status.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { formatMoney } from '../../shared/values/money.ts'
import { present } from '../../shared/values/present.ts'
import { accountOf } from '../settle.ts'
import { lastApprovedOf, listApprovals, stepsOf } from '../store/approvals.ts'
import { closingsOf, sumOf } from '../store/closings.ts'
import type { Dossier } from '../store/facts.ts'
import type { Reader } from '../store/tables.ts'
import { approvalRow } from './approval.ts'

type View = Answer<'closing.view'>

/** Composes the view. */
export async function showClosing(db: Reader, dossier: Dossier, today: IsoDate): Promise<View> {
  const debtId = dossier.debt.id
  const closed = await closingsOf(db, debtId)
  const inForce = closed.findLast(({ endedOn, kind }) => endedOn === null && kind !== 'not-collectible')?.kind
  const closedAs = inForce === 'not-collectible' ? undefined : inForce
  const bar = loanBarOn(dossier.facts, accountOf(dossier, today).balance.total, closedAs, today)
  const loanBar = bar.ok ? bar.value : 'clear'
  const lifted = await loanBarLifted(db, dossier.debt.debtorId)
  const litigations = await db.selectFrom('litigation').selectAll().where('debtId', '=', debtId).orderBy('id').execute()
  return {
    loanBar,
    loanBarWords: lifted !== undefined && loanBar === 'barred' ? LIFTED : BAR_WORDS[loanBar],
    ...present({ loanBarWaiver: lifted }),
    closings: closed.map((closing) => ({
      closingId: closing.id,
      kind: closing.kind,
      label: CLOSING_LABELS[closing.kind],
      closedOn: closing.closedOn,
      ground: closing.ground,
      amount: formatMoney(sumOf(closing)),
      approvalId: closing.approvalId,
      ...present({ endedOn: closing.endedOn }),
    })),
    litigations: litigations.map(({ referredOn, principal, documentId }) => ({
      referredOn,
      principal: formatMoney(principal),
      documentId,
    })),
    open: await openProposals(db, debtId),
  }
}

/** The bar is lifted for a person, whichever debt was looked at then. */
async function loanBarLifted(db: Reader, debtorId: number): Promise<View['loanBarWaiver']> {
  const found = await lastApprovedOf(db, 'loan-bar-waiver', debtorId)
  if (found === undefined || found.row.decidedOn === null) return undefined
  const { row: { id, decidedOn, payload }, billNumber } = found
  const { official } = closings.loanBarWaiver.parse(JSON.parse(payload))
  const label = LOAN_BAR_OFFICIALS.find((one) => one.id === official)?.label ?? official
  return { approvalId: id, official: label, on: decidedOn, billNumber }
}

async function openProposals(db: Reader, debtId: number): Promise<View['open']> {
  const anybody = { name: '', role: '' }
  const rows = await listApprovals(db, { show: 'open', debtId, offset: 0, limit: 100 }, anybody)
  const steps = Map.groupBy(await stepsOf(db, rows.map(({ id }) => id)), ({ approvalId }) => approvalId)
  return rows.map((row) => {
    const { approvalId, kind, label, proposedOn, due = '' } = approvalRow(row, steps.get(row.id) ?? [])
    return { approvalId, kind, label, proposedOn, due }
  })
}

const CLOSING_LABELS: Readonly<Record<View['closings'][number]['kind'], string>> = {
  'close-out': 'Written off and closed out',
  'not-collectible': 'Written off, currently not collectible',
  compromise: 'Compromised',
}

const LIFTED = 'Would bar Federal loans; the bar was lifted for this person'

const BAR_WORDS: Readonly<Record<LoanBarStatus, string>> = {
  barred: 'Bars Federal loans until it is paid or settled; a write-off lifts nothing',
  clear: 'Does not bar Federal loans',
  'under-appeal': 'Would bar Federal loans; a challenge is open',
}
