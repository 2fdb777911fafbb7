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

/** The first line whose digest does not follow from itself and the line before; undefined when the chain is whole. */
export async function firstBrokenLine(db: Reader): Promise<number | undefined> {
  const lines = await db.selectFrom('audit').selectAll().orderBy('id').execute()
  let previous = BEGINNING
  let number = 0
  for (const line of lines) {
    number += 1
    const broken = line.id !== number || line.previous !== previous || line.digest !== digestOf(line, previous)
    if (broken) return number
    previous = line.digest
  }
  return undefined
}

function digestOf(entry: AuditEntry, previous: string): string {
  const { at, today, clerk, call, debtId, about, detail } = entry
  return createHash('sha256')
    .update(JSON.stringify([previous, at, today, clerk, call, debtId, about, detail]))
    .digest('hex')
}
