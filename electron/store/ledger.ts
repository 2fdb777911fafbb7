/** The ledger: entries are only ever added; a correction is a reversal that names what it reverses. */
import type { NewRow, Reader, Row, Writer } from './tables.ts'

/** The entries that count: neither reversals nor what they reverse. */
export function liveEntries<E extends Pick<Row<'entry'>, 'id' | 'kind' | 'reversesId'>>(
  entries: readonly E[],
): readonly E[] {
  const reversed = new Set(entries.map((entry) => entry.reversesId))
  return entries.filter((entry) => entry.kind !== 'reversal' && !reversed.has(entry.id))
}

/** Appends an entry and gives its number. */
export async function appendEntry(db: Writer, entry: NewRow<'entry'>): Promise<number> {
  const { id } = await db.insertInto('entry').values(entry).returning('id').executeTakeFirstOrThrow()
  return id
}

/** One entry of a debt. */
export async function findEntry(db: Reader, debtId: number, entryId: number): Promise<Row<'entry'> | undefined> {
  return await db
    .selectFrom('entry')
    .selectAll()
    .where('id', '=', entryId)
    .where('debtId', '=', debtId)
    .executeTakeFirst()
}
