/** Inserts rows many at a time: one statement for a handful of rows costs half of a statement a row. */
import type Database from 'better-sqlite3'

export type Value = string | number | null

const AT_ONCE = 24

interface Waiting {
  readonly columns: number
  readonly full: Database.Statement<[Value[]]>
  values: Value[]
}

/** Rows waiting to be written, by table. Whole rows, in the order of the table's columns. */
export class Rows {
  readonly #sqlite: Database.Database
  readonly #tables = new Map<string, Waiting>()

  constructor(sqlite: Database.Database) {
    this.#sqlite = sqlite
  }

  add(table: string, row: readonly Value[]): void {
    const waiting = this.#tables.get(table) ?? this.#begin(table, row.length)
    for (const value of row) waiting.values.push(value)
    if (waiting.values.length < waiting.columns * AT_ONCE) return
    waiting.full.run(waiting.values)
    waiting.values = []
  }

  /** Writes what is still waiting. */
  flush(): void {
    for (const [table, { columns, values }] of this.#tables) {
      const rows = values.length / columns
      if (rows > 0) this.#sqlite.prepare<[Value[]]>(statement(table, columns, rows)).run(values)
    }
    this.#tables.clear()
  }

  #begin(table: string, columns: number): Waiting {
    const full = this.#sqlite.prepare<[Value[]]>(statement(table, columns, AT_ONCE))
    const waiting: Waiting = { columns, full, values: [] }
    this.#tables.set(table, waiting)
    return waiting
  }
}

function statement(table: string, columns: number, rows: number): string {
  const row = `(${Array.from({ length: columns }, () => '?').join(', ')})`
  return `insert into ${table} values ${Array.from({ length: rows }, () => row).join(', ')}`
}
