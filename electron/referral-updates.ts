/** A file that tells Treasury what has changed: its records, what it changes here once it is written. */
import {
  isDebtorRecall, isDebtRecall, type ReferredDebt, type ReferredParts, type Submission,
} from '../shared/exports/iai-facts.ts'
import { sumParts, type DueUpdate } from '../shared/domain/treasury/updates-due.ts'
import type { DeedContext } from './context.ts'
import { settle } from './settle.ts'
import type { Engine } from './store/insert-many.ts'
import { debtsOfUpdates, updateRows, type UpdateRow } from './store/referred-debts.ts'
import { debtsBeside, loadUpdates, renewSnapshot, takeBack } from './store/treasury-updates.ts'
import type { DebtToUpdate } from './treasury-updates.ts'

/** Puts updates into a batch; recalls go first, so that nothing else is told of a debt that is called back. */
export async function addUpdates(
  { db }: DeedContext, batchId: number, debts: readonly DebtToUpdate[],
): Promise<void> {
  const rows = debts.flatMap(({ debt, updates }) =>
    updates.map((update) => ({
      batchId,
      debtId: debt.id,
      event: update.event,
      reason: update.reason,
      entryId: update.entryId ?? null,
      identifiedOn: update.since,
      ...partsOf(update),
    })),
  )
  if (rows.length > 0) await db.insertInto('treasuryUpdate').values(rows).execute()
}

function partsOf({ parts }: DueUpdate): ReferredParts {
  const { principal, interest, administrative, penalty } = parts
  return { principal, interest, administrative, penalty }
}

/** The records of a batch of updates, as the file will hold them. */
export function* updateSubmissions(engine: Engine, batchId: number): Generator<Submission> {
  const debts = new Map(debtsOfUpdates(engine, batchId))
  let sequence = 0
  for (const row of updateRows(engine, batchId)) {
    const debt = debts.get(row.debtId)
    if (debt === undefined) throw new Error('A batch of updates tells of a debt that Treasury does not have.')
    if (row.event === 'balance-adjusted') sequence += 1
    yield submissionOf(row, debt, sequence)
    if (row.event === 'balance-adjusted') debts.set(row.debtId, { ...debt, parts: sumParts(debt.parts, row) })
  }
}

function submissionOf(row: UpdateRow, debt: ReferredDebt, sequence: number): Submission {
  const { event, reason } = row
  switch (event) {
    case 'debt-recalled':
      return { event, debt, reason: isDebtRecall(reason) ? reason : 'referred-in-error' }
    case 'debtor-recalled':
      return { event, debt, reason: isDebtorRecall(reason) ? reason : 'debt-level-reason' }
    case 'balance-adjusted':
      return {
        event,
        debt,
        adjustment: {
          kind: reason === 'AIO' ? 'AIO' : 'ABAL',
          sequence,
          transactionId: transactionId(row.id),
          identifiedOn: row.identifiedOn,
          parts: {
            principal: row.principal, interest: row.interest, administrative: row.administrative, penalty: row.penalty,
          },
        },
      }
    default:
      return { event, debt }
  }
}

/** Fifteen characters that no other adjustment of the center ever has: its own number. */
function transactionId(updateId: number): string {
  return `RCP${String(updateId).padStart(12, '0')}`
}

/** What the writing of a file of updates changes here: what Treasury knows, and which debts it has no more. */
export async function applyUpdates(context: DeedContext, batchId: number): Promise<void> {
  const { db, today } = context
  for (const { debtId, event } of await loadUpdates(db, batchId)) {
    await renewSnapshot(db, debtId, event)
    if (event === 'balance-adjusted') await settle(db, debtId, today)
    if (!event.endsWith('-recalled')) continue
    const recalled = event === 'debtor-recalled' ? await debtsBeside(db, debtId) : [debtId]
    await takeBack(db, recalled, today)
    for (const id of recalled) await settle(db, id, today)
  }
}
