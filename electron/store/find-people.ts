/**
 * Finds people by what a clerk types: the beginnings of their names in any order, an employee number, the last four
 * digits. Every arm of the search is a stretch of one index, and together they find nobody twice.
 */
import { sql, type ExpressionBuilder, type ExpressionWrapper, type RawBuilder, type SqlBool } from 'kysely'
import { foldName } from '../../shared/values/names.ts'
import { endOfPrefix, withoutIndex } from './planner.ts'
import type { Reader, Tables } from './tables.ts'

type Where = ExpressionBuilder<Tables, 'debtor'>

type Condition = ExpressionWrapper<Tables, 'debtor', SqlBool> | RawBuilder<SqlBool>

/** One stretch of one index: who is in it, in the order of `by`. */
interface Arm {
  readonly condition: (where: Where) => Condition
  readonly by: RawBuilder<string>
}

const NAME = sql<string>`debtor.name_key`

/** `last first middle`; the same from its second and its third word; `first last`. Each is an index. */
const KEYS: readonly RawBuilder<string>[] = [
  NAME,
  withoutFirstWord(NAME),
  withoutFirstWord(withoutFirstWord(NAME)),
  sql<string>`debtor.given_name_key`,
]

function withoutFirstWord(text: RawBuilder<string>): RawBuilder<string> {
  return sql<string>`substr(${text}, instr(${text}, ' ') + 1)`
}

const MOST_WORDS = 5

/** The arms that find whom the text may mean; none when it says nothing. */
function armsOf(text: string): readonly Arm[] {
  return /\d/.test(text) ? armsOfNumber(text) : armsOfName(text)
}

function armsOfNumber(text: string): readonly Arm[] {
  const typed = text.trim().toUpperCase()
  const digits = typed.replace(/[^0-9]/g, '')
  const byEmployee: Arm = {
    condition: (where) =>
      where.and([where('debtor.employeeId', '>=', typed), where('debtor.employeeId', '<', endOfPrefix(typed))]),
    by: sql<string>`debtor.employee_id`,
  }
  if (digits.length !== 4 || /[A-Z]/.test(typed)) return [byEmployee]
  const byLastFour: Arm = {
    condition: (where) => where.and([where('debtor.lastFour', '=', digits), where.not(byEmployee.condition(where))]),
    by: withoutIndex('debtor.nameKey'),
  }
  return [byEmployee, byLastFour]
}

/** Each word may begin any of the names, as long as all words begin one. */
function armsOfName(text: string): readonly Arm[] {
  const words = [...new Set(foldName(text).split(' '))].filter((word) => word !== '').slice(0, MOST_WORDS)
  const openings = KEYS.flatMap((key) => words.map((word) => ({ key, word })))
  return openings.map(({ key, word }, place) => ({
    by: key,
    condition: (where) =>
      where.and([
        begins(key, word),
        ...words.filter((other) => other !== word).map((other) => hasWord(other)),
        ...openings.slice(0, place).map((earlier) => where.not(begins(earlier.key, earlier.word))),
      ]),
  }))
}

function begins(key: RawBuilder<string>, word: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${key} >= ${word} and ${key} < ${endOfPrefix(word)})`
}

function hasWord(word: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`instr(' ' || debtor.name_key, ${` ${word}`}) > 0`
}

/** The first people the text may mean, surnames first. */
export async function findPeople(db: Reader, text: string, limit: number): Promise<readonly number[]> {
  const found: number[] = []
  for (const { condition, by } of armsOf(text)) {
    if (found.length >= limit) break
    const rows = await db
      .selectFrom('debtor')
      .select('debtor.id')
      .where(condition)
      .orderBy(by)
      .orderBy('debtor.id')
      .limit(limit - found.length)
      .execute()
    for (const { id } of rows) found.push(id)
  }
  return found
}
