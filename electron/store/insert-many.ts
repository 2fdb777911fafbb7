/** Inserts many rows at once with prepared statements of several rows each: the fast path of this engine. */
import type Database from 'better-sqlite3'
import type { Tables } from './tables.ts'

/** The engine inside the running transaction, for bulk work alone. */
export type Engine = Pick<Database.Database, 'prepare' | 'exec'>

export type SqlValue = string | number | null

/** What goes into one table. */
export interface ManyRows<T extends keyof Tables> {
  readonly columns: readonly (keyof Tables[T] & string)[]
  /** The values of each row, in the order of the columns. */
  readonly rows: Iterable<readonly SqlValue[]>
  /** Columns that are the same in every row. */
  readonly same?: { readonly [C in keyof Tables[T] & string]?: SqlValue }
}

/** Rows a statement; more cost as much to bind as they save. */
const ROWS_A_STATEMENT = 20

/** Inserts the rows in their order. */
export function insertMany<T extends keyof Tables & string>(engine: Engine, table: T, given: ManyRows<T>): void {
  const { columns, rows, same = {} } = given
  const constant = Object.keys(same)
  const into = `insert into ${snakeCase(table)} (${[...columns, ...constant].map(snakeCase).join(', ')}) values `
  const one = `(${[...columns.map(() => '?'), ...constant.map((name) => `@${name}`)].join(', ')})`
  const many = engine.prepare(into + Array.from({ length: ROWS_A_STATEMENT }, () => one).join(', '))
  let values: SqlValue[] = []
  for (const row of rows) {
    values.push(...row)
    if (values.length < ROWS_A_STATEMENT * columns.length) continue
    many.run(values, same)
    values = []
  }
  const single = engine.prepare(into + one)
  for (let at = 0; at < values.length; at += columns.length) single.run(values.slice(at, at + columns.length), same)
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
