/**
 * The delinquent debts of a center, sorted by whether they may go to Treasury. Rows are found here by the same facts
 * that the gate of referral reads; what each row says, and whether a debt may go, is always the gate's own answer.
 *
 * What bars a debt is rare, and most of it is found from its own side: an open case, a small balance. So these debts
 * are gathered first, and the index of delinquent debts, which has every other column asked for, is walked with that
 * short list at hand.
 */
import { sql, type RawBuilder } from 'kysely'
import type { IsoDate } from '../../shared/values/dates.ts'
import type { Cents } from '../../shared/values/money.ts'
import type { Reader } from './tables.ts'

/** The figures of the gate on a day. */
export interface DeskFigures {
  readonly today: IsoDate
  /** Only a balance over this goes. */
  readonly over: Cents
  /** A notice dated later than this is too young. */
  readonly noticeBy: IsoDate
  /** A debt delinquent since before this day must be in offset. */
  readonly requiredBefore: IsoDate
  /** A debt that became delinquent on this day or later is counted from the date of its letter. */
  readonly byLetterSince: IsoDate | undefined
  /** The kinds of debt that are late without a letter; for Treasury even they are late by their letter. */
  readonly lateWithoutLetter: readonly string[]
}

export type DeskFilter = 'all' | 'eligible' | 'required' | 'barred'

export interface DeskPage {
  readonly show: DeskFilter
  readonly offset: number
  readonly limit: number
}

export interface DeskCounts {
  readonly all: number
  readonly eligible: number
  readonly required: number
  readonly barred: number
}

/** The numbers of the debts of a page, those delinquent longest first. */
export async function listDeskIds(
  db: Reader,
  figures: DeskFigures,
  { show, offset, limit }: DeskPage,
): Promise<readonly number[]> {
  const page = sql`order by delinquent_on, due_on, letter_on, debt_type, id limit ${limit} offset ${offset}`
  return await ids(db, sql`${await heldBack(db, figures)} select id from debt where ${shown(show, figures)} ${page}`)
}

/** Every debt that nothing bars, in the order of its number. */
export async function listReferable(db: Reader, figures: DeskFigures): Promise<readonly number[]> {
  const held = await heldBack(db, figures)
  const found = await ids(db, sql`${held} select id from debt where ${late(figures)} and not ${barred(figures)}`)
  return found.toSorted((one, other) => one - other)
}

/** How many debts there are of each sort. (The limit, which is none, keeps the engine from judging each debt twice.) */
export async function countDesk(db: Reader, figures: DeskFigures): Promise<DeskCounts> {
  const counts = sql<{ all: number; barred: number; eligible: number }>`${await heldBack(db, figures)}
    select count(*) as "all", coalesce(sum(bars), 0) as barred, coalesce(sum(not bars and early), 0) as eligible
      from (select ${barred(figures)} as bars, ${early(figures)} as early from debt where ${late(figures)} limit -1)`
  const [found] = (await counts.execute(db)).rows
  if (found === undefined) throw new Error('The debts of the desk could not be counted.')
  return { ...found, required: found.all - found.barred - found.eligible }
}

async function ids(db: Reader, query: RawBuilder<unknown>): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`${query}`.execute(db)
  return rows.map(({ id }) => id)
}

/**
 * The debts that are delinquent on the day and still with the center. A debt whose agreement is kept is in another
 * state: it is on no list of referrals.
 */
function late({ today }: DeskFigures): RawBuilder<unknown> {
  return sql`state = 'delinquent' and delinquent_on <= ${today}`
}

const since = sql`delinquent_on`
const due = sql`due_on`

/** The kinds that are late without a letter. */
function byLetter({ lateWithoutLetter }: DeskFigures): RawBuilder<unknown> {
  return sql`debt_type in (${sql.join(lateWithoutLetter)})`
}

/** Not late enough to have to go. */
function early(figures: DeskFigures): RawBuilder<unknown> {
  return sql`(case when ${byLetter(figures)} then ${young(figures, due)} else ${young(figures, since)} end)`
}

/** Late since a day, but not so long that the debt has to go. */
function young({ requiredBefore, byLetterSince }: DeskFigures, day: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(${day} >= ${requiredBefore}
    and (${day} < ${byLetterSince ?? '9999-12-31'} or letter_on >= ${requiredBefore}))`
}

/** The bars that the index shows: no notice or a young one, and the day of delinquency itself. */
function barred(figures: DeskFigures): RawBuilder<unknown> {
  const { today, noticeBy } = figures
  return sql`(due_on is null or letter_on > ${noticeBy}
    or (case when ${byLetter(figures)} then due_on else delinquent_on end) >= ${today} or id in held)`
}

function shown(show: DeskFilter, figures: DeskFigures): RawBuilder<unknown> {
  if (show === 'all') return late(figures)
  if (show === 'barred') return sql`${late(figures)} and ${barred(figures)}`
  const must = show === 'required' ? sql`not` : sql``
  return sql`${late(figures)} and ${must} ${early(figures)} and not ${barred(figures)}`
}

/** The bars of `shared/domain/standing/referral.ts` that lie beside the debt, and a batch that has it already. */
async function heldBack(db: Reader, { over }: DeskFigures): Promise<RawBuilder<unknown>> {
  return sql`with held (id) as materialized (
    select debt_id from case_file where (decided_on is null or outcome = 'discharged' or kind = 'death')
      and ((decided_on is null and kind in ('waiver', 'review', 'hearing', 'litigation', 'bankruptcy'))
        or (kind = 'bankruptcy' and outcome = 'discharged')
        or (kind = 'death' and coalesce(outcome, '') <> 'withdrawn'))
    union all select debt_id from referral_item where batch_id in
      (select id from referral_batch where state in ('prepared', 'certified'))
    union all select id from debt where total > 0 and total <= ${over}
    ${await withoutTaxpayer(db)})`
}

/** Hardly ever is a taxpayer number missing; then the debts of everybody are looked through. */
async function withoutTaxpayer(db: Reader): Promise<RawBuilder<unknown>> {
  const counted = sql<{ missing: number }>`
    select (select count(*) from debtor) - (select count(*) from taxpayer) as missing`
  const [found] = (await counted.execute(db)).rows
  if (found === undefined || found.missing === 0) return sql``
  return sql`union all select id from debt where debtor_id not in (select debtor_id from taxpayer)`
}
