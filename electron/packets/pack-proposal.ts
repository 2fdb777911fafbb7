/** What travels of a proposal: itself, the debt it is about with everything that happened to it, and the papers. */
import { packetAsk, type PacketAsk } from '../../shared/api/packets.ts'
import { stepDue } from '../../shared/domain/approvals/decide.ts'
import { stateLabel, stateOn } from '../../shared/domain/standing/state.ts'
import { delinquencyDate } from '../../shared/domain/standing/delinquency-date.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { showMoney } from '../../shared/values/money.ts'
import type { Found } from '../approvals/deciding.ts'
import type { ViewContext } from '../context.ts'
import { accountOf } from '../settle.ts'
import { chainOf, showApproval } from '../show/approval.ts'
import { nameOf } from '../show/names.ts'
import { timelineOf } from '../show/timeline.ts'
import { findDocument, ORDER_MEDIA_TYPE } from '../store/documents.ts'
import type { Dossier } from '../store/facts.ts'

type Debt = PacketAsk['debt']
type Paper = PacketAsk['papers'][number]

/** The debt as it stands on a day, with the last four digits of the number alone. */
export function debtInPacket(dossier: Dossier, today: IsoDate): Debt {
  const { debt, debtor, type, facts } = dossier
  const { balance } = accountOf(dossier, today)
  const state = stateOn(facts, balance.total, today)
  const facing = [
    ['Debtor', `${nameOf(debtor)}, number ending ${debtor.lastFour}`],
    ['Bill', debt.billNumber],
    ['Kind of debt', type.name],
    ['State', stateLabel(state, delinquencyDate(facts, today), today)],
    ['Cause', debt.cause],
    ['Principal at first', showMoney(debt.principal)],
    ['Principal left', showMoney(balance.principal)],
    ['Interest', showMoney(balance.interest)],
    ['Penalty', showMoney(balance.penalty)],
    ['Administrative charges', showMoney(balance.administrative)],
    ['Owed in all', showMoney(balance.total)],
  ] as const
  return {
    facts: facing.map(([label, value]) => ({ label, value })),
    timeline: timelineOf(dossier, today).map(({ on, title, detail, amount }) => ({
      on, title, detail: [amount, detail].filter((text) => text !== undefined && text !== '').join(', '),
    })),
  }
}

/** Whom it goes to, under what mark. */
interface Addressed {
  readonly mark: string
  readonly to: string
}

/** Gathers the packet of a proposal on a debt. */
export async function packProposal(
  { db, today, clerk }: Pick<ViewContext, 'db' | 'today' | 'clerk'>,
  { approval, dossier }: Found & { readonly dossier: Dossier },
  addressed: Addressed,
): Promise<PacketAsk> {
  const { row, steps } = approval
  const shown = showApproval(approval, clerk)
  const due = stepDue(chainOf(row, steps))
  const titled = [
    ...shown.documents,
    ...dossier.letters.map(({ documentId, kind, datedOn }) => ({ documentId, title: `Letter ${kind} of ${datedOn}` })),
  ]
  const papers: Paper[] = []
  for (const { documentId, title } of titled) {
    const document = await findDocument(db, documentId)
    // An order to an employer carries a whole number, which never travels.
    if (document === undefined || document.mediaType === ORDER_MEDIA_TYPE) continue
    const { fileName, bytes } = document
    papers.push({ title, fileName, base64: Buffer.from(bytes).toString('base64') })
  }
  return packetAsk.parse({
    what: 'ask',
    ...addressed,
    sentOn: today,
    sentBy: clerk.name,
    proposal: {
      label: shown.label,
      about: row.about,
      ...(shown.amount === undefined ? {} : { amount: shown.amount }),
      reason: row.reason,
      proposedOn: row.proposedOn,
      proposedBy: row.proposedBy,
      changes: shown.changes,
      due: due?.label ?? '',
      roles: due?.roles ?? [],
      takenBy: takenBy(steps),
    },
    debt: debtInPacket(dossier, today),
    papers,
  })
}

/** Who has taken a step so far. */
export function takenBy(steps: readonly { readonly takenBy: string | null }[]): string[] {
  return steps.flatMap((step) => (step.takenBy === null ? [] : [step.takenBy]))
}
