/** The agency's certifications to Treasury, and whether files were sent under them. */
import { certificationOn } from '../../shared/domain/treasury/agency-certification.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import type { NewRow, Reader, Row, Writer } from './tables.ts'

/** Every certification, in the order in which they were recorded. */
export async function loadCertifications(db: Reader): Promise<readonly Row<'treasuryCertification'>[]> {
  return await db.selectFrom('treasuryCertification').selectAll().orderBy('id').execute()
}

/** The certification under which files go on a day; when none covers it, the last that there was. */
export async function presentCertification(
  db: Reader, today: IsoDate,
): Promise<Row<'treasuryCertification'> | undefined> {
  return certificationOn(await loadCertifications(db), today)
}

/** Records a certification. */
export async function addCertification(db: Writer, row: NewRow<'treasuryCertification'>): Promise<void> {
  await db.insertInto('treasuryCertification').values(row).execute()
}

/** Records that a file was sent. */
export async function addTransmission(db: Writer, row: NewRow<'transmission'>): Promise<void> {
  await db.insertInto('transmission').values(row).execute()
}

/** Records that Treasury has a file that was sent. */
export async function acknowledgeTransmission(
  db: Writer,
  batchId: number,
  { on, by, acknowledgment }: { readonly on: IsoDate; readonly by: string; readonly acknowledgment: string },
): Promise<void> {
  const change = { acknowledgedOn: on, acknowledgedBy: by, acknowledgment }
  await db.updateTable('transmission').set(change).where('batchId', '=', batchId).execute()
}
