/** The tables of packets that travel between desks. */
import type { Generated } from 'kysely'
import type { IsoDate } from '../../shared/values/dates.ts'

export interface PacketDeskTable {
  readonly id: Generated<number>
  readonly name: string
  /** The public half of its Ed25519 key, base64url. */
  readonly publicKey: string
  /** The private half; only this desk has one. */
  readonly privateKey: string | null
  readonly addedOn: IsoDate
  readonly addedBy: string
}

export interface PacketTable {
  readonly id: Generated<number>
  /** Told apart by it at both desks; the decision names it. */
  readonly mark: string
  readonly direction: 'sent' | 'received'
  readonly deskId: number
  /** The proposal it carries, at the desk that sent it. */
  readonly approvalId: number | null
  readonly about: string
  /** What was asked, as JSON, without the papers. */
  readonly content: string
  readonly keptOn: IsoDate
  readonly keptBy: string
  /** The sealed file that this desk made: what was asked, or what was decided. */
  readonly documentId: number | null
  readonly outcome: 'approved' | 'rejected' | null
  readonly outcomeOn: IsoDate | null
  readonly outcomeBy: string | null
  readonly note: Generated<string>
}

export interface PacketPaperTable {
  readonly packetId: number
  readonly documentId: number
  readonly title: string
}
