/**
 * Keeps prepared statements: the query builder prepares each query anew, which for a short one costs more than running
 * it. One process has the file and answers one call at a time, so that no statement is asked for while it still runs.
 */
import type Database from 'better-sqlite3'
import type { SqliteDatabase } from 'kysely'

/** How many statements are kept; the oldest goes first. */
const MOST = 400

/** Longer ones are lists of many values, and seldom come again as they were. */
const LONGEST = 4000

/** The engine as the query builder uses it, with statements that were prepared before. */
export function withStatementCache(sqlite: Database.Database): SqliteDatabase {
  const kept = new Map<string, Database.Statement>()
  return {
    close: () => void sqlite.close(),
    prepare: (sql) => {
      const known = kept.get(sql)
      if (known !== undefined) return known
      const statement = sqlite.prepare(sql)
      if (sql.length <= LONGEST) keep(sql, statement)
      return statement
    },
  }

  function keep(sql: string, statement: Database.Statement): void {
    const [oldest] = kept.keys()
    if (kept.size >= MOST && oldest !== undefined) kept.delete(oldest)
    kept.set(sql, statement)
  }
}
