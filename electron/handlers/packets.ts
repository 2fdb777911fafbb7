import { randomUUID } from 'node:crypto'
import type { Answer } from '../../shared/api.ts'
import type { PacketReply, PacketView } from '../../shared/api/packets.ts'
import { stepDue, staleReasons } from '../../shared/domain/approvals/decide.ts'
import { answer, invalid, refuse, type Denied, type Outcome } from '../../shared/values/outcome.ts'
import { loadProposal, type Found } from '../approvals/deciding.ts'
import { proposeApproval } from '../approvals/propose.ts'
import { stampOf } from '../approvals/stamp.ts'
import type { DeedContext, HandlersOf, ViewContext } from '../context.ts'
import { bringBack } from '../packets/bring-back.ts'
import { openPacket, unnamed, type Opened } from '../packets/open-packet.ts'
import { packProposal } from '../packets/pack-proposal.ts'
import { newDeskKey, sealPacket } from '../packets/seal-packet.ts'
import { linesOf, packetRow, showPacket, whyNotDecided } from '../packets/show-packet.ts'
import { chainOf } from '../show/approval.ts'
import { keepDocument } from '../store/documents.ts'
import {
  addDesk, addPacketPaper, closePacket, findDesk, findPacket, listDesks, listPackets, ownDesk, savePacket,
} from '../store/packets.ts'
import type { Row } from '../store/tables.ts'

type Calls =
  | 'packet.desks' | 'packet.nameDesk' | 'packet.trustDesk' | 'packet.list' | 'packet.view' | 'packet.send'
  | 'packet.look' | 'packet.receive' | 'packet.decide'

export const packetHandlers: HandlersOf<Calls> = {
  'packet.desks': async (_, { db }) => answer(await showDesks(db)),

  'packet.nameDesk': async ({ name }, { db, today, clerk, audit }) => {
    if ((await ownDesk(db)) !== undefined) return invalid('name', 'This desk has its name and key already.')
    const key = newDeskKey()
    await addDesk(db, { name, ...key, addedOn: today, addedBy: clerk.name })
    audit({ about: name, detail: { desk: name, publicKey: key.publicKey } })
    return answer(await showDesks(db))
  },

  'packet.trustDesk': async ({ reason, ...payload }, context) => {
    if ((await listDesks(context.db)).some(({ publicKey }) => publicKey === payload.publicKey)) {
      return invalid('publicKey', 'A desk of that key is recorded already.')
    }
    const proposed = await proposeApproval(context, { kind: 'packet-desk', about: payload.name, payload, reason })
    if (!proposed.ok) return proposed
    context.audit({ about: payload.name, detail: { ...payload, approval: proposed.value, reason } })
    return answer({ approvalId: proposed.value })
  },

  'packet.list': async (_, { db }) => {
    const names = new Map((await listDesks(db)).map(({ id, name }) => [id, name]))
    const rows = (await listPackets(db)).map((packet) => packetRow(packet, names.get(packet.deskId) ?? ''))
    return answer({ rows })
  },

  'packet.view': async ({ packetId }, context) => await shown(context, packetId),

  'packet.send': async ({ approvalId, deskId, passphrase }, context) => {
    const own = await ownDesk(context.db)
    if (own === undefined || own.privateKey === null) return unnamed()
    const desk = await findDesk(context.db, { id: deskId })
    if (desk === undefined) return invalid('deskId', 'There is no other desk of that number.')
    const found = await loadProposal(context, approvalId)
    if (found?.dossier === undefined) return invalid('approvalId', 'There is no proposal on a debt of that number.')
    const denied = whyNotSent(found)
    if (denied !== undefined) return denied
    const mark = randomUUID()
    const ask = await packProposal(context, { ...found, dossier: found.dossier }, { mark, to: desk.publicKey })
    const key = { publicKey: own.publicKey, privateKey: own.privateKey }
    const bytes = await sealPacket(JSON.stringify(ask), passphrase, key)
    const { about, debtId } = found.approval.row
    const documentId = await keepPacketFile(context, `${about}-${mark.slice(0, 8)}.rcp`, bytes)
    const content = JSON.stringify({ ...ask, papers: [] })
    const kept = { keptOn: context.today, keptBy: context.clerk.name, documentId, approvalId }
    const packet = { mark, direction: 'sent' as const, deskId, about, content, ...kept }
    const packetId = await savePacket(context.db, packet)
    const papers = ask.papers.map(({ title }) => title)
    const detail = { approval: approvalId, desk: desk.name, packet: mark, papers }
    context.audit({ about, ...(debtId === null ? {} : { debtId }), detail })
    return await shown(context, packetId)
  },

  'packet.look': async (file, context) => {
    const opened = await openPacket(context, file)
    return opened.ok ? answer(look(opened.value)) : opened
  },

  'packet.receive': async (file, context) => {
    const opened = await openPacket(context, file)
    if (!opened.ok) return opened
    const { content, desk, asked, reasons } = opened.value
    if (reasons.length > 0) return refuse(reasons)
    if (content.what === 'ask') return await keepAsk(context, opened.value)
    if (asked === undefined) throw new Error('A decision came back to nothing that was asked.')
    const done = await bringBack(context, { packet: asked, reply: content, desk: desk.name })
    return done.ok ? await shown(context, asked.id) : done
  },

  'packet.decide': async ({ packetId, decision, note, passphrase }, context) => {
    const { db, today, clerk } = context
    const packet = await findPacket(db, { id: packetId })
    const own = await ownDesk(db)
    const desk = packet === undefined ? undefined : await findDesk(db, { id: packet.deskId })
    if (packet === undefined || desk === undefined) return noSuchPacket()
    if (own === undefined || own.privateKey === null) return unnamed()
    const reasons = whyNotDecided(packet, clerk)
    if (reasons.length > 0) return refuse(reasons)
    if (decision === 'rejected' && note === '') return invalid('note', 'Say why it is rejected.')
    const by = { decidedBy: clerk.name, role: clerk.role, decidedOn: today }
    const reply: PacketReply = { what: 'decision', mark: packet.mark, to: desk.publicKey, decision, note, ...by }
    const key = { publicKey: own.publicKey, privateKey: own.privateKey }
    const bytes = await sealPacket(JSON.stringify(reply), passphrase, key)
    const documentId = await keepPacketFile(context, `${packet.about}-${packet.mark.slice(0, 8)}-decision.rcp`, bytes)
    await closePacket(db, packetId, { outcome: decision, outcomeOn: today, outcomeBy: clerk.name, note }, documentId)
    context.audit({ about: packet.about, detail: { desk: desk.name, packet: packet.mark, decision, note } })
    return await shown(context, packetId)
  },
}

