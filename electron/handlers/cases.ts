import { caseTimeliness } from '../../shared/domain/standing/case-timeliness.ts'
import { decisionEntries, outcomesOf } from '../../shared/domain/standing/case-decision.ts'
import { closed } from '../../shared/domain/permission.ts'
import { formatMoney } from '../../shared/values/money.ts'
import { answer, invalid, refuse, type Denied } from '../../shared/values/outcome.ts'
import type { DeedContext, HandlersOf } from '../context.ts'
import { accountOf } from '../settle.ts'
import type { Dossier } from '../store/facts.ts'
import { appendEntry } from '../store/ledger.ts'
import type { Row } from '../store/tables.ts'
import { debtDeed } from './debt-deed.ts'

export const caseHandlers: HandlersOf<'case.open' | 'case.decide'> = {
  'case.open': async ({ debtId, version, kind, receivedOn, channel, goodCause, goodCauseNote, note }, context) =>
    await debtDeed(context, debtId, version, async (dossier) => {
      if (receivedOn > context.today) return invalid('receivedOn', `This day lies after today, ${context.today}.`)
      const barred = kind === 'waiver' ? closed(dossier.type.waiver, false) : []
      if (barred.length > 0) return refuse(barred)
      const time = caseTimeliness(dossier.facts, kind, receivedOn, goodCause)
      const cause = goodCause === undefined ? null : `${goodCause}${goodCauseNote === '' ? '' : `: ${goodCauseNote}`}`
      const file = {
        debtId,
        kind,
        receivedOn,
        channel,
        timely: time.inTime ? (1 as const) : (0 as const),
        timeliness: time.sentence,
        goodCause: cause,
        note,
        decisionDue: time.decisionDue ?? null,
        openedBy: context.clerk.name,
      }
      await context.db
        .insertInto('caseFile')
        .values({ ...file, ...undecided })
        .execute()
      return answer({ kind, receivedOn, channel, timeliness: time.sentence, goodCause: cause })
    }),

  'case.decide': async (input, context) =>
    await debtDeed(context, input.debtId, input.version, async (dossier) => {
      const file = dossier.cases.find((other) => other.id === input.caseId)
      if (file === undefined) return invalid('caseId', 'There is no such case on this debt.')
      const denied = notDecidable(file, input.outcome, context)
      if (denied !== undefined) return denied
      if (input.decidedOn > context.today) return invalid('decidedOn', `This day lies after today, ${context.today}.`)
      const entries = decisionEntries(accountOf(dossier, input.decidedOn), input.outcome, file.kind, input.reducedTo)
      if (!entries.ok) return entries
      for (const entry of entries.value) await post(context, dossier, input.decidedOn, entry)
      const { decidedOn, outcome, reducedTo = null, decidedBy, facts, findings } = input
      const decision = { decidedOn, outcome, reducedTo, decidedBy, facts, findings }
      await context.db.updateTable('caseFile').set(decision).where('id', '=', file.id).execute()
      const changed = entries.value.map(({ kind, amount }) => ({ kind, amount: formatMoney(amount) }))
      return answer({ case: file.kind, outcome, decidedOn, decidedBy, changed })
    }),
}

const undecided = { decidedOn: null, outcome: null, reducedTo: null, decidedBy: null, facts: null, findings: null }

function notDecidable(file: Row<'caseFile'>, outcome: string, context: DeedContext): Denied | undefined {
  if (file.decidedOn !== null) return invalid('caseId', `This case was decided on ${file.decidedOn}.`)
  const allowed = outcomesOf(file.kind)
  if (!allowed.includes(outcome)) return invalid('outcome', `This case can end as: ${allowed.join(', ')}.`)
  if (file.openedBy !== context.clerk.name) return undefined
  const message = 'Whoever recorded a request does not record its decision. Another account must do it.'
  return refuse([{ rule: 'maker-checker', cite: 'NIST SP 800-53 AC-5', message }])
}

type Entry = Pick<Row<'entry'>, 'kind' | 'amount' | 'part'>

async function post(
  context: DeedContext,
  dossier: Dossier,
  effectiveOn: Row<'entry'>['effectiveOn'],
  entry: Entry,
): Promise<void> {
  await appendEntry(context.db, {
    ...entry,
    debtId: dossier.debt.id,
    effectiveOn,
    postedOn: context.today,
    postedBy: context.clerk.name,
    method: '',
    reference: '',
    reason: 'By decision of a case',
    reversesId: null,
  })
}
