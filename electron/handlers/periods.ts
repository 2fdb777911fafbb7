import type { Answer } from '../../shared/api.ts'
import { isDate } from '../../shared/values/dates.ts'
import { answer, invalid } from '../../shared/values/outcome.ts'
import { proposeApproval } from '../approvals/propose.ts'
import type { HandlersOf } from '../context.ts'
import { componentTotals, controlTotals } from '../control-totals.ts'
import { housePress } from '../draw-demand.ts'
import { cashReport, dailyCash, totalsReport } from '../show/cash.ts'
import { closedThrough, closePeriod, listPeriodChanges } from '../store/periods.ts'
import { loadProfile } from '../store/settings.ts'
import type { Reader } from '../store/tables.ts'

type Calls =
  | 'period.list'
  | 'period.close'
  | 'period.reopen'
  | 'report.controlTotals'
  | 'report.dailyCash'
  | 'report.pdf'

export const periodHandlers: HandlersOf<Calls> = {
  'period.list': async (_input, { db }) => answer(await shown(db)),

  'period.close': async ({ through, reason }, context) => {
    const { db, today, clerk } = context
    if (through >= today) return invalid('through', `Only days before today, ${today}, can be closed.`)
    const closed = await closedThrough(db)
    if (closed !== undefined && through <= closed) {
      return invalid('through', `The books are closed through ${closed} already.`)
    }
    const totals = await componentTotals(db, through)
    await closePeriod(db, through, totals, { doneOn: today, doneBy: clerk.name, reason })
    context.audit({ about: through, detail: { closedThrough: through, reason, totals: Object.fromEntries(totals) } })
    return answer(await shown(db))
  },

  'period.reopen': async ({ from, reason }, context) => {
    const closed = await closedThrough(context.db)
    if (closed === undefined || from > closed) return invalid('from', 'This day is not in a closed period.')
    const proposal = { kind: 'period-reopening' as const, about: `Books from ${from}`, payload: { from }, reason }
    const proposed = await proposeApproval(context, proposal)
    if (!proposed.ok) return proposed
    context.audit({ about: from, detail: { from, reason, approvalId: proposed.value } })
    return answer({ approvalId: proposed.value })
  },

  'report.controlTotals': async ({ asOf, ...stretch }, { db, today }) =>
    answer(await controlTotals(db, asOf ?? today, stretch)),

  'report.dailyCash': async ({ on }, { db, today }) => answer(await dailyCash(db, on ?? today)),

  'report.pdf': async ({ report, on }, { db, today }) => {
    const day = on ?? today
    const { agency } = await loadProfile(db)
    const composed =
      report === 'daily-cash' ? cashReport(await dailyCash(db, day)) : totalsReport(await controlTotals(db, day))
    const pdf = housePress().report(composed, { author: agency, dated: today })
    return answer({ fileName: `${report}-${day}.pdf`, pdf: pdf.toString('base64') })
  },
}

async function shown(db: Reader): Promise<Answer<'period.list'>> {
  const through = await closedThrough(db)
  return {
    ...(through === undefined ? {} : { closedThrough: through }),
    changes: (await listPeriodChanges(db)).map(({ id, act, throughOn, doneOn, doneBy, reason }) => ({
      changeId: id,
      act,
      ...(isDate(throughOn) ? { through: throughOn } : {}),
      doneOn,
      doneBy,
      reason,
    })),
  }
}
