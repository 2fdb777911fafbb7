/** A decision that another desk took, done here: only on what was asked, by the rules of a decision taken here. */
import { packetAsk, type PacketAsk, type PacketReply } from '../../shared/api/packets.ts'
import { decisionReasons, staleReasons, stepDue } from '../../shared/domain/approvals/decide.ts'
import { forbidWhen } from '../../shared/domain/gate.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { answer, type Outcome, type Reason } from '../../shared/values/outcome.ts'
import { lineOf, loadProposal, takeProposalStep, type Found } from '../approvals/deciding.ts'
import { stampOf } from '../approvals/stamp.ts'
import type { AuditLine, DeedContext, ViewContext } from '../context.ts'
import { chainOf } from '../show/approval.ts'
import { closeApproval } from '../store/approvals.ts'
import { closePacket } from '../store/packets.ts'
import type { Row } from '../store/tables.ts'
import { debtInPacket, takenBy } from './pack-proposal.ts'

export const citation = 'NIST SP 800-53 AC-5, SI-7'

/** Reads back what was asked. */
export function askedIn({ content }: Pick<Row<'packet'>, 'content'>): PacketAsk {
  return packetAsk.parse(JSON.parse(content))
}

/** Why a decision that came back may not be done: the rules of deciding, and everything that has changed since. */
export async function whyNotBroughtBack(
  context: Pick<ViewContext, 'db' | 'today'>, packet: Row<'packet'>, reply: PacketReply,
): Promise<readonly Reason[]> {
  const found = packet.approvalId === null ? undefined : await loadProposal(context, packet.approvalId)
  if (found === undefined) throw new Error('A packet was sent of a proposal that is not there.')
  const { approval: { row, steps }, dossier } = found
  const asked = askedIn(packet)
  const stale = staleReasons(row.stamp, stampOf(dossier))
  const moved = takenBy(steps).join() !== asked.proposal.takenBy.join()
  return [
    ...decisionReasons(chainOf(row, steps), { name: reply.decidedBy, role: reply.role }),
    ...forbidWhen(moved, changed('Another step of this proposal was taken here since the packet was sent.')),
    ...forbidWhen(reply.decidedOn < row.proposedOn || reply.decidedOn > context.today, changed(
      'The day of the decision lies before the proposal or after today.',
    )),
    ...stale,
    ...(stale.length === 0 || dossier === undefined
      ? []
      : differences(asked.debt, debtInPacket(dossier, context.today)).map(changed)),
  ]
}

/** Each thing that reads otherwise than it did when the packet was sent. */
function differences(then: PacketAsk['debt'], now: PacketAsk['debt']): readonly string[] {
  const before = new Map(then.facts.map(({ label, value }) => [label, value]))
  const told = new Set(then.timeline.map((entry) => JSON.stringify(entry)))
  return [
    ...now.facts
      .filter(({ label, value }) => before.get(label) !== value)
      .map(({ label, value }) => `${label}: ${before.get(label) ?? 'nothing'} when it was sent, ${value} now.`),
    ...now.timeline
      .filter((entry) => !told.has(JSON.stringify(entry)))
      .map(({ on, title, detail }) => `New since: ${on}, ${[title, detail].filter(Boolean).join(': ')}.`),
  ]
}

function changed(message: string): Reason {
  return { rule: 'packet-conflict', cite: citation, message }
}

interface Back {
  readonly packet: Row<'packet'>
  readonly reply: PacketReply
  readonly desk: string
}

/** Does what the other desk decided, under the name of the account that decided it there. */
export async function bringBack(context: DeedContext, { packet, reply, desk }: Back): Promise<Outcome<void>> {
  const found = packet.approvalId === null ? undefined : await loadProposal(context, packet.approvalId)
  if (found === undefined) throw new Error('A packet was sent of a proposal that is not there.')
  const { decision, decidedBy, decidedOn, role } = reply
  const note = [`At the desk ${desk}`, reply.note].filter((text) => text !== '').join(': ')
  await closePacket(context.db, packet.id, { outcome: decision, outcomeOn: decidedOn, outcomeBy: decidedBy, note })
  const there = { ...context, clerk: { name: decidedBy, displayName: decidedBy, role } }
  const done = await decide(there, found, { decision, decidedOn, note })
  if (!done.ok) return done
  context.audit(lineOf(found, { decision, decidedBy, decidedOn, desk, packet: packet.mark, ...done.value }))
  return answer(undefined)
}

interface Decided {
  readonly decision: PacketReply['decision']
  readonly decidedOn: IsoDate
  readonly note: string
}

async function decide(
  context: DeedContext, found: Found, { decision, decidedOn, note }: Decided,
): Promise<Outcome<AuditLine['detail']>> {
  const { row, steps } = found.approval
  const decidedBy = context.clerk.name
  if (decision === 'rejected') {
    await closeApproval(context.db, row.id, 'rejected', { decidedOn, decidedBy, note })
    return answer({ state: 'rejected', note })
  }
  const due = stepDue(chainOf(row, steps))
  const step = steps.find(({ position }) => position === due?.position)
  if (step === undefined) throw new Error('A decision came back with no step due.')
  const taken = { takenOn: decidedOn, takenBy: decidedBy, signedBy: null, signedOn: null, note, documentId: null }
  return await takeProposalStep(context, found, step, taken)
}
