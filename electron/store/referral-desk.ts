/**
 * The delinquent debts of a center, sorted by whether they may go to Treasury. Rows are found here by the same facts
 * that the gate of referral reads; what each row says, and whether a debt may go, is always the gate's own answer.
 *
 * What bars a debt is rare, and most of it is found from its own side: an open case, an agreement, a small balance. So
 * these debts are gathered first, and the index of delinquent debts is walked with that short list at hand.
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
  const page = sql`order by delinquent_on, tally_id, id limit ${limit} offset ${offset}`
  return await ids(db, sql`${await heldBack(db, figures)} select id from debt where ${shown(show, figures)} ${page}`)
}

/** Every debt that nothing bars, in the order of its number. */
export async function listReferable(db: Reader, figures: DeskFigures): Promise<readonly number[]> {
  const held = await heldBack(db, figures)
  return await ids(db, sql`${held} select id from debt where ${late(figures)} and not ${barred(figures)} order by id`)
}

/** How many debts there are of each sort. Those not yet due are few beside all, which the tallies have counted. */
export async function countDesk(db: Reader, figures: DeskFigures): Promise<DeskCounts> {
  const known = sql`${await heldBack(db, figures)}, bars as (
    select delinquent_on, due_on, letter_on, tally_id from debt where id in held and ${late(figures)}
    union all
    select delinquent_on, due_on, letter_on, tally_id from debt
      where ${late(figures)} and ${tooEarly(figures)} and id not in held)`
  const counts = sql<{ all: number; early: number; barred: number; barredEarly: number }>`${known} select
    (select coalesce(sum(debts), 0) from tally where state = 'delinquent') as "all",
    (select count(*) from debt where ${late(figures)} and ${byDelinquency(figures)} and ${young(figures, since)})
      + (select count(*) from debt where ${late(figures)} and ${byLetter(figures)} and ${young(figures, due)}) as early,
    (select count(*) from bars) as barred,
    (select count(*) from bars where ${early(figures)}) as barred_early`
  const [found] = (await counts.execute(db)).rows
  if (found === undefined) throw new Error('The debts of the desk could not be counted.')
  const eligible = found.early - found.barredEarly
  return { all: found.all, eligible, required: found.all - found.barred - eligible, barred: found.barred }
}

async function ids(db: Reader, query: RawBuilder<unknown>): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`${query}`.execute(db)
  return rows.map(({ id }) => id)
}

/**
 * The debts that are delinquent on the day and still with the center. (The first condition is that of the index; the
 * tally, which the index carries, then tells the one state from the other.) A debt whose agreement is kept is not among
 * them: it is on no list of referrals.
 */
function late({ today }: DeskFigures): RawBuilder<unknown> {
  return sql`state in ('delinquent', 'referred') and delinquent_on <= ${today}
    and +tally_id in (select id from tally where state = 'delinquent')`
}

const since = sql`delinquent_on`
const due = sql`due_on`

/** The kinds that are late without a letter, by the tallies of the index. */
function byLetter({ lateWithoutLetter }: DeskFigures): RawBuilder<unknown> {
  const kinds = sql`select value from json_each(${JSON.stringify(lateWithoutLetter)})`
  return sql`+tally_id in (select id from tally where debt_type in (${kinds}))`
}

function byDelinquency(figures: DeskFigures): RawBuilder<unknown> {
  return sql`not ${byLetter(figures)}`
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

/**
 * Too early: the day of delinquency itself, or a notice that is not old enough; that only a debt can have which became
 * delinquent after the last day on which one is, or one that was late before any letter.
 */
function tooEarly(figures: DeskFigures): RawBuilder<unknown> {
  const { today, noticeBy } = figures
  return sql`(delinquent_on > ${noticeBy} and (letter_on > ${noticeBy} or delinquent_on = ${today})
    or ${byLetter(figures)} and (due_on is null or due_on >= ${today} or letter_on > ${noticeBy}))`
}

function barred(figures: DeskFigures): RawBuilder<unknown> {
  return sql`(id in held or ${tooEarly(figures)})`
}

function shown(show: DeskFilter, figures: DeskFigures): RawBuilder<unknown> {
  if (show === 'all') return late(figures)
  if (show === 'barred') return sql`${late(figures)} and ${barred(figures)}`
  const must = show === 'required' ? sql`not` : sql``
  return sql`${late(figures)} and ${must} ${early(figures)} and not ${barred(figures)}`
}

/** The bars of `shared/domain/standing/referral.ts`, and a batch that has the debt already. */
async function heldBack(db: Reader, { today, over }: DeskFigures): Promise<RawBuilder<unknown>> {
  return sql`with held (id) as materialized (
    select debt_id from case_file where
      (decided_on is null and kind in ('waiver', 'review', 'hearing', 'litigation', 'bankruptcy'))
      or (kind = 'bankruptcy' and outcome = 'discharged')
      or (kind = 'death' and coalesce(outcome, '') <> 'withdrawn')
    union select debt_id from agreement where ended_on is null and signed_on <= ${today}
    union select agreement.debt_id from agreement join debt on debt.id = agreement.debt_id
      where ended = 'default' and due_on is null
    union select debt_id from referral_item where batch_id in
      (select id from referral_batch where state in ('prepared', 'certified'))
    union select +id from debt where total <= ${over}
    ${await withoutTaxpayer(db)})`
}

/** Hardly ever is a taxpayer number missing; then the debts of everybody are looked through. */
async function withoutTaxpayer(db: Reader): Promise<RawBuilder<unknown>> {
  const counted = sql<{ missing: number }>`
    select (select count(*) from debtor) - (select count(*) from taxpayer) as missing`
  const [found] = (await counted.execute(db)).rows
  if (found === undefined || found.missing === 0) return sql``
  return sql`union select id from debt where debtor_id not in (select debtor_id from taxpayer)`
}
