/** The filters of a list's columns as conditions of a query. */
import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { ColumnFilter } from '../../shared/api/list-fields.ts'
import { foldName } from '../../shared/values/names.ts'

/** What a column is in the store, and which form of filter it takes. A `name` is kept folded. */
export interface ColumnPlan {
  readonly form: 'text' | 'name' | 'money' | 'days' | 'set'
  readonly of: RawBuilder<unknown>
}

/** The plans of a list's columns, by the name that calls use. */
export type ColumnPlans = Readonly<Record<string, ColumnPlan>>

/** The column of the first filter that the list does not have, or has in another form; undefined when all fit. */
export function unknownColumn(filters: readonly ColumnFilter[], plans: ColumnPlans): string | undefined {
  return filters.find(({ column, form }) => {
    const planned = Object.hasOwn(plans, column) ? plans[column]?.form : undefined
    return planned === undefined || (planned === 'name' ? 'text' : planned) !== form
  })?.column
}

/** Every filter as a condition; all must hold. */
export function conditionsOf(filters: readonly ColumnFilter[], plans: ColumnPlans): readonly RawBuilder<SqlBool>[] {
  return filters.flatMap((filter) => {
    const plan = plans[filter.column]
    return plan === undefined ? [] : conditions(filter, plan)
  })
}

function conditions(filter: ColumnFilter, { of, form }: ColumnPlan): readonly RawBuilder<SqlBool>[] {
  switch (filter.form) {
    case 'text': {
      const typed = form === 'name' ? foldName(filter.text) : filter.text
      return [sql<SqlBool>`instr(lower(${of}), lower(${typed})) > 0`]
    }
    case 'set':
      return [sql<SqlBool>`${of} in (select value from json_each(${JSON.stringify(filter.values)}))`]
    case 'money':
    case 'days':
      return [
        ...(filter.from === undefined ? [] : [sql<SqlBool>`${of} >= ${filter.from}`]),
        ...(filter.to === undefined ? [] : [sql<SqlBool>`${of} <= ${filter.to}`]),
      ]
  }
}
