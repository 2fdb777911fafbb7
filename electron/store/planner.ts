/** What keeps the engine from choosing the wrong index: it knows the shapes of the tables, not what a page needs. */
import { sql, type RawBuilder } from 'kysely'

/** The value of a column, by no index of that column. (A plus sign before a column does that in SQLite.) */
export function withoutIndex<V>(column: string): RawBuilder<V> {
  return sql<V>`+${sql.ref(column)}`
}

/** The numbers as a list that costs one parameter, however many they are. */
export function listed(numbers: readonly number[]): RawBuilder<number> {
  return sql<number>`(select value from json_each(${JSON.stringify(numbers)}))`
}

/** The end of the texts that begin with a prefix: greater than any of them. */
export function endOfPrefix(prefix: string): string {
  return `${prefix}\u{10ffff}`
}
