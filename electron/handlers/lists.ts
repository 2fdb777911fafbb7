import type { Answer, Parsed } from '../../shared/api.ts'
import { stateLabel } from '../../shared/domain/standing/state.ts'
import { daysBetween, type IsoDate } from '../../shared/values/dates.ts'
import { formatMoney } from '../../shared/values/money.ts'
import { answer, invalid } from '../../shared/values/outcome.ts'
import type { HandlersOf } from '../context.ts'
import { nameOf } from '../show/names.ts'
import { unknownColumn } from '../store/column-filters.ts'
import { listDebtIds, loadListed, type ListedDebt } from '../store/debt-list.ts'
import { DEBT_COLUMNS, searchDebtIds, sumDebts } from '../store/debt-search.ts'
import { LATE_STATES, sectionsOf, stretchesOf } from '../store/debt-sections.ts'
import { typeOf } from '../store/facts.ts'
import { findDebts, sortFound } from '../store/find-debts.ts'
import type { Reader } from '../store/tables.ts'
import { debtsOf, loadTallies, selectTallies, totalOf, type Tally } from '../store/tallies.ts'

export const listHandlers: HandlersOf<'debt.list'> = {
  'debt.list': async (input, { db, today }) => {
    const all = await loadTallies(db)
    const { state: states, debtType: debtTypes, office } = input
    const meant = selectTallies(all, { states, debtTypes, office })
    const strange = unknownColumn(input.where, DEBT_COLUMNS)
    if (strange !== undefined) return invalid('where', `The list has no such filter for the column ${strange}.`)
    const { ids, ...sums } = await listFor(db, input, all, meant)
    const rows = await loadListed(db, ids)
    return answer({ rows: rows.map((row) => debtRow(row, today)), ...sums })
  },
}

type Listing = Parsed<'debt.list'>

/** The numbers of a page, and the sums of everything that the filter selects. */
type Listed = { readonly ids: readonly number[] } & Omit<Answer<'debt.list'>, 'rows'>

async function listFor(
  db: Reader,
  input: Listing,
  all: readonly Tally[],
  meant: readonly Tally[],
): Promise<Listed> {
  if (input.where.length > 0 || input.further.length > 0) return await narrowed(db, input, meant)
  return input.text === '' ? await listAll(db, input, all, meant) : await search(db, input, meant)
}

/** By the filters of columns, or by several orders; of what a text may mean, where one was typed. */
async function narrowed(db: Reader, input: Listing, tallies: readonly Tally[]): Promise<Listed> {
  const { text, where, further, sort, descending } = input
  const found = text === '' ? undefined : await findDebts(db, text, tallies, sort)
  const among = found === undefined ? {} : { among: found.debts.map(({ id }) => id) }
  const asked = { tallies, where, ...among }
  const ids = await searchDebtIds(db, asked, [{ by: sort, descending }, ...further], input)
  const { count, total } = await sumDebts(db, asked)
  const more = found?.more === true
  return { ids, count, more, ...(more ? {} : { total: formatMoney(total) }) }
}

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
  const { id, billNumber, debtType, state, delinquentOn, discoveredOn, total, owner } = debt
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
    owner: owner ?? '',
    daysDelinquent:
      delinquentOn === null || !LATE_STATES.includes(state) ? 0 : Math.max(0, daysBetween(delinquentOn, today)),
  }
}
