import type { Answer, Parsed } from '../../shared/api.ts'
import { WORKERS } from '../../shared/api/call.ts'
import type { PolicyChange } from '../../shared/domain/policy/in-effect.ts'
import {
  CLOCKS, clockArithmetic, clocksOn, clockWords, isAnswerable,
} from '../../shared/domain/standing/clocks.ts'
import { stateLabel } from '../../shared/domain/standing/state.ts'
import { clockSelection, isClockKind, tilesOn, type ClockSelection } from '../../shared/domain/standing/worklist.ts'
import { daysBetween, type IsoDate } from '../../shared/values/dates.ts'
import { formatMoney, type Cents } from '../../shared/values/money.ts'
import { answer, invalid, refuse, type Denied } from '../../shared/values/outcome.ts'
import type { DeedContext, HandlersOf, ViewContext } from '../context.ts'
import { accountOf } from '../settle.ts'
import { nameOf } from '../show/names.ts'
import { findAccount } from '../store/accounts.ts'
import { unknownColumn } from '../store/column-filters.ts'
import { loadPreferences } from '../store/desk.ts'
import { typeOf } from '../store/facts.ts'
import { assignClocks, assignDebts, findBills, findClocks } from '../store/owners.ts'
import { loadPolicies } from '../store/policies.ts'
import { countEach } from '../store/tallies.ts'
import { isPlainSort, listClockIds, loadWorklist, totalOfClocks, type WorklistRow } from '../store/worklist.ts'
import { countOwned, searchClockIds, sumClocks, WORKLIST_COLUMNS, type OwnedBy } from '../store/worklist-search.ts'
import { debtDeed } from './debt-deed.ts'

export const worklistHandlers: HandlersOf<'worklist.view' | 'clock.answer' | 'work.assign'> = {
  'worklist.view': async (input, context) => {
    const { db, today } = context
    const { office, ownedBy } = await ownersMeant(input, context)
    const clocks = clockSelection(input.due, input.kind, office, today)
    if (clocks === undefined) return invalid('kind', 'There is no such kind of clock.')
    const strange = unknownColumn(input.where, WORKLIST_COLUMNS)
    if (strange !== undefined) return invalid('where', `The worklist has no such filter for the column ${strange}.`)
    const listed = await listClocks({ ...input, clocks, ownedBy }, context)
    const policies = await loadPolicies(db)
    const rows = await loadWorklist(db, listed.ids)
    return answer({
      tiles: await countTiles(context, office, ownedBy),
      rows: rows.map((row) => clockRow(row, policies, today)),
      count: listed.count,
      ...(listed.total === undefined ? {} : { total: formatMoney(listed.total) }),
      today,
    })
  },

  'clock.answer': async ({ debtId, version, kind, lastDay, reason }, context) =>
    await debtDeed(context, debtId, version, async (dossier) => {
      const { db, today, clerk } = context
      const owed = accountOf(dossier, today).balance.total
      const clock = clocksOn(dossier.facts, owed, today).find((one) => one.kind === kind && one.lastDay === lastDay)
      if (clock === undefined) return invalid('lastDay', 'No such clock runs on this debt.')
      if (!isAnswerable(clock.kind)) return endsByDeed(clock.kind)
      const row = { debtId, kind, lastDay, reason, answeredOn: today, answeredBy: clerk.name }
      await db.insertInto('clockAnswer').values(row).execute()
      return answer({ clock: kind, lastDay, reason })
    }),

  'work.assign': async ({ debtIds, clockIds, owner }, context) => {
    const { db, today, clerk } = context
    if (debtIds.length + clockIds.length === 0) return invalid('debtIds', 'Name at least one debt or clock.')
    const account = owner === '' ? undefined : await findAccount(db, owner)
    if (owner !== '' && (account === undefined || !WORKERS.includes(account.role)))
      return invalid('owner', 'There is no active account of that name that works on debts.')
    const bills = await findBills(db, debtIds)
    const clocks = await findClocks(db, clockIds)
    if (bills.length < new Set(debtIds).size) return invalid('debtIds', 'One of these debts does not exist.')
    if (clocks.length < new Set(clockIds).size) return invalid('clockIds', 'One of these clocks runs no more.')
    const given = owner === '' ? undefined : { owner, assignedOn: today, assignedBy: clerk.name }
    await assignDebts(db, bills.map(({ id }) => id), given)
    await assignClocks(db, clocks.map(({ id }) => id), given)
    for (const { id, billNumber } of bills) context.audit({ about: billNumber, debtId: id, detail: { owner } })
    for (const { debtId, billNumber, kind, lastDay } of clocks)
      context.audit({ about: billNumber, debtId, detail: { owner, clock: kind, lastDay } })
    return answer({ debts: bills.length, clocks: clocks.length })
  },
}

