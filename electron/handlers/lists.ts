import type { Answer, Parsed } from '../../shared/api.ts'
import type { PolicyChange } from '../../shared/domain/policy/in-effect.ts'
import { clockWords } from '../../shared/domain/standing/clocks.ts'
import { stateLabel } from '../../shared/domain/standing/state.ts'
import { clockSelection, isClockKind, tilesOn } from '../../shared/domain/standing/worklist.ts'
import { daysBetween, type IsoDate } from '../../shared/values/dates.ts'
import { formatMoney } from '../../shared/values/money.ts'
import { answer, invalid } from '../../shared/values/outcome.ts'
import type { HandlersOf } from '../context.ts'
import { nameOf } from '../show/names.ts'
import { listDebtIds, loadListed, type ListedDebt } from '../store/debt-list.ts'
import { LATE_STATES, sectionsOf, stretchesOf } from '../store/debt-sections.ts'
import { typeOf } from '../store/facts.ts'
import { findDebts, sortFound } from '../store/find-debts.ts'
import { loadPolicies } from '../store/policies.ts'
import type { Reader } from '../store/tables.ts'
import { countEach, debtsOf, loadTallies, selectTallies, totalOf, type Tally } from '../store/tallies.ts'
import { listClockIds, loadWorklist, totalOfClocks, type WorklistRow } from '../store/worklist.ts'

export const listHandlers: HandlersOf<'debt.list' | 'worklist.view'> = {
  'debt.list': async (input, { db, today }) => {
    const all = await loadTallies(db)
    const { state: states, debtType: debtTypes, office } = input
    const meant = selectTallies(all, { states, debtTypes, office })
    const { ids, ...sums } = input.text === '' ? await listAll(db, input, all, meant) : await search(db, input, meant)
    const rows = await loadListed(db, ids)
    return answer({ rows: rows.map((row) => debtRow(row, today)), ...sums })
  },

  'worklist.view': async ({ due, kind, office, ...page }, { db, today }) => {
    const clocks = clockSelection(due, kind, office, today)
    if (clocks === undefined) return invalid('kind', 'There is no such kind of clock.')
    const shown = tilesOn(today, office)
    const [count = 0, ...counts] = await countEach(db, [clocks, ...shown.map((tile) => tile.clocks)])
    const total = await totalOfClocks(db, clocks, count)
    const policies = await loadPolicies(db)
    const rows = await loadWorklist(db, await listClockIds(db, { clocks, ...page }, count))
    return answer({
      tiles: shown.map(({ key, label, tone }, place) => ({ key, label, tone, count: counts[place] ?? 0 })),
      rows: rows.map((row) => clockRow(row, policies, today)),
      count,
      ...(total === undefined ? {} : { total: formatMoney(total) }),
      today,
    })
  },
}

type Listing = Parsed<'debt.list'>

/** The numbers of a page, and the sums of everything that the filter selects. */
type Listed = { readonly ids: readonly number[] } & Omit<Answer<'debt.list'>, 'rows'>

async function listAll(
  db: Reader,
  { sort, descending, offset, limit }: Listing,
  all: readonly Tally[],
  meant: readonly Tally[],
): Promise<Listed> {
  const ids: number[] = []
  for (const stretch of stretchesOf(sectionsOf(meant, sort, descending), offset, limit)) {
    ids.push(...(await listDebtIds(db, stretch, all)))
  }
  return { ids, count: debtsOf(meant), more: false, total: formatMoney(totalOf(meant)) }
}

async function search(
  db: Reader,
  { text, sort, descending, offset, limit }: Listing,
  meant: readonly Tally[],
): Promise<Listed> {
  const { debts, more, total } = await findDebts(db, text, meant, sort)
  const ids = sortFound(debts, meant, sort, descending)
    .slice(offset, offset + limit)
    .map(({ id }) => id)
  return { ids, count: debts.length, more, ...(more ? {} : { total: formatMoney(total) }) }
}

function debtRow(debt: ListedDebt, today: IsoDate): Answer<'debt.list'>['rows'][number] {
  const { id, billNumber, debtType, state, delinquentOn, discoveredOn, total } = debt
  return {
    debtId: id,
    billNumber,
    name: nameOf(debt),
    debtType,
    debtTypeLabel: typeOf(debtType).name,
    state,
    stateLabel: stateLabel(state, delinquentOn ?? undefined, today),
    held: debt.collectionHeld === 1 || debt.accrualHeld === 1,
    discoveredOn,
    total: formatMoney(total),
    daysDelinquent:
      delinquentOn === null || !LATE_STATES.includes(state) ? 0 : Math.max(0, daysBetween(delinquentOn, today)),
  }
}

function clockRow(
  row: WorklistRow,
  policies: readonly PolicyChange[],
  today: IsoDate,
): Answer<'worklist.view'>['rows'][number] {
  const { id, debtId, kind, lastDay, billNumber, debtType, state, delinquentOn, total } = row
  if (!isClockKind(kind)) throw new Error('The store holds a kind of clock that this program does not know.')
  const { anchorOn } = row
  const { label, cite, policySet } = clockWords(
    { kind, anchorOn, lastDay },
    policies,
    delinquentOn ?? anchorOn,
    today,
  )
  return {
    clockId: id,
    debtId,
    lastDay,
    daysLeft: daysBetween(today, lastDay),
    kind,
    what: label,
    name: nameOf(row),
    billNumber,
    debtTypeLabel: typeOf(debtType).name,
    total: formatMoney(total),
    state,
    stateLabel: stateLabel(state, delinquentOn ?? undefined, today),
    cite,
    policySet,
  }
}
