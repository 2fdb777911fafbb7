/** The people who work in a center. */
import type { Role } from '../../shared/api/call.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import type { Reader, Row, Writer } from './tables.ts'

interface Account {
  readonly name: string
  readonly displayName: string
  readonly role: Role
}

/** The active account of that name. */
export async function findAccount(db: Reader, name: string): Promise<Account | undefined> {
  return await db
    .selectFrom('account')
    .select(['name', 'displayName', 'role'])
    .where('name', '=', name)
    .where('active', '=', 1)
    .executeTakeFirst()
}

export async function listAccounts(db: Reader): Promise<readonly Row<'account'>[]> {
  return await db.selectFrom('account').selectAll().orderBy('name').execute()
}

export async function addAccount(db: Writer, account: Account, addedOn: IsoDate): Promise<void> {
  const { name, displayName, role } = account
  await db.insertInto('account').values({ name, displayName, role, active: 1, addedOn }).execute()
}

/** Whether an account has the name, or ever had: what it did stays under it. */
export async function isNameTaken(db: Reader, name: string): Promise<boolean> {
  return (await db.selectFrom('account').select('id').where('name', '=', name).executeTakeFirst()) !== undefined
}

export async function changeRole(db: Writer, name: string, role: Role): Promise<void> {
  await db.updateTable('account').set({ role }).where('name', '=', name).execute()
}

export async function closeAccount(db: Writer, name: string): Promise<void> {
  await db.updateTable('account').set({ active: 0 }).where('name', '=', name).execute()
}
