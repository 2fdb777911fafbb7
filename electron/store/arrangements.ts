/** Everything arranged on one debt beside its agreements: proposals, and offsets running and ended. */
import type { Reader, Row } from './tables.ts'

/** What was arranged, in the order in which it was. */
export interface Arrangements {
  readonly proposals: readonly Row<'agreementProposal'>[]
  readonly offsets: readonly Row<'salaryOffset'>[]
  readonly bars: readonly Row<'offsetBar'>[]
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
    bars: await db.selectFrom('offsetBar').selectAll().where('debtId', '=', debtId).orderBy('caseId').execute(),
    offsets: await db.selectFrom('salaryOffset').selectAll().where('debtId', '=', debtId).orderBy('id').execute(),
  }
}
