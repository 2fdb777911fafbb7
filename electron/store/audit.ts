/** The audit trail: lines chained by digest, written in the transaction of the deed they tell of. */
import { hash } from 'node:crypto'
import type { SelectQueryBuilder } from 'kysely'
import type { IsoDate } from '../../shared/values/dates.ts'
import { sealTouched } from './seals.ts'
import type { Reader, Row, Tables, Writer } from './tables.ts'

export interface AuditEntry {
  readonly at: string
  readonly today: IsoDate
  readonly clerk: string
  readonly call: string
  readonly debtId: number | null
  readonly about: string
  readonly detail: string
}

/** The digest before the first line. */
const BEGINNING = '0'.repeat(64)

/** Appends a line whose digest covers itself, the line before, and what every table comes to. */
export async function appendAudit(db: Writer, entry: AuditEntry): Promise<void> {
  const sealed = await sealTouched(db)
  const last = await db.selectFrom('audit').select('digest').orderBy('id', 'desc').limit(1).executeTakeFirst()
  const previous = last?.digest ?? BEGINNING
  await db
    .insertInto('audit')
    .values({ ...entry, previous, sealed, digest: digestOf({ ...entry, sealed }, previous) })
    .execute()
}

/** The end of the trail: how many lines there are, the digest of the last and when it was written. */
export interface AuditHead {
  readonly lines: number
  readonly digest: string
  readonly at: string
}

/** The end of the trail as it is now; anchored in every backup and export. */
export async function auditHead(db: Reader): Promise<AuditHead> {
  const lines = db.selectFrom('audit').select(['id', 'digest', 'at'])
  const last = await lines.orderBy('id', 'desc').limit(1).executeTakeFirst()
  return { lines: last?.id ?? 0, digest: last?.digest ?? BEGINNING, at: last?.at ?? '' }
}

/** The digests of the lines of these numbers; those that are not there are left out. */
export async function lineDigests(db: Reader, numbers: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const lines = await db.selectFrom('audit').select(['id', 'digest']).where('id', 'in', [...numbers, 0]).execute()
  return new Map(lines.map(({ id, digest }) => [id, digest]))
}

/** When a backup last took the place of the center; empty when none ever did. */
export async function restoredAt(db: Reader): Promise<string> {
  const found = db.selectFrom('audit').select('at').where('call', '=', 'backup.restore')
  return (await found.orderBy('id', 'desc').limit(1).executeTakeFirst())?.at ?? ''
}

/** A line as a look into a backup shows it. */
export type AuditLineShown = Pick<Row<'audit'>, 'id' | 'at' | 'clerk' | 'call' | 'about'>

/** The last line of the trail. */
export async function lastAuditLine(db: Reader): Promise<AuditLineShown | undefined> {
  const lines = db.selectFrom('audit').select(['id', 'at', 'clerk', 'call', 'about'])
  return await lines.orderBy('id', 'desc').limit(1).executeTakeFirst()
}

/** Narrows the trail; what is empty or absent narrows nothing. */
export interface AuditFilter {
  readonly text: string
  readonly clerk: string
  readonly call: string
  readonly from?: IsoDate | undefined
  readonly to?: IsoDate | undefined
}

/** Lists lines, newest first, and how many fit in all. */
export async function listAudit(
  db: Reader,
  filter: AuditFilter,
  offset: number,
  limit: number,
): Promise<{ rows: readonly Row<'audit'>[]; count: number }> {
  const found = fitting(db, filter)
  const rows = await found.selectAll().orderBy('id', 'desc').limit(limit).offset(offset).execute()
  const { count } = await found.select((query) => query.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return { rows, count }
}

/** Every line that fits, oldest first. */
export async function exportAudit(db: Reader, filter: AuditFilter): Promise<readonly Row<'audit'>[]> {
  return await fitting(db, filter).selectAll().orderBy('id').execute()
}

type AuditLines = SelectQueryBuilder<Tables, 'audit', object>

function fitting(db: Reader, { text, clerk, call, from, to }: AuditFilter): AuditLines {
  return db
    .selectFrom('audit')
    .$if(clerk !== '', (query) => query.where('clerk', '=', clerk))
    .$if(call !== '', (query) => query.where('call', '=', call))
    .$call((query) => (from === undefined ? query : query.where('today', '>=', from)))
    .$call((query) => (to === undefined ? query : query.where('today', '<=', to)))
    .$if(text !== '', (query) =>
      query.where((where) =>
        where.or([where('about', 'like', `%${text}%`), where('clerk', '=', text), where('call', '=', text)]),
      ),
    )
}

/** What recomputing the chain found. */
export interface AuditCheck {
  readonly lines: number
  /** The digest of the last line that follows from the one before. */
  readonly digest: string
  /** The first line that does not follow; absent when the chain is whole. */
  readonly firstBroken?: number
}

/** Lines read at a time, so that a trail of any length is checked in little memory. */
const LINES_A_PAGE = 5000

/** Recomputes every digest from its line and the line before. */
export async function checkAudit(db: Reader): Promise<AuditCheck> {
  let lines = 0
  let digest = BEGINNING
  for (;;) {
    const following = db.selectFrom('audit').selectAll().where('id', '>', lines)
    const page = await following.orderBy('id').limit(LINES_A_PAGE).execute()
    for (const line of page) {
      const follows = line.id === lines + 1 && line.previous === digest && line.digest === digestOf(line, digest)
      if (!follows) return { lines, digest, firstBroken: lines + 1 }
      lines += 1
      digest = line.digest
    }
    if (page.length < LINES_A_PAGE) return { lines, digest }
  }
}

function digestOf(line: AuditEntry & Pick<Row<'audit'>, 'sealed'>, previous: string): string {
  const { at, today, clerk, call, debtId, about, detail, sealed } = line
  const said = [previous, at, today, clerk, call, debtId, about, detail]
  return hash('sha256', JSON.stringify(sealed === null ? said : [...said, sealed]))
}
