/** How debts end: holds that a closing places, and closings themselves. */
import type { NewRow, Writer } from './tables.ts'

type NewHold = Omit<NewRow<'hold'>, 'ground' | 'endedBy' | 'endedBecause'>

/** Places a hold that an approved proposal brings. */
export async function addHold(db: Writer, hold: NewHold): Promise<void> {
  await db.insertInto('hold').values({ ...hold, ground: '', endedBy: null, endedBecause: null }).execute()
}
