/** What is recorded of a debt by its kind. */
import type { Details } from '../../shared/domain/origins/details.ts'
import type { Row, Writer } from './tables.ts'

/** The rows of a debt as the rules read them: values by name. */
export function detailsFrom(rows: readonly Row<'detail'>[]): Details {
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]))
}

/** Puts the details of a debt in the place of whatever was recorded before. */
export async function saveDetails(db: Writer, debtId: number, details: Details): Promise<void> {
  await db.deleteFrom('detail').where('debtId', '=', debtId).execute()
  const rows = Object.entries(details).map(([name, value]) => ({ debtId, name, value }))
  if (rows.length > 0) await db.insertInto('detail').values(rows).execute()
}
