/** Clocks: every deadline with its last day, so that the worklist is one index scan. */
import type { IsoDate } from '../../shared/values/dates.ts'
import type { Row, Writer } from './tables.ts'

interface RunningClock {
  readonly kind: string
  readonly anchorOn: IsoDate
  readonly lastDay: IsoDate
  readonly lapses: boolean
}

/** Makes the open clocks of a debt be exactly these: new ones start, ones no longer running are met today. */
export async function syncClocks(
  db: Writer,
  debt: Pick<Row<'debt'>, 'id' | 'office'>,
  running: readonly RunningClock[],
  today: IsoDate,
): Promise<void> {
  const open = await db
    .selectFrom('clock')
    .selectAll()
    .where('debtId', '=', debt.id)
    .where('metOn', 'is', null)
    .execute()
  const same = (one: Pick<RunningClock, 'kind' | 'lastDay'>, other: Pick<RunningClock, 'kind' | 'lastDay'>) =>
    one.kind === other.kind && one.lastDay === other.lastDay
  const over = open.filter((clock) => !running.some((other) => same(clock, other)))
  const begun = running.filter((clock) => !open.some((other) => same(clock, other)))
  if (over.length > 0) {
    await db
      .updateTable('clock')
      .set({ metOn: today })
      .where('id', 'in', over.map((clock) => clock.id))
      .execute()
  }
  if (begun.length > 0) {
    const rows = begun.map(({ kind, anchorOn, lastDay, lapses }) => ({
      debtId: debt.id,
      kind,
      anchorOn,
      lastDay,
      office: debt.office,
      lapses: lapses ? (1 as const) : (0 as const),
      metOn: null,
    }))
    await db.insertInto('clock').values(rows).execute()
  }
}
