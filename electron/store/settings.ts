/** The settings of a center: each a named JSON value, parsed by its form when read. */
import { profileField, type Profile } from '../../shared/api/profile.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import type { Reader, Writer } from './tables.ts'

/** The profile of the center; throws when it was never set, which cannot happen after set-up. */
export async function loadProfile(db: Reader): Promise<Profile> {
  return profileField.parse(await load(db, 'profile'))
}

/** Saves a setting under its name, with who and when. */
export async function saveSetting(
  db: Writer,
  name: string,
  value: unknown,
  change: { readonly on: IsoDate; readonly by: string },
): Promise<void> {
  const row = { name, value: JSON.stringify(value), changedOn: change.on, changedBy: change.by }
  await db
    .insertInto('setting')
    .values(row)
    .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
    .execute()
}

async function load(db: Reader, name: string): Promise<unknown> {
  const row = await db.selectFrom('setting').select('value').where('name', '=', name).executeTakeFirst()
  return row === undefined ? undefined : JSON.parse(row.value)
}
