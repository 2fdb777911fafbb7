/** What the reports read beside the ledger: how debts were closed, and what was proposed and decided. */
import type { IsoDate } from '../../shared/values/dates.ts'
import type { Reader, Row } from './tables.ts'

/** The reference under which each closing took its amounts off the ledger. */
export async function closingReferences(db: Reader): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('closing').select('approvalId').execute()
  return new Set(rows.map(({ approvalId }) => `approval-${approvalId}`))
}

type ClosingWithDecider = Row<'closing'> & Pick<Row<'approval'>, 'decidedBy'>

/** The closings of a period that its last day saw in force; what was undone later was given up then all the same. */
export async function closingsIn(db: Reader, from: IsoDate, to: IsoDate): Promise<readonly ClosingWithDecider[]> {
  return await db
    .selectFrom('closing')
    .innerJoin('approval', 'approval.id', 'closing.approvalId')
    .selectAll('closing')
    .select('approval.decidedBy')
    .where('closedOn', '>=', from)
    .where('closedOn', '<=', to)
    .where(({ eb, or }) => or([eb('endedOn', 'is', null), eb('endedOn', '>', to)]))
    .orderBy('closing.id')
    .execute()
}

/** What was proposed in a period, by kind and by what became of it. */
export async function countApprovals(
  db: Reader, from: IsoDate, to: IsoDate,
): Promise<readonly { readonly kind: string; readonly state: string; readonly count: number }[]> {
  return await db
    .selectFrom('approval')
    .select((query) => ['kind', 'state', query.fn.countAll<number>().as('count')])
    .where('proposedOn', '>=', from)
    .where('proposedOn', '<=', to)
    .groupBy(['kind', 'state'])
    .orderBy('kind')
    .execute()
}
