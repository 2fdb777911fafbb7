/** Everything arranged on one debt beside its agreements: proposals, and offsets running and ended. */
import type { IsoDate } from '../../shared/values/dates.ts'
import type { Reader, Row } from './tables.ts'

/** What was arranged, in the order in which it was. */
export interface Arrangements {
  readonly proposals: readonly Row<'agreementProposal'>[]
  readonly offsets: readonly Row<'salaryOffset'>[]
  /** The day of a hearing decision that bars salary offset. */
  readonly offsetBarredOn: IsoDate | undefined
}

/** Loads what was arranged on a debt. */
export async function loadArrangements(db: Reader, debtId: number): Promise<Arrangements> {
  return {
    proposals: await db
      .selectFrom('agreementProposal')
      .selectAll()
      .where('debtId', '=', debtId)
      .orderBy('id')
      .execute(),
    offsetBarredOn: await offsetBarred(db, debtId),
    offsets: await db.selectFrom('salaryOffset').selectAll().where('debtId', '=', debtId).orderBy('id').execute(),
  }
}

/** A hearing decision may bar salary offset; what it says stands among the particulars of its case. */
async function offsetBarred(db: Reader, debtId: number): Promise<IsoDate | undefined> {
  const row = await db
    .selectFrom('caseParticular')
    .innerJoin('caseFile', 'caseFile.id', 'caseParticular.caseId')
    .select('caseFile.decidedOn')
    .where('caseFile.debtId', '=', debtId)
    .where('caseFile.kind', '=', 'hearing')
    .where('caseParticular.name', '=', 'salaryOffset')
    .where('caseParticular.value', '=', 'barred')
    .orderBy('caseFile.id', 'desc')
    .executeTakeFirst()
  return row?.decidedOn ?? undefined
}
