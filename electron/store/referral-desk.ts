/**
 * The delinquent debts of a center, sorted by whether they may go to Treasury. Rows are found here by the same facts
 * that the gate of referral reads; what each row says, and whether a debt may go, is always the gate's own answer.
 */
import { sql, type RawBuilder, type SqlBool } from 'kysely'
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
  const rows = await delinquent(db, figures)
    .select('debt.id')
    .$if(show !== 'all', (query) => query.where(isShown(show, figures)))
    .orderBy('debt.delinquentOn')
    .orderBy('debt.id')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map(({ id }) => id)
}

/** Every debt that nothing bars, in the order of its number. */
export async function listReferable(db: Reader, figures: DeskFigures): Promise<readonly number[]> {
  const rows = await delinquent(db, figures)
    .select('debt.id')
    .where(sql<SqlBool>`not ${barred(figures)}`)
    .orderBy('debt.id')
    .execute()
  return rows.map(({ id }) => id)
}

/** How many debts there are of each sort. */
export async function countDesk(db: Reader, figures: DeskFigures): Promise<DeskCounts> {
  const isBarred = barred(figures)
  const late = sql`debt.delinquent_on < ${figures.requiredBefore}`
  const { all, bars, required } = await delinquent(db, figures)
    .select((query) => [
      query.fn.countAll<number>().as('all'),
      sql<number>`coalesce(sum(${isBarred}), 0)`.as('bars'),
      sql<number>`coalesce(sum(not ${isBarred} and ${late}), 0)`.as('required'),
    ])
    .executeTakeFirstOrThrow()
  return { all, eligible: all - bars - required, required, barred: bars }
}

/** The debts that are delinquent on the day and still with the center. */
function delinquent(db: Reader, { today }: DeskFigures) {
  return db
    .selectFrom('debt')
    .where('debt.delinquentOn', '<', today)
    .where('debt.state', 'in', ['delinquent', 'agreement'])
}

function isShown(show: DeskFilter, figures: DeskFigures): RawBuilder<SqlBool> {
  const isBarred = barred(figures)
  if (show === 'barred') return isBarred
  const late = sql<SqlBool>`debt.delinquent_on < ${figures.requiredBefore}`
  return show === 'required' ? sql<SqlBool>`not ${isBarred} and ${late}` : sql<SqlBool>`not ${isBarred} and not ${late}`
}

/** The bars of `shared/domain/standing/referral.ts`, and a batch that has the debt already. */
function barred({ today, over, noticeBy }: DeskFigures): RawBuilder<SqlBool> {
  return sql<SqlBool>`(
    debt.total <= ${over}
    or debt.due_on is null
    or debt.letter_on > ${noticeBy}
    or exists (select 1 from case_file where case_file.debt_id = debt.id and (
      (decided_on is null and kind in ('waiver', 'review', 'hearing', 'litigation', 'bankruptcy'))
      or (kind = 'bankruptcy' and outcome = 'discharged')
      or (kind = 'death' and coalesce(outcome, '') <> 'withdrawn')))
    or exists (select 1 from agreement where agreement.debt_id = debt.id and ended_on is null and signed_on <= ${today})
    or not exists (select 1 from taxpayer where taxpayer.debtor_id = debt.debtor_id)
    or exists (select 1 from referral_item join referral_batch on referral_batch.id = referral_item.batch_id
      where referral_item.debt_id = debt.id and referral_batch.state in ('prepared', 'certified')))`
}
