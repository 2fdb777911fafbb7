import type { Answer, Parsed } from '../../shared/api.ts'
import type { ReportView } from '../../shared/api/reports.ts'
import { bucketsOf } from '../../shared/domain/reporting/buckets.ts'
import { REPORTS } from '../../shared/domain/reporting/report-names.ts'
import { fiscalYearStart } from '../../shared/domain/reporting/receivables.ts'
import { stateLabel } from '../../shared/domain/standing/state.ts'
import { formatMoney } from '../../shared/values/money.ts'
import { answer, invalid, type Denied } from '../../shared/values/outcome.ts'
import type { HandlersOf, ViewContext } from '../context.ts'
import { reportMakers } from '../reports/index.ts'
import { reportFile } from '../reports/report-file.ts'
import type { MadeReport, ReportAsk } from '../reports/report.ts'
import { nameOf } from '../show/names.ts'
import { loadListed } from '../store/debt-list.ts'
import { typeOf } from '../store/facts.ts'
import { loadProfile } from '../store/settings.ts'

type Asked = Parsed<'report.show'>

export const reportHandlers: HandlersOf<`report.${'show' | 'debts' | 'file'}`> = {
  'report.show': async (asked, context) => {
    const ask = askOf(asked, context)
    return whyNot(asked, ask) ?? answer(view(asked, ask, await reportMakers[asked.name](context.db, ask)))
  },

  'report.debts': async ({ line, offset, limit, ...asked }, context) => {
    const { db, today } = context
    const ask = askOf(asked, context)
    const denied = whyNot(asked, ask)
    if (denied !== undefined) return denied
    const made = await reportMakers[asked.name](db, ask)
    const ids = made.debtsOf.get(line)
    if (ids === undefined) return invalid('line', 'There is no such line in the report.')
    const rows = await loadListed(db, ids.slice(offset, offset + limit))
    const found = made.sections.flatMap((section) => section.rows).find(({ key }) => key === line)
    return answer({
      label: found?.label ?? line,
      rows: rows.map((row): Answer<'report.debts'>['rows'][number] => ({
        debtId: row.id,
        billNumber: row.billNumber,
        name: nameOf(row),
        debtTypeLabel: typeOf(row.debtType).name,
        stateLabel: stateLabel(row.state, row.delinquentOn ?? undefined, today),
        total: formatMoney(row.total),
      })),
      count: ids.length,
    })
  },

  'report.file': async ({ form, ...asked }, context) => {
    const ask = askOf(asked, context)
    const denied = whyNot(asked, ask)
    if (denied !== undefined) return denied
    const shown = view(asked, ask, await reportMakers[asked.name](context.db, ask))
    const { agency } = await loadProfile(context.db)
    return answer(await reportFile(shown, form, { author: agency, dated: context.today }))
  },
}

function askOf({ asOf, from, buckets }: Asked, { today }: ViewContext): ReportAsk {
  const on = asOf ?? today
  return { asOf: on, from: from ?? fiscalYearStart(on), today, buckets }
}

function whyNot({ buckets }: Asked, { asOf, from, today }: ReportAsk): Denied | undefined {
  if (asOf > today) return invalid('asOf', `This day lies after today, ${today}.`)
  if (from > asOf) return invalid('from', 'The period begins after it ends.')
  if (buckets === undefined || bucketsOf(buckets) !== undefined) return undefined
  return invalid('buckets', 'The last days of the buckets must rise, such as 30, 60, 90.')
}

function view({ name }: Asked, { asOf, from }: ReportAsk, made: MadeReport): ReportView {
  const { about, sections, identities = [], notes = [], cite } = made
  const title = REPORTS[name]
  return { name, title, about, asOf, from, sections: [...sections], identities, notes: [...notes], cite }
}
