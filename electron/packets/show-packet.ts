/** How packets are shown. */
import type { PacketAsk, PacketReply, PacketRow, PacketView } from '../../shared/api/packets.ts'
import { decisionReasons } from '../../shared/domain/approvals/decide.ts'
import type { Reason } from '../../shared/values/outcome.ts'
import { present } from '../../shared/values/present.ts'
import type { Clerk, ViewContext } from '../context.ts'
import { listDesks, papersOfPacket } from '../store/packets.ts'
import type { Row } from '../store/tables.ts'
import { askedIn } from './bring-back.ts'

type Lines = PacketView['lines']

/** A packet in the list. */
export function packetRow(packet: Row<'packet'>, desk: string): PacketRow {
  const { id, direction, about, keptOn, keptBy, approvalId, documentId, outcome, outcomeOn, outcomeBy, note } = packet
  const { label } = askedIn(packet).proposal
  return {
    packetId: id, direction, desk, about, label, keptOn, keptBy, note,
    ...present({ approvalId, documentId, outcome, outcomeOn, outcomeBy }),
  }
}

/** A packet whole, to the account that looks. */
export async function showPacket(
  { db, clerk }: Pick<ViewContext, 'db' | 'clerk'>, packet: Row<'packet'>,
): Promise<PacketView> {
  const asked = askedIn(packet)
  const papers = await papersOfPacket(db, packet.id)
  return {
    ...packetRow(packet, await deskName(db, packet.deskId)),
    lines: linesOf(asked),
    timeline: asked.debt.timeline,
    papers: papers.map(({ documentId, title }) => ({ documentId, title })),
    mayNotDecide: [...whyNotDecided(packet, clerk)],
  }
}

/** Why an account may not decide a packet here: the rules of the chain at the desk it came from. */
export function whyNotDecided(packet: Row<'packet'>, clerk: Clerk): readonly Reason[] {
  const { proposedBy, takenBy, due, roles } = askedIn(packet).proposal
  if (packet.direction === 'sent') {
    const message = 'It is decided at the desk it was sent to.'
    return [{ rule: 'sent-away', cite: 'NIST SP 800-53 AC-5', message }]
  }
  const taken = takenBy.map((name) => ({ label: '', roles: [], outside: false, takenBy: name }))
  const steps = packet.outcome === null ? [...taken, { label: due, roles, outside: false }] : taken
  return decisionReasons({ state: packet.outcome ?? 'open', proposedBy, steps }, clerk)
}

/** What a packet says, line by line. */
export function linesOf(content: PacketAsk | PacketReply): Lines {
  if (content.what === 'decision') {
    const { decision, decidedBy, decidedOn, note } = content
    const said = note === '' ? [] : [{ label: 'Note', value: note }]
    const by = `${decidedBy}, ${decidedOn}`
    return [{ label: 'Decision', value: decision }, { label: 'Decided by', value: by }, ...said]
  }
  const { proposal, debt } = content
  return [
    { label: 'Proposal', value: proposal.label },
    ...proposal.changes,
    { label: 'Why', value: proposal.reason },
    { label: 'Proposed by', value: `${proposal.proposedBy}, ${proposal.proposedOn}` },
    { label: 'To be decided by', value: proposal.due },
    ...debt.facts,
  ]
}

/** The name of a desk by its number. */
export async function deskName(db: ViewContext['db'], deskId: number): Promise<string> {
  return (await listDesks(db)).find(({ id }) => id === deskId)?.name ?? ''
}
