/** What Treasury must be told today: every debt that it has, as it was sent, against what it is now. */
import type { Applied } from '../shared/domain/account-facts.ts'
import type { SentParts } from '../shared/domain/referral/batch.ts'
import {
  paidOff, sumParts, updatesDue, type AskedRecall, type BalanceChange, type DueUpdate,
} from '../shared/domain/treasury/updates-due.ts'
import type { IsoDate } from '../shared/values/dates.ts'
import { add, cents, subtract, ZERO, type Cents } from '../shared/values/money.ts'
import { accountOf } from './settle.ts'
import { caseFact } from './store/fact-rows.ts'
import { liveEntries } from './store/ledger.ts'
import { loadManyFacts, type DebtFacts } from './store/many-facts.ts'
import type { Reader, Row } from './store/tables.ts'
import {
  loadAskedRecalls, loadCasesOfDebtors, loadSentItems, loadSnapshots, loadTold, mayHaveChanged, type Compared,
  type ToldUpdate,
} from './store/treasury-updates.ts'

/** A debt of which Treasury must be told something. */
export interface DebtToUpdate {
  readonly debt: DebtFacts['debt']
  readonly debtor: DebtFacts['debtor']
  /** What Treasury has of it, before the updates. */
  readonly held: SentParts
  readonly updates: readonly DueUpdate[]
}

/** Debts are compared so many at a time. */
const PAGE = 500

/** Every debt of which something must be told; of a recalled debtor only the first. */
export async function debtsToUpdate(db: Reader, today: IsoDate): Promise<readonly DebtToUpdate[]> {
  const ids = await mayHaveChanged(db)
  const found: DebtToUpdate[] = []
  for (let from = 0; from < ids.length; from += PAGE) {
    found.push(...(await compare(db, ids.slice(from, from + PAGE), today)))
  }
  return oncePerDebtor(found)
}

interface Loaded {
  readonly snapshots: ReadonlyMap<number, Compared>
  readonly items: ReadonlyMap<number, Row<'referralItem'>>
  readonly told: ReadonlyMap<number, readonly ToldUpdate[]>
  readonly asked: ReadonlyMap<number, readonly Row<'treasuryRecall'>[]>
  readonly cases: ReadonlyMap<number, Awaited<ReturnType<typeof loadCasesOfDebtors>>>
}

async function compare(db: Reader, ids: readonly number[], today: IsoDate): Promise<readonly DebtToUpdate[]> {
  const snapshots = await loadSnapshots(db, ids)
  const there = [...snapshots.keys()]
  const debtors = [...snapshots.values()].map(({ debtorId }) => debtorId)
  const loaded: Loaded = {
    snapshots,
    items: await loadSentItems(db, there),
    told: Map.groupBy(await loadTold(db, there), ({ debtId }) => debtId),
    asked: Map.groupBy(await loadAskedRecalls(db, there), ({ debtId }) => debtId),
    cases: Map.groupBy(await loadCasesOfDebtors(db, debtors), ({ debtorId }) => debtorId),
  }
  const debts = await loadManyFacts(db, there)
  return debts.map((debt) => toUpdate(debt, loaded, today)).filter(({ updates }) => updates.length > 0)
}

function toUpdate(debt: DebtFacts, loaded: Loaded, today: IsoDate): DebtToUpdate {
  const { id } = debt.debt
  const snapshot = loaded.snapshots.get(id)
  const item = loaded.items.get(id)
  const told = loaded.told.get(id) ?? []
  if (snapshot === undefined || item === undefined) return { ...debt, held: NOTHING, updates: [] }
  const asked = (loaded.asked.get(id) ?? []).filter(({ askedOn }) => askedOn >= snapshot.sentOn)
  const held = heldOf(debt, item, told, snapshot, today)
  const updates = updatesDue({
    sent: { name: snapshot.name, address: snapshot.address, birthDate: snapshot.birthDate },
    now: { name: snapshot.nameNow, address: snapshot.addressNow, birthDate: snapshot.birthDateNow },
    held,
    changes: changesOf(debt, told, snapshot, today),
    cases: [...debt.facts.cases, ...casesBeside(loaded, snapshot)],
    asked: asked.map(({ level, reason, askedOn }): AskedRecall => ({ level, reason, askedOn })),
    sentOn: snapshot.sentOn,
  })
  const waiting = new Set(told.filter(({ gone }) => !gone).map(({ event }) => event))
  const recalled = told.some(({ gone, event }) => !gone && event.endsWith('-recalled'))
  const open = updates.filter(({ event }) => event === 'balance-adjusted' || !waiting.has(event))
  return { debt: debt.debt, debtor: debt.debtor, held, updates: recalled ? [] : open }
}

/** Deaths and bankruptcies told of on another debt of the same person, since this one was sent. */
function casesBeside({ cases }: Loaded, { debtId, debtorId, sentOn }: Compared) {
  const beside = cases.get(debtorId) ?? []
  return beside.filter((file) => file.debtId !== debtId && file.receivedOn >= sentOn).map(caseFact)
}

const NOTHING: SentParts = { principal: ZERO, interest: ZERO, administrative: ZERO, penalty: ZERO }

