import type { Answer, Parsed } from '../../shared/api.ts'
import { treasuryUpdate } from '../../shared/domain/referral/updates.ts'
import type { DueUpdate } from '../../shared/domain/treasury/updates-due.ts'
import { isDebtorRecall } from '../../shared/exports/iai-facts.ts'
import { add, cents, formatMoney, ZERO } from '../../shared/values/money.ts'
import { answer, invalid, refuse, type Outcome, type Reason } from '../../shared/values/outcome.ts'
import { present } from '../../shared/values/present.ts'
import type { DeedContext, HandlersOf, ViewContext } from '../context.ts'
import { checkBatch } from '../referral-batch.ts'
import { addUpdates } from '../referral-updates.ts'
import { settle } from '../settle.ts'
import { nameOf } from '../show/names.ts'
import { batchView } from '../show/referral.ts'
import { addBatch, addFindings, countFindings, findBatch, listFindings } from '../store/referrals.ts'
import { loadProfile } from '../store/settings.ts'
import { loadSnapshots, loadUpdates } from '../store/treasury-updates.ts'
import { debtsToUpdate, type DebtToUpdate } from '../treasury-updates.ts'

type Calls = `treasury.${'updatesDue' | 'prepareUpdates' | 'recall'}`

export const treasuryUpdateHandlers: HandlersOf<Calls> = {
  'treasury.updatesDue': async (_input, context) => await show(context),

  'treasury.prepareUpdates': async ({ debtIds, increasesNoticed }, context) => {
    const { db, engine, today, clerk } = context
    const all = await debtsToUpdate(db, today)
    const wanted = debtIds === undefined ? all : all.filter(({ debt }) => debtIds.includes(debt.id))
    const { ready, waiting } = sortOut(wanted, increasesNoticed)
    if (ready.length === 0) return refuse(waiting.length > 0 ? waiting : NOTHING_DUE)
    const batchId = await addBatch(db, today, clerk.name, 'updates')
    await addUpdates(context, batchId, ready)
    const codes = (await loadProfile(db)).treasury
    addFindings(engine, batchId, await checkBatch(context, { id: batchId, kind: 'updates' }, codes))
    const batch = await findBatch(db, batchId)
    if (batch === undefined) throw new Error('A batch vanished inside its own transaction.')
    const updates = await loadUpdates(db, batchId)
    for (const { debt } of ready) await settle(db, debt.id, today)
    const detail = { batchId, updates: updates.length, debts: batch.debts, waiting: waiting.length }
    context.audit({ about: `batch ${batchId}`, detail })
    return answer(batchView(batch, await listFindings(db, batchId, 500), await countFindings(db, batchId), updates))
  },

  'treasury.recall': async ({ debtId, reason, note }, context) => {
    const { db, today, clerk } = context
    const debt = await db.selectFrom('debt').select('billNumber').where('id', '=', debtId).executeTakeFirst()
    const there = await loadSnapshots(db, [debtId])
    if (debt === undefined || !there.has(debtId)) return invalid('debtId', 'Treasury does not have this debt.')
    const row = { debtId, level: levelOf(reason), reason, note, askedOn: today, askedBy: clerk.name }
    await db.insertInto('treasuryRecall').values(row).execute()
    await settle(db, debtId, today)
    context.audit({ about: debt.billNumber, debtId, detail: { recall: reason, level: row.level, note } })
    return await show(context)
  },
}

const NOTHING_DUE: readonly Reason[] = [
  { rule: 'nothing-to-tell', cite: '31 CFR 285.5(d)(10)', message: 'Treasury need not be told of anything today.' },
]

interface SortedOut {
  readonly ready: readonly DebtToUpdate[]
  readonly waiting: readonly Reason[]
}

/** An increase waits until the debtor has a notice of it; everything else goes. */
function sortOut(debts: readonly DebtToUpdate[], increasesNoticed: boolean): SortedOut {
  const waiting: Reason[] = []
  const ready = debts.flatMap((debt) => {
    const updates = debt.updates.filter((update) => {
      const reasons = update.increase ? whyNotYet(update, increasesNoticed) : []
      waiting.push(...reasons.map((why) => ({ ...why, message: `${debt.debt.billNumber}: ${why.message}` })))
      return reasons.length === 0
    })
    return updates.length === 0 ? [] : [{ ...debt, updates }]
  })
  return { ready, waiting }
}

function whyNotYet({ parts }: DueUpdate, noticedAndCertified: boolean): readonly Reason[] {
  const amount = add(parts.principal, parts.interest, parts.administrative, parts.penalty)
  const told = treasuryUpdate({ kind: 'increase', amount, noticedAndCertified })
  return told.ok || told.error.kind !== 'refused' ? [] : told.error.reasons
}

function levelOf(reason: Parsed<'treasury.recall'>['reason']): 'debt' | 'debtor' | 'case' {
  if (reason === 'case') return 'case'
  return isDebtorRecall(reason) ? 'debtor' : 'debt'
}

async function show({ db, today }: ViewContext | DeedContext): Promise<Outcome<Answer<'treasury.updatesDue'>>> {
  const debts = await debtsToUpdate(db, today)
  const { count } = await db
    .selectFrom('treasurySnapshot')
    .select((query) => query.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const updates = debts.flatMap((debt) => debt.updates.map((update) => rowOf(debt, update)))
  return answer({ updates: updates.toSorted(bySoonest), debts: debts.length, atTreasury: count })
}

type UpdateDue = Answer<'treasury.updatesDue'>['updates'][number]

function rowOf({ debt, debtor }: DebtToUpdate, update: DueUpdate): UpdateDue {
  const { event, reason, since, by, why, cite, increase, parts } = update
  const amount = cents(parts.principal + parts.interest + parts.administrative + parts.penalty)
  return {
    debtId: debt.id,
    billNumber: debt.billNumber,
    name: nameOf(debtor),
    event,
    reason,
    since,
    ...present({ by }),
    why,
    cite,
    increase,
    ...(amount === ZERO ? {} : { amount: formatMoney(amount) }),
  }
}

/** Recalls and what has a last day come first. */
function bySoonest(one: UpdateDue, other: UpdateDue): number {
  return (one.by ?? '9999').localeCompare(other.by ?? '9999') || one.debtId - other.debtId
}
