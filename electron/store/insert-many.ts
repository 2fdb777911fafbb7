/** Inserts many rows at once with prepared statements of several rows each: the fast path of this engine. */
import type Database from 'better-sqlite3'
import type { Tables } from './tables.ts'

/** The engine inside the running transaction, for bulk work alone. */
export type Engine = Pick<Database.Database, 'prepare'>

export type SqlValue = string | number | null

type Column<T extends keyof Tables> = keyof Tables[T] & string

/** Rows a statement; more cost as much to bind as they save. */
const ROWS_A_STATEMENT = 20

/** Inserts the rows in their order; each gives its values in the order of the columns. */
export function insertMany<T extends keyof Tables & string>(
  engine: Engine,
  table: T,
  columns: readonly Column<T>[],
  rows: Iterable<readonly SqlValue[]>,
): void {
  const into = `insert into ${snakeCase(table)} (${columns.map(snakeCase).join(', ')}) values `
  const one = `(${columns.map(() => '?').join(', ')})`
  const many = engine.prepare(into + Array.from({ length: ROWS_A_STATEMENT }, () => one).join(', '))
  let values: SqlValue[] = []
  for (const row of rows) {
    values.push(...row)
    if (values.length < ROWS_A_STATEMENT * columns.length) continue
    many.run(values)
    values = []
  }
  const rest = engine.prepare(into + one)
  for (let at = 0; at < values.length; at += columns.length) rest.run(values.slice(at, at + columns.length))
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
