/** How debts end: what a closing takes off the books, and what puts it back. */
import type { Balance } from '../../shared/domain/application-of-payments.ts'
import { cents, subtract, ZERO, type Cents } from '../../shared/values/money.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { appendEntry, liveEntries } from './ledger.ts'
import { listed } from './planner.ts'
import type { NewRow, Reader, Row, Writer } from './tables.ts'

type NewHold = Omit<NewRow<'hold'>, 'ground' | 'endedBy' | 'endedBecause'>

/** Places a hold that an approved proposal brings. */
export async function addHold(db: Writer, hold: NewHold): Promise<void> {
  await db.insertInto('hold').values({ ...hold, ground: '', endedBy: null, endedBecause: null }).execute()
}

/** The parts of a debt that a closing gives up. */
export type Forgiven = Pick<Balance, 'interest' | 'penalty' | 'administrative' | 'principal'>

/** A closing about to be kept. */
export interface NewClosing {
  readonly debtId: number
  readonly kind: Row<'closing'>['kind']
  readonly ground: string
  readonly approvalId: number
  readonly reason: string
}

interface Posted {
  readonly on: IsoDate
  readonly by: string
}

/** Keeps a closing and takes what it gives up off the ledger, under a reference by which it can be put back. */
export async function saveClosing(
  db: Writer,
  { reason, ...closing }: NewClosing,
  forgiven: Forgiven,
  { on, by }: Posted,
): Promise<void> {
  const { interest, penalty, administrative, principal } = forgiven
  const kept = { ...closing, closedOn: on, interest, penalty, administrative, principal }
  await db.insertInto('closing').values({ ...kept, endedOn: null, endedByApprovalId: null }).execute()
  if (closing.kind === 'not-collectible') return
  const posted = { debtId: closing.debtId, effectiveOn: on, postedOn: on, postedBy: by, method: '', reversesId: null }
  const common = { ...posted, reason, reference: referenceOf(closing.approvalId) }
  for (const part of ['interest', 'penalty', 'administrative'] as const) {
    if (forgiven[part] > 0) await appendEntry(db, { ...common, kind: 'waiver', amount: forgiven[part], part })
  }
  if (principal === 0) return
  await appendEntry(db, { ...common, kind: 'principal-adjustment', amount: subtract(ZERO, principal), part: null })
}

/** Undoes a closing: every entry it made is reversed, and the debt stands as before. */
export async function endClosing(
  db: Writer,
  closing: Row<'closing'>,
  { on, by, approvalId, reason }: Posted & { readonly approvalId: number; readonly reason: string },
): Promise<void> {
  const entries = await db.selectFrom('entry').selectAll().where('debtId', '=', closing.debtId).execute()
  const made = liveEntries(entries).filter((entry) => entry.reference === referenceOf(closing.approvalId))
  for (const { id, amount, part } of made) {
    const reversal = { kind: 'reversal' as const, amount: cents(Math.abs(amount)), part, reversesId: id, reason }
    const posted = { effectiveOn: on, postedOn: on, postedBy: by, method: '', reference: referenceOf(approvalId) }
    await appendEntry(db, { debtId: closing.debtId, ...posted, ...reversal })
  }
  await db
    .updateTable('closing')
    .set({ endedOn: on, endedByApprovalId: approvalId })
    .where('id', '=', closing.id)
    .execute()
}

function referenceOf(approvalId: number): string {
  return `approval-${approvalId}`
}

/** The closings of a debt, in their order. */
export async function closingsOf(db: Reader, debtId: number): Promise<readonly Row<'closing'>[]> {
  return await db.selectFrom('closing').selectAll().where('debtId', '=', debtId).orderBy('id').execute()
}

/** What all parts come to. */
export function sumOf({ interest, penalty, administrative, principal }: Forgiven): Cents {
  return cents(interest + penalty + administrative + principal)
}

/** The days on which debts were closed out, by the number of the debt; only of those that nothing has put back. */
export async function closedOut(db: Reader, debtIds: readonly number[]): Promise<ReadonlyMap<number, IsoDate>> {
  const rows = await db
    .selectFrom('closing')
    .select(['debtId', 'closedOn'])
    .where('debtId', 'in', listed(debtIds))
    .where('kind', '=', 'close-out')
    .where('endedOn', 'is', null)
    .execute()
  return new Map(rows.map(({ debtId, closedOn }) => [debtId, closedOn]))
}
