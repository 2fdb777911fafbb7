/**
 * Lets a bulk insert go without indexes and builds them once at its end: sorting many rows once costs less than finding
 * the place of each. The indexes go and come inside the caller's transaction, so a crash leaves them as they were.
 */
import type { Engine } from './insert-many.ts'

/** Fewer new rows are put into the indexes one by one. */
const MANY_ROWS = 20_000

const TABLES = ['debtor', 'debt', 'entry', 'clock'] as const

interface Index {
  readonly name: string
  readonly sql: string
}

/** Does the work, with the indexes of debts and people rebuilt around it where the new rows are the most of them. */
export function rebuildingIndexes(engine: Engine, newRows: number, work: () => void, many = MANY_ROWS): void {
  const held = Number(engine.prepare('select coalesce(max(id), 0) from debt').pluck().get())
  if (newRows < many || newRows < held) return work()
  const indexes = engine
    .prepare<string[], Index>(
      `select name, sql from sqlite_master where type = 'index' and sql is not null
        and tbl_name in (${TABLES.map(() => '?').join(', ')})`,
    )
    .all(...TABLES)
  for (const { name } of indexes) engine.exec(`drop index ${name}`)
  work()
  for (const { sql } of indexes) engine.exec(sql)
}
