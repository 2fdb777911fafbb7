/** What was arranged on a debt, as lines of its timeline: terms, agreements, offsets. */
import type { TimelineEntry } from '../../shared/api/debts.ts'
import { END_LABELS, WAY_LABELS } from '../../shared/domain/enforced-offset/ways.ts'
import { formatMoney } from '../../shared/values/money.ts'
import type { Dossier } from '../store/facts.ts'
import type { Row } from '../store/tables.ts'

/** The lines, in the order in which the arrangements were made. */
export function arrangementEntries({ agreements, arrangements }: Dossier): readonly TimelineEntry[] {
  return [
    ...arrangements.proposals.map((proposal) => proposalEntry(proposal)),
    ...agreements.flatMap((agreement) => agreementEntries(agreement)),
    ...arrangements.offsets.flatMap((offset) => offsetEntries(offset)),
  ]
}

function proposalEntry(proposal: Row<'agreementProposal'>): TimelineEntry {
  return {
    on: proposal.proposedOn,
    kind: 'agreement',
    title: 'Repayment terms printed for signature',
    by: proposal.proposedBy,
    detail: `${proposal.count} payments until ${proposal.lastDate}`,
    amount: formatMoney(proposal.payment),
    cite: 'IRM 1.35.7.12(5)',
    documentId: proposal.documentId,
  }
}

function agreementEntries(agreement: Dossier['agreements'][number]): readonly TimelineEntry[] {
  const count = agreement.installments.length
  const again = agreement.followsId === null ? '' : `, in place of earlier terms: ${agreement.whyChanged}`
  const signed: TimelineEntry = {
    on: agreement.signedOn,
    kind: 'agreement',
    title: agreement.hardship === 1 ? 'Hardship schedule signed' : 'Repayment agreement signed',
    by: agreement.madeBy,
    detail: `${count} ${agreement.frequency} payments until ${agreement.lastDate}${again}`,
    amount: formatMoney(agreement.payment),
    cite: 'IRM 1.35.7.12(5)',
    ...document(agreement.documentId),
  }
  if (agreement.endedOn === null || agreement.ended === 'rescheduled') return [signed]
  return [signed, endOf(agreement, agreement.endedOn)]
}

function endOf({ ended, missedOn, whyEnded }: Row<'agreement'>, on: TimelineEntry['on']): TimelineEntry {
  if (ended !== 'default') {
    return { on, kind: 'agreement', title: 'Agreement ended: paid', detail: '', cite: 'IRM 1.35.7.12(5)' }
  }
  const missed = missedOn === null ? '' : `The installment of ${missedOn} was missed. `
  const title = 'Agreement in default: the whole debt is due'
  return { on, kind: 'agreement', title, detail: `${missed}${whyEnded}`, cite: 'IRM 1.35.7.12(7)' }
}

function offsetEntries(offset: Row<'salaryOffset'>): readonly TimelineEntry[] {
  const to = offset.payingAgency === '' ? '' : `, to ${offset.payingAgency}`
  const requested: TimelineEntry = {
    on: offset.requestedOn,
    kind: 'offset',
    title: offset.way === 'enforced' ? 'Salary offset requested' : WAY_LABELS[offset.way],
    detail: `From the pay of ${offset.firstPayOn}${to}`,
    amount: formatMoney(offset.amount),
    by: offset.requestedBy,
    cite: '31 CFR 5.12(c)',
    ...document(offset.documentId),
  }
  if (offset.endedOn === null) return [requested]
  const why = offset.ended === null ? '' : END_LABELS[offset.ended]
  const detail = [why, offset.whyEnded].filter((text) => text !== '').join('. ')
  const cite = 'IRM 1.35.7.12.6(7)'
  return [requested, { on: offset.endedOn, kind: 'offset', title: 'Salary offset ended', detail, cite }]
}

function document(documentId: number | null): { readonly documentId?: number } {
  return documentId === null ? {} : { documentId }
}
