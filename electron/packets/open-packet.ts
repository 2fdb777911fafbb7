/** Opens the file of a packet at this desk: what is in it, and why it may not be received. */
import { packetAsk, packetReply, type PacketAsk, type PacketReply } from '../../shared/api/packets.ts'
import { answer, invalid, refuse, type Outcome, type Reason } from '../../shared/values/outcome.ts'
import type { ViewContext } from '../context.ts'
import { findDesk, findPacket, ownDesk } from '../store/packets.ts'
import type { Row } from '../store/tables.ts'
import { whyNotBroughtBack } from './bring-back.ts'
import { isPacket, unsealPacket } from './seal-packet.ts'

export const citation = 'NIST SP 800-53 SC-8(1), IA-9, AC-5'

/** The sealed file as a call takes it. */
export interface SealedFile {
  readonly base64: string
  readonly passphrase: string
}

/** An opened packet: from whom, and whether it may be received. */
export interface Opened {
  readonly content: PacketAsk | PacketReply
  readonly desk: Row<'packetDesk'>
  /** What this desk asked, when a decision came back. */
  readonly asked: Row<'packet'> | undefined
  readonly reasons: readonly Reason[]
}

/** Unseals a packet. One that nobody here can vouch for is refused, and nothing of it is shown. */
export async function openPacket(
  context: Pick<ViewContext, 'db' | 'today' | 'clerk'>, { base64, passphrase }: SealedFile,
): Promise<Outcome<Opened>> {
  const { db } = context
  const bytes = Buffer.from(base64, 'base64')
  if (!isPacket(bytes)) return invalid('base64', 'This file is no packet.')
  const own = await ownDesk(db)
  if (own === undefined) return unnamed()
  const unsealed = await unsealPacket(bytes, passphrase)
  if (unsealed === undefined) {
    return invalid('passphrase', 'The passphrase is another one, or the file was changed on its way.')
  }
  const desk = await findDesk(db, { publicKey: unsealed.publicKey })
  if (desk === undefined) return cannotTrust('unknown-desk', 'It comes from a desk that is not recorded here.')
  const content = readContent(unsealed.content)
  if (content === undefined) return invalid('base64', 'This packet was made by another version of the program.')
  if (content.to !== own.publicKey) return cannotTrust('other-desk', 'It is meant for another desk.')
  const seen = await findPacket(db, { mark: content.mark })
  if (content.what === 'ask') {
    return answer({ content, desk, asked: undefined, reasons: seen === undefined ? [] : [receivedBefore()] })
  }
  const asked = seen?.direction === 'sent' && seen.deskId === desk.id ? seen : undefined
  if (asked === undefined) return cannotTrust('not-asked', 'This desk never asked that desk for this decision.')
  const reasons = asked.outcome === null ? await whyNotBroughtBack(context, asked, content) : [receivedBefore()]
  return answer({ content, desk, asked, reasons })
}

/** The refusal while this desk has no key of its own. */
export function unnamed(): Outcome<never> {
  return cannotTrust('desk-unnamed', 'This desk has no name and key yet. A supervisor or administrator gives it one.')
}

function cannotTrust(rule: string, message: string): Outcome<never> {
  return refuse([{ rule, cite: citation, message }])
}

function receivedBefore(): Reason {
  return { rule: 'received-before', cite: citation, message: 'This packet was received before. It counts once.' }
}

function readContent(text: string): PacketAsk | PacketReply | undefined {
  const read: unknown = JSON.parse(text)
  return packetAsk.safeParse(read).data ?? packetReply.safeParse(read).data
}
