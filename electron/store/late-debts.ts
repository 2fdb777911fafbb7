/** The debts that a day makes late, by the letter or without one, as their kinds have it. */
import { debtTypes, isDebtType } from '../../shared/debt-types/index.ts'
import { lateWithoutLetter } from '../../shared/domain/delinquency/start.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import type { Engine } from './insert-many.ts'
import { debtsTurningDelinquent } from './roll-forward.ts'

/** The debts with something owed that turn delinquent by a day, in the order of their numbers. */
export function debtsTurningLate(engine: Engine, to: IsoDate): readonly number[] {
  const withoutLetter = lateDetails(engine)
  const byLetter = debtsTurningDelinquent(engine, to).filter((id) => !withoutLetter.has(id))
  const late = [...withoutLetter].filter(([, lateAfter]) => lateAfter < to).map(([id]) => id)
  return [...byLetter, ...late].toSorted((one, other) => one - other)
}

interface DetailRow {
  readonly id: number
  readonly debtType: string
  readonly name: string
  readonly value: string
}

/** The last day to pay of each open debt that is not late yet and whose kind is late by a detail. */
function lateDetails(engine: Engine): ReadonlyMap<number, IsoDate> {
  const names = Object.values(debtTypes).flatMap(({ delinquency }) => delinquency.detail ?? [])
  const rows = engine
    .prepare<[string], DetailRow>(
      `select debt.id, debt_type as debtType, name, value from detail cross join debt on debt.id = detail.debt_id
        where name in (select value from json_each(?)) and state in ('new', 'notified') and total > 0`,
    )
    .all(JSON.stringify([...new Set(names)]))
  return new Map(
    rows.flatMap(({ id, debtType, name, value }) => {
      if (!isDebtType(debtType)) return []
      const lateAfter = lateWithoutLetter(debtTypes[debtType].delinquency, { [name]: value })
      return lateAfter === undefined ? [] : [[id, lateAfter] as const]
    }),
  )
}
