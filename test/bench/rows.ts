/** Inserts rows many at a time: one statement for a handful of rows costs half of a statement a row. */
import type Database from 'better-sqlite3'
import type { NewRow, Tables } from '../../electron/store/tables.ts'

const AT_ONCE = 24

interface Waiting {
  readonly columns: readonly string[]
  readonly full: Database.Statement<[unknown[]]>
  values: unknown[]
}

/** Rows waiting to be written, by table. All rows of a table name the same columns, in the same order. */
export class Rows {
  readonly #sqlite: Database.Database
  readonly #tables = new Map<string, Waiting>()

  constructor(sqlite: Database.Database) {
    this.#sqlite = sqlite
  }

  add<T extends keyof Tables>(table: T, row: NewRow<T>): void {
    const waiting = this.#tables.get(table) ?? this.#begin(table, Object.keys(row))
    for (const value of Object.values(row)) waiting.values.push(value)
    if (waiting.values.length < waiting.columns.length * AT_ONCE) return
    waiting.full.run(waiting.values)
    waiting.values = []
  }

  /** Writes what is still waiting. */
  flush(): void {
    for (const [table, { columns, values }] of this.#tables) {
      const rows = values.length / columns.length
      if (rows > 0) this.#sqlite.prepare<[unknown[]]>(statement(table, columns, rows)).run(values)
    }
    this.#tables.clear()
  }

  #begin(table: string, columns: readonly string[]): Waiting {
    const full = this.#sqlite.prepare<[unknown[]]>(statement(table, columns, AT_ONCE))
    const waiting: Waiting = { columns, full, values: [] }
    this.#tables.set(table, waiting)
    return waiting
  }
}

function statement(table: string, columns: readonly string[], rows: number): string {
  const row = `(${columns.map(() => '?').join(', ')})`
  const values = Array.from({ length: rows }, () => row).join(', ')
  return `insert into ${snakeCase(table)} (${columns.map(snakeCase).join(', ')}) values ${values}`
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
