/** Packets that went and came, and the desks they are exchanged with. */
import type { NewRow, Reader, Row, Writer } from './tables.ts'

/** Every desk that is known, this one among them. */
export async function listDesks(db: Reader): Promise<readonly Row<'packetDesk'>[]> {
  return await db.selectFrom('packetDesk').selectAll().orderBy('id').execute()
}

/** This desk, once it has a key. */
export async function ownDesk(db: Reader): Promise<Row<'packetDesk'> | undefined> {
  return await db.selectFrom('packetDesk').selectAll().where('privateKey', 'is not', null).executeTakeFirst()
}

/** Another desk by its number or by its key. */
export async function findDesk(
  db: Reader, by: { readonly id: number } | { readonly publicKey: string },
): Promise<Row<'packetDesk'> | undefined> {
  const others = db.selectFrom('packetDesk').selectAll().where('privateKey', 'is', null)
  const found = 'id' in by ? others.where('id', '=', by.id) : others.where('publicKey', '=', by.publicKey)
  return await found.executeTakeFirst()
}

/** Records a desk. */
export async function addDesk(db: Writer, desk: NewRow<'packetDesk'>): Promise<void> {
  await db.insertInto('packetDesk').values(desk).execute()
}

/** Every packet, newest first. */
export async function listPackets(db: Reader): Promise<readonly Row<'packet'>[]> {
  return await db.selectFrom('packet').selectAll().orderBy('id', 'desc').execute()
}

/** A packet by its number or by its mark. */
export async function findPacket(
  db: Reader, by: { readonly id: number } | { readonly mark: string },
): Promise<Row<'packet'> | undefined> {
  const all = db.selectFrom('packet').selectAll()
  return await ('id' in by ? all.where('id', '=', by.id) : all.where('mark', '=', by.mark)).executeTakeFirst()
}

/** Keeps a packet; gives its number. */
export async function savePacket(db: Writer, packet: NewRow<'packet'>): Promise<number> {
  return (await db.insertInto('packet').values(packet).returning('id').executeTakeFirstOrThrow()).id
}

/** Keeps a paper that came with a packet. */
export async function addPacketPaper(db: Writer, paper: NewRow<'packetPaper'>): Promise<void> {
  await db.insertInto('packetPaper').values(paper).execute()
}

/** The papers that came with a packet. */
export async function papersOfPacket(db: Reader, packetId: number): Promise<readonly Row<'packetPaper'>[]> {
  return await db.selectFrom('packetPaper').selectAll().where('packetId', '=', packetId).execute()
}

/** How a packet came out. */
export type PacketOutcome = Pick<Row<'packet'>, 'outcome' | 'outcomeOn' | 'outcomeBy' | 'note'>

/** Writes down how a packet came out; once and for all. */
export async function closePacket(
  db: Writer, packetId: number, outcome: PacketOutcome, documentId?: number,
): Promise<void> {
  const made = documentId === undefined ? {} : { documentId }
  await db.updateTable('packet').set({ ...outcome, ...made }).where('id', '=', packetId).execute()
}
