/** Proposals and their chains. */
import type { SelectQueryBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Parsed } from '../../shared/api.ts'
import type { ApprovalStep } from '../../shared/domain/approvals/decide.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import type { NewRow, Reader, Row, Tables, Writer } from './tables.ts'

/** A proposal with its steps and its papers. */
export interface Approval {
  readonly row: Row<'approval'>
  readonly steps: readonly Row<'approvalStep'>[]
  readonly documents: readonly Row<'approvalDocument'>[]
}

type NewApproval = NewRow<'approval'>

/** Keeps a proposal with its steps; gives its number. */
export async function saveApproval(
  db: Writer,
  approval: NewApproval,
  steps: readonly ApprovalStep[],
  papers: readonly { readonly documentId: number; readonly title: string }[],
): Promise<number> {
  const { id } = await db.insertInto('approval').values(approval).returning('id').executeTakeFirstOrThrow()
  const rows = steps.map(({ step, label, roles, outside, cite }, position) => ({
    approvalId: id,
    position,
    step,
    label,
    roles: JSON.stringify(roles),
    outside: outside ? (1 as const) : (0 as const),
    cite,
  }))
  await db.insertInto('approvalStep').values(rows).execute()
  for (const paper of papers) {
    await db.insertInto('approvalDocument').values({ approvalId: id, ...paper }).execute()
  }
  return id
}

/** A proposal; undefined when there is none of that number. */
export async function findApproval(db: Reader, approvalId: number): Promise<Approval | undefined> {
  const row = await db.selectFrom('approval').selectAll().where('id', '=', approvalId).executeTakeFirst()
  if (row === undefined) return undefined
  const [steps, documents] = await Promise.all([stepsOf(db, [approvalId]), documentsOf(db, approvalId)])
  return { row, steps, documents }
}

/** The steps of some proposals, in their order. */
export async function stepsOf(db: Reader, approvalIds: readonly number[]): Promise<readonly Row<'approvalStep'>[]> {
  return await db
    .selectFrom('approvalStep')
    .selectAll()
    .where('approvalId', 'in', approvalIds)
    .orderBy('approvalId')
    .orderBy('position')
    .execute()
}

async function documentsOf(db: Reader, approvalId: number): Promise<readonly Row<'approvalDocument'>[]> {
  return await db.selectFrom('approvalDocument').selectAll().where('approvalId', '=', approvalId).execute()
}

/** How many open proposals of a kind there are on a debt. */
export async function openApprovals(db: Reader, kind: string, debtId: number): Promise<number> {
  const found = await db
    .selectFrom('approval')
    .select('id')
    .where('debtId', '=', debtId)
    .where('kind', '=', kind)
    .where('state', '=', 'open')
    .execute()
  return found.length
}

/** How a step was taken. */
export type Taken = Pick<Row<'approvalStep'>, 'takenOn' | 'takenBy' | 'signedBy' | 'signedOn' | 'note' | 'documentId'>

/** Writes down who took a step. */
export async function takeStep(db: Writer, approvalId: number, position: number, taken: Taken): Promise<void> {
  await db
    .updateTable('approvalStep')
    .set(taken)
    .where('approvalId', '=', approvalId)
    .where('position', '=', position)
    .execute()
}

/** Closes a proposal. */
export async function closeApproval(
  db: Writer,
  approvalId: number,
  state: 'approved' | 'rejected' | 'withdrawn',
  by: { readonly decidedOn: IsoDate; readonly decidedBy: string; readonly note: string },
): Promise<void> {
  await db.updateTable('approval').set({ state, ...by }).where('id', '=', approvalId).execute()
}

/** Whose list it is. */
interface Asker {
  readonly name: string
  readonly role: string
}

type Listed = SelectQueryBuilder<Tables, 'approval', object>

/** The open proposals whose step that is due this account may take. */
function waitingFor(query: Listed, { name, role }: Asker): Listed {
  return query.where('state', '=', 'open').where('proposedBy', '<>', name).where(sql<boolean>`
    exists (
      select 1 from approval_step s where s.approval_id = approval.id and s.taken_by is null
        and s.position = (select min(position) from approval_step n
          where n.approval_id = approval.id and n.taken_by is null)
        and exists (select 1 from json_each(s.roles) where value = ${role})
    ) and not exists (
      select 1 from approval_step t where t.approval_id = approval.id and t.taken_by = ${name}
    )`)
}

function shown(query: Listed, show: Parsed<'approval.list'>['show'], asker: Asker): Listed {
  if (show === 'waiting') return waitingFor(query, asker)
  if (show === 'mine') return query.where('state', '=', 'open').where('proposedBy', '=', asker.name)
  if (show === 'open') return query.where('state', '=', 'open')
  return show === 'decided' ? query.where('state', '<>', 'open') : query
}

/** One page of proposals, those that wait longest first; decided ones newest first. */
export async function listApprovals(
  db: Reader,
  { show, debtId, offset, limit }: Parsed<'approval.list'>,
  asker: Asker,
): Promise<readonly Row<'approval'>[]> {
  let query = shown(db.selectFrom('approval'), show, asker)
  if (debtId !== undefined) query = query.where('debtId', '=', debtId)
  const order = show === 'decided' || show === 'all' ? 'desc' : 'asc'
  return await query.selectAll().orderBy('id', order).limit(limit).offset(offset).execute()
}

/** How many proposals a list would show. */
export async function countApprovals(
  db: Reader,
  show: Parsed<'approval.list'>['show'],
  asker: Asker,
  debtId?: number,
): Promise<number> {
  let query = shown(db.selectFrom('approval'), show, asker)
  if (debtId !== undefined) query = query.where('debtId', '=', debtId)
  const { count } = await query.select(sql<number>`count(*)`.as('count')).executeTakeFirstOrThrow()
  return count
}

/** The newest approved proposal of a kind on any debt of a person, with the bill it was made on. */
export async function lastApprovedOf(
  db: Reader,
  kind: string,
  debtorId: number,
): Promise<{ readonly row: Row<'approval'>; readonly billNumber: string } | undefined> {
  const row = await db
    .selectFrom('approval')
    .innerJoin('debt', 'debt.id', 'approval.debtId')
    .selectAll('approval')
    .select('debt.billNumber')
    .where('debt.debtorId', '=', debtorId)
    .where('approval.kind', '=', kind)
    .where('approval.state', '=', 'approved')
    .orderBy('approval.id', 'desc')
    .executeTakeFirst()
  return row === undefined ? undefined : { row, billNumber: row.billNumber }
}