function endsByDeed(kind: keyof typeof CLOCKS): Denied {
  const { label, cite, lapses } = CLOCKS[kind]
  const why = lapses ? 'it ends of itself once its day has passed' : 'only the deed itself ends it'
  return refuse([{ rule: 'clock-ends-by-deed', cite, message: `${label}: ${why}; a reason does not.` }])
}

interface Meant {
  readonly office: 'cfo' | 'payroll' | undefined
  readonly ownedBy: OwnedBy
}

/** Whose clocks are meant; a clerk who named no office shares the work of both. */
export async function ownersMeant(
  { whose, office }: Pick<Parsed<'worklist.view'>, 'whose' | 'office'>,
  { db, clerk }: ViewContext | DeedContext,
): Promise<Meant> {
  switch (whose) {
    case 'mine':
      return { office, ownedBy: { owner: clerk.name } }
    case 'nobody':
      return { office, ownedBy: 'nobody' }
    case 'team': {
      const mine = (await loadPreferences(db, clerk.name)).office
      return { office: office ?? (mine === '' ? undefined : mine), ownedBy: undefined }
    }
    case 'all':
      return { office, ownedBy: undefined }
  }
}

interface Listed {
  readonly ids: readonly number[]
  readonly count: number
  readonly total: Cents | undefined
}

type Asked = Pick<Parsed<'worklist.view'>, 'where' | 'further' | 'sort' | 'descending' | 'offset' | 'limit'> & {
  readonly clocks: ClockSelection
  readonly ownedBy: OwnedBy
}

/** Along the index where one leads; otherwise the clocks are fetched and sorted. */
async function listClocks(asked: Asked, { db }: ViewContext): Promise<Listed> {
  const { clocks, ownedBy, where, further, sort, descending } = asked
  if (isPlainSort(sort) && ownedBy === undefined && where.length === 0 && further.length === 0) {
    const [count = 0] = await countEach(db, [clocks])
    const { offset, limit } = asked
    const ids = await listClockIds(db, { clocks, sort, descending, offset, limit }, count)
    return { ids, count, total: await totalOfClocks(db, clocks, count) }
  }
  const search = { clocks, ownedBy, where }
  const ids = await searchClockIds(db, search, [{ by: sort, descending }, ...further], asked)
  return { ids, ...(await sumClocks(db, search)) }
}

async function countTiles(
  { db, today }: ViewContext,
  office: Meant['office'],
  ownedBy: OwnedBy,
): Promise<Answer<'worklist.view'>['tiles']> {
  const tiles = tilesOn(today, office)
  const selections = tiles.map((tile) => tile.clocks)
  const counts =
    ownedBy === undefined
      ? await countEach(db, selections)
      : await countOwned(db, ownedBy, selections, today)
  return tiles.map(({ key, label, tone }, place) => ({ key, label, tone, count: counts[place] ?? 0 }))
}

function clockRow(
  row: WorklistRow,
  policies: readonly PolicyChange[],
  today: IsoDate,
): Answer<'worklist.view'>['rows'][number] {
  const { id, debtId, kind, anchorOn, lastDay, billNumber, debtType, state, delinquentOn, total } = row
  if (!isClockKind(kind)) throw new Error('The store holds a kind of clock that this program does not know.')
  const clock = { kind, anchorOn, lastDay }
  const { label, cite, policySet } = clockWords(clock, policies, delinquentOn ?? anchorOn, today)
  return {
    clockId: id,
    debtId,
    version: row.version,
    anchorOn,
    lastDay,
    daysLeft: daysBetween(today, lastDay),
    arithmetic: clockArithmetic(clock),
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
    owner: row.owner ?? '',
    answerable: isAnswerable(kind),
  }
}