const BY_TREASURY: ReadonlySet<string> = new Set(['treasury-offset', 'cross-servicing'])

/** What was sent, with everything told since and less what Treasury itself has collected. */
function heldOf(
  debt: DebtFacts,
  item: Row<'referralItem'>,
  told: readonly ToldUpdate[],
  { entriesThrough }: Compared,
  today: IsoDate,
): SentParts {
  const collected = accountOf(debt, today).applied.filter(({ id }) => {
    const entry = debt.entries.find((other) => other.id === id)
    return entry !== undefined && entry.id > entriesThrough && BY_TREASURY.has(entry.method)
  })
  const sent = told.reduce<SentParts>((sum, update) => sumParts(sum, update), partsOf(item))
  return collected.reduce((sum, payment) => sumParts(sum, paidOff(sum, amountOf(payment))), sent)
}

/** What a payment took off the parts that a referral has; the contingency fee is Treasury's own. */
function amountOf({ principal, interest, administrative, penalty }: SentParts): Cents {
  return add(principal, interest, administrative, penalty)
}

function partsOf({ principal, interest, administrative, penalty }: SentParts): SentParts {
  return { principal, interest, administrative, penalty }
}

function negative({ principal, interest, administrative, penalty }: SentParts): SentParts {
  return {
    principal: subtract(ZERO, principal),
    interest: subtract(ZERO, interest),
    administrative: subtract(ZERO, administrative),
    penalty: subtract(ZERO, penalty),
  }
}

type Entry = Row<'entry'>

/** What happened to the balance since it was sent and has not been told, in the order of the ledger. */
function changesOf(
  debt: DebtFacts, told: readonly ToldUpdate[], { entriesThrough }: Compared, today: IsoDate,
): readonly BalanceChange[] {
  const known = new Set(told.map(({ entryId }) => entryId))
  const live = new Set(liveEntries(debt.entries).map(({ id }) => id))
  const account = accountOf(debt, today)
  const splits = new Map([...account.applied, ...account.credited].map((applied) => [applied.id, applied]))
  return debt.entries
    .filter((entry) => entry.id > entriesThrough && !known.has(entry.id))
    .flatMap((entry): BalanceChange[] => {
      if (entry.kind === 'reversal') return takenBack(entry, debt.entries, told, entriesThrough)
      return live.has(entry.id) ? changeOf(entry, splits.get(entry.id)) : []
    })
}

function changeOf(entry: Entry, split: Applied | undefined): BalanceChange[] {
  const common = { entryId: entry.id, on: entry.postedOn }
  switch (entry.kind) {
    case 'payment':
      if (split === undefined || BY_TREASURY.has(entry.method)) return []
      return [{ ...common, what: OWN.has(entry.method) ? 'internal-offset' : 'payment', parts: negative(split) }]
    case 'waiver':
      return split === undefined ? [] : [{ ...common, what: 'credit', parts: negative(split) }]
    case 'principal-adjustment':
      if (entry.amount > 0) return [{ ...common, what: 'increase', parts: { ...NOTHING, principal: entry.amount } }]
      return split === undefined ? [] : [{ ...common, what: 'credit', parts: negative(split) }]
    case 'administrative-charge':
      return [{ ...common, what: 'increase', parts: { ...NOTHING, administrative: entry.amount } }]
    default:
      return []
  }
}

/** Payments that the agency took itself. */
const OWN: ReadonlySet<string> = new Set(['enforced-salary-offset', 'internal-offset', 'voluntary-salary-offset'])

/**
 * A reversal is told where Treasury was told of what it reverses, or had it from the start.
 * Unsettled: into which part a payment from before the referral goes back. Read as the principal.
 */
function takenBack(
  reversal: Entry, entries: readonly Entry[], told: readonly ToldUpdate[], entriesThrough: number,
): BalanceChange[] {
  const common = { entryId: reversal.id, on: reversal.postedOn, what: 'reversal' as const }
  const was = told.find(({ entryId }) => entryId === reversal.reversesId)
  if (was !== undefined) return [{ ...common, parts: negative(was) }]
  const original = entries.find(({ id }) => id === reversal.reversesId)
  if (original === undefined || original.id > entriesThrough || BY_TREASURY.has(original.method)) return []
  const amount = original.kind === 'payment' ? original.amount : cents(-original.amount)
  return [{ ...common, parts: { ...NOTHING, principal: amount } }]
}

/** A debtor's recall and change of name or address is told once, whatever the number of his or her debts. */
function oncePerDebtor(debts: readonly DebtToUpdate[]): readonly DebtToUpdate[] {
  const seen = new Set<string>()
  return debts.flatMap((debt) => {
    const updates = debt.updates.filter(({ event }) => {
      if (!OF_DEBTOR.has(event)) return true
      const key = `${debt.debtor.id} ${event}`
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
    return updates.length === 0 ? [] : [{ ...debt, updates }]
  })
}

const OF_DEBTOR: ReadonlySet<string> = new Set([
  'name-changed', 'address-changed', 'birth-date-changed', 'debtor-recalled',
])
