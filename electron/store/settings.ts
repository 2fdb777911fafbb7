/** The settings of a center: each a named JSON value, parsed by its form when read. */
import { idleMinutesField } from '../../shared/api/settings.ts'
import { profileField, type Profile } from '../../shared/api/profile.ts'
import { parseDate, type IsoDate } from '../../shared/values/dates.ts'
import type { Reader, Writer } from './tables.ts'

/** The profile of the center; throws when it was never set, which cannot happen after set-up. */
export async function loadProfile(db: Reader): Promise<Profile> {
  return profileField.parse(await load(db, 'profile'))
}

/** Minutes without a touch after which the screen is hidden, where nobody chose otherwise. */
const IDLE_MINUTES = 15

/** After how many minutes without a touch the screen is hidden. */
export async function loadIdleMinutes(db: Reader): Promise<number> {
  return idleMinutesField.catch(IDLE_MINUTES).parse(await load(db, 'idleMinutes'))
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

/** The day that every debt was moved on to last; undefined before the first time. */
export async function loadRolledTo(db: Reader): Promise<IsoDate | undefined> {
  const value = await load(db, ROLLED_TO)
  return typeof value === 'string' ? parseDate(value) : undefined
}

/** Keeps the day that every debt was moved on to, unless they stand further on already. */
export async function saveRolledTo(db: Writer, day: IsoDate, by: string): Promise<void> {
  const before = await loadRolledTo(db)
  if (before === undefined || before < day) await saveSetting(db, ROLLED_TO, day, { on: day, by })
}

const ROLLED_TO = 'rolled-to'

/** The count of the rules by which the clocks were worked out last; undefined where nobody wrote it down. */
export async function loadClockRules(db: Reader): Promise<number | undefined> {
  const value = await load(db, CLOCK_RULES)
  return typeof value === 'number' ? value : undefined
}

/** Keeps the count of the rules by which all clocks have been worked out. */
export async function saveClockRules(db: Writer, rules: number, on: IsoDate, by: string): Promise<void> {
  if ((await loadClockRules(db)) !== rules) await saveSetting(db, CLOCK_RULES, rules, { on, by })
}

const CLOCK_RULES = 'clock-rules'

async function load(db: Reader, name: string): Promise<unknown> {
  const row = await db.selectFrom('setting').select('value').where('name', '=', name).executeTakeFirst()
  return row === undefined ? undefined : JSON.parse(row.value)
}
