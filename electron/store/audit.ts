/** The audit trail: lines chained by digest, written in the transaction of the deed they tell of. */
import { createHash } from 'node:crypto'
import type { IsoDate } from '../../shared/values/dates.ts'
import type { Reader, Row, Writer } from './tables.ts'

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

/** Appends a line whose digest covers itself and the line before. */
export async function appendAudit(db: Writer, entry: AuditEntry): Promise<void> {
  const last = await db.selectFrom('audit').select('digest').orderBy('id', 'desc').limit(1).executeTakeFirst()
  const previous = last?.digest ?? BEGINNING
  await db
    .insertInto('audit')
    .values({ ...entry, previous, digest: digestOf(entry, previous) })
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
  const last = await db.selectFrom('audit').select(['id', 'digest', 'at']).orderBy('id', 'desc').limit(1).executeTakeFirst()
  return { lines: last?.id ?? 0, digest: last?.digest ?? BEGINNING, at: last?.at ?? '' }
}

/** A line as a look into a backup shows it. */
export type AuditLineShown = Pick<Row<'audit'>, 'id' | 'at' | 'clerk' | 'call' | 'about'>

/** The last line of the trail. */
export async function lastAuditLine(db: Reader): Promise<AuditLineShown | undefined> {
  const lines = db.selectFrom('audit').select(['id', 'at', 'clerk', 'call', 'about'])
  return await lines.orderBy('id', 'desc').limit(1).executeTakeFirst()
}

/** Lists lines, newest first, and how many there are in all. */
export async function listAudit(
  db: Reader,
  text: string,
  offset: number,
  limit: number,
): Promise<{ rows: readonly Row<'audit'>[]; count: number }> {
  const found = db
    .selectFrom('audit')
    .$if(text !== '', (query) =>
      query.where((where) =>
        where.or([where('about', 'like', `%${text}%`), where('clerk', '=', text), where('call', '=', text)]),
      ),
    )
  const rows = await found.selectAll().orderBy('id', 'desc').limit(limit).offset(offset).execute()
  const { count } = await found.select((query) => query.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return { rows, count }
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

function digestOf(entry: AuditEntry, previous: string): string {
  const { at, today, clerk, call, debtId, about, detail } = entry
  return createHash('sha256')
    .update(JSON.stringify([previous, at, today, clerk, call, debtId, about, detail]))
    .digest('hex')
}
