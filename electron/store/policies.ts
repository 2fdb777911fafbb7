/** Changes of policy: proposed, decided, and never touched again. */
import type { PolicyChange, PolicySubject } from '../../shared/domain/policy/in-effect.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import type { Reader, Row, Writer } from './tables.ts'

/** The approved changes, in the order of their approval. */
export async function loadPolicies(db: Reader): Promise<readonly PolicyChange[]> {
  const rows = await db
    .selectFrom('policyChange')
    .select(['policySet', 'setting', 'value', 'effectiveOn'])
    .where('state', '=', 'approved')
    .orderBy('decision')
    .execute()
  return rows.map(changeOf)
}

/** Every change that was ever proposed, the newest first. */
export async function listPolicyChanges(db: Reader): Promise<readonly Row<'policyChange'>[]> {
  return await db.selectFrom('policyChange').selectAll().orderBy('id', 'desc').execute()
}

export async function findPolicyChange(db: Reader, id: number): Promise<Row<'policyChange'> | undefined> {
  return await db.selectFrom('policyChange').selectAll().where('id', '=', id).executeTakeFirst()
}

/** What a row changes. */
export function subjectOf({ policySet, setting, value }: Subject): PolicySubject {
  if (policySet !== null) return { kind: 'set', set: policySet }
  if (setting === null || value === null) throw new Error('A change of policy in the store changes nothing.')
  return { kind: 'setting', setting, value }
}

/** What a row changes, and from when. */
export function changeOf(row: Subject & Pick<Row<'policyChange'>, 'effectiveOn'>): PolicyChange {
  return { ...subjectOf(row), effective: row.effectiveOn }
}

type Subject = Pick<Row<'policyChange'>, 'policySet' | 'setting' | 'value'>

/** Keeps a proposal and gives its number. */
export async function addProposal(
  db: Writer,
  change: PolicyChange,
  by: { readonly reason: string; readonly on: IsoDate; readonly account: string },
): Promise<number> {
  const what =
    change.kind === 'set'
      ? { policySet: change.set, setting: null, value: null }
      : { policySet: null, setting: change.setting, value: change.value }
  const { id } = await db
    .insertInto('policyChange')
    .values({
      ...what,
      effectiveOn: change.effective,
      reason: by.reason,
      proposedOn: by.on,
      proposedBy: by.account,
      decidedOn: null,
      decidedBy: null,
      decision: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Writes down how a proposal was decided. */
export async function decideProposal(
  db: Writer,
  id: number,
  decision: {
    readonly state: 'approved' | 'rejected' | 'withdrawn'
    readonly decidedOn: IsoDate
    readonly decidedBy: string
    readonly note: string
  },
): Promise<void> {
  const { last } = await db
    .selectFrom('policyChange')
    .select((query) => query.fn.max('decision').as('last'))
    .executeTakeFirstOrThrow()
  await db
    .updateTable('policyChange')
    .set({ ...decision, decision: (last ?? 0) + 1 })
    .where('id', '=', id)
    .execute()
}