/** Only what is open, about a debt that has not moved, and decided inside a center travels. */
function whyNotSent({ approval: { row, steps }, dossier }: Found): Denied | undefined {
  const due = stepDue(chainOf(row, steps))
  const cite = 'NIST SP 800-53 AC-5'
  if (row.state !== 'open' || due === undefined) {
    return refuse([{ rule: 'already-decided', cite, message: `This proposal is ${row.state}.` }])
  }
  const stale = staleReasons(row.stamp, stampOf(dossier))
  if (stale.length > 0) return refuse(stale)
  if (!due.outside) return undefined
  const message = `${due.label} decides outside the center, on paper. Record that decision here.`
  return refuse([{ rule: 'decided-outside', cite, message }])
}

/** Keeps what another desk asks, with its papers. */
async function keepAsk(context: DeedContext, { content, desk }: Opened): Promise<Outcome<PacketView>> {
  if (content.what !== 'ask') throw new Error('Only what is asked is kept for a decision.')
  const { db, today, clerk } = context
  const { papers, ...ask } = content
  const { about } = ask.proposal
  const kept = { keptOn: today, keptBy: clerk.name, content: JSON.stringify({ ...ask, papers: [] }) }
  const packetId = await savePacket(db, { mark: ask.mark, direction: 'received', deskId: desk.id, about, ...kept })
  for (const { title, fileName, base64 } of papers) {
    const file = { fileName, mediaType: 'application/pdf', bytes: Buffer.from(base64, 'base64') }
    await addPacketPaper(db, { packetId, documentId: await keepDocument(db, file, today), title })
  }
  context.audit({ about, detail: { desk: desk.name, packet: ask.mark, papers: papers.map(({ title }) => title) } })
  return await shown(context, packetId)
}

async function keepPacketFile({ db, today }: DeedContext, fileName: string, bytes: Buffer): Promise<number> {
  return await keepDocument(db, { fileName, mediaType: 'application/vnd.recoup.packet', bytes }, today)
}

function look({ content, desk, asked, reasons }: Opened): Answer<'packet.look'> {
  const isAsk = content.what === 'ask'
  return {
    what: content.what,
    desk: desk.name,
    about: isAsk ? content.proposal.about : (asked?.about ?? ''),
    lines: linesOf(content),
    timeline: isAsk ? content.debt.timeline : [],
    papers: isAsk ? content.papers.map(({ title }) => title) : [],
    reasons: [...reasons],
  }
}

async function showDesks(db: ViewContext['db']): Promise<Answer<'packet.desks'>> {
  const desks = await listDesks(db)
  const plain = ({ name, publicKey }: Row<'packetDesk'>): { name: string; publicKey: string } => ({ name, publicKey })
  const own = desks.find(({ privateKey }) => privateKey !== null)
  const others = desks.filter(({ privateKey }) => privateKey === null)
  return {
    ...(own === undefined ? {} : { own: plain(own) }),
    others: others.map((desk) => ({ deskId: desk.id, ...plain(desk) })),
  }
}

async function shown(context: Pick<ViewContext, 'db' | 'clerk'>, packetId: number): Promise<Outcome<PacketView>> {
  const packet = await findPacket(context.db, { id: packetId })
  return packet === undefined ? noSuchPacket() : answer(await showPacket(context, packet))
}

function noSuchPacket(): Denied {
  return invalid('packetId', 'There is no packet of that number.')
}
