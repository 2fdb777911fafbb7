import type { Parsed } from '../../shared/api.ts'
import { decisionEntries, outcomesOf } from '../../shared/domain/standing/case-decision.ts'
import { decideCase, type CaseDecision } from '../../shared/domain/standing/case-outcome.ts'
import { takeRequest, type CaseRequest } from '../../shared/domain/standing/case-request.ts'
import { agreementInForce } from '../../shared/domain/standing/facts.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { formatMoney } from '../../shared/values/money.ts'
import { answer, invalid, refuse, type Denied } from '../../shared/values/outcome.ts'
import type { DeedContext, HandlersOf } from '../context.ts'
import { accountOf } from '../settle.ts'
import type { Dossier } from '../store/facts.ts'
import { appendEntry } from '../store/ledger.ts'
import type { Row } from '../store/tables.ts'
import { debtDeed } from './debt-deed.ts'

export const caseHandlers: HandlersOf<'case.open' | 'case.decide'> = {
  'case.open': async (input, context) =>
    await debtDeed(context, input.debtId, input.version, async (dossier) => {
      const { kind, receivedOn, channel, note, ground = '', goodCause } = input
      if (receivedOn > context.today) return invalid('receivedOn', `This day lies after today, ${context.today}.`)
      const taken = takeRequest(dossier.facts, requestOf(input), incurredOn(dossier))
      if (!taken.ok) return taken
      const { accepted, inTime, sentence, decisionDue = null } = taken.value
      const cause = goodCause === undefined ? null : [goodCause, input.goodCauseNote].filter(Boolean).join(': ')
      const file = {
        debtId: input.debtId,
        kind,
        receivedOn,
        channel,
        timely: accepted && inTime ? (1 as const) : (0 as const),
        timeliness: sentence,
        goodCause: accepted ? cause : null,
        ground,
        note,
        decisionDue,
        openedBy: context.clerk.name,
      }
      await context.db
        .insertInto('caseFile')
        .values({ ...file, ...undecided })
        .execute()
      return answer({ kind, receivedOn, channel, ground, accepted, timeliness: sentence, goodCause: cause })
    }),

  'case.decide': async (input, context) =>
    await debtDeed(context, input.debtId, input.version, async (dossier) => {
      const file = dossier.cases.find((other) => other.id === input.caseId)
      if (file === undefined) return invalid('caseId', 'There is no such case on this debt.')
      const denied = notDecidable(file, input.outcome, context)
      if (denied !== undefined) return denied
      if (input.decidedOn > context.today) return invalid('decidedOn', `This day lies after today, ${context.today}.`)
      const decided = decideCase(decisionOf(input, file, dossier, context))
      if (!decided.ok) return decided
      const entries = decisionEntries(accountOf(dossier, input.decidedOn), input.outcome, file.kind, input.reducedTo)
      if (!entries.ok) return entries
      for (const entry of entries.value) await post(context, dossier, input.decidedOn, entry)
      const { decidedOn, outcome, reducedTo = null, decidedBy, facts, findings, analysis, conclusions, terms } = input
      const decision = { decidedOn, outcome, reducedTo, decidedBy, facts, findings, analysis, conclusions, terms }
      await context.db.updateTable('caseFile').set(decision).where('id', '=', file.id).execute()
      await tellWhatFollows(context, dossier, decided.value)
      const changed = entries.value.map(({ kind, amount }) => ({ kind, amount: formatMoney(amount) }))
      return answer({ case: file.kind, outcome, decidedOn, decidedBy, changed, follows: decided.value })
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

function requestOf(input: Parsed<'case.open'>): CaseRequest {
  const { signed, channel, ground = '', ...request } = input
  return { ...request, ground, filing: { signed, channel } }
}

/** The day the debt arose: the end of its cause, or the day it was found where that is not known. */
function incurredOn({ debt }: Dossier): IsoDate {
  return debt.causeEnd ?? debt.causeStart ?? debt.discoveredOn
}

const MANAGERS: ReadonlySet<string> = new Set(['supervisor', 'approving-official'])

function decisionOf(
  input: Parsed<'case.decide'>,
  file: Row<'caseFile'>,
  { type, facts, offset, referredOn }: Dossier,
  { clerk, today }: DeedContext,
): CaseDecision {
  const { outcome, decidedOn, decidedBy, byCfo, findings, salaryOffsetAllowed, newPayment } = input
  const parts = (['facts', 'findings', 'analysis', 'conclusions', 'terms'] as const).filter(
    (part) => input[part] !== '',
  )
  return {
    kind: file.kind,
    receivedOn: file.receivedOn,
    outcome,
    decidedOn,
    decidedBy,
    byManager: MANAGERS.has(clerk.role),
    byCfo,
    trainingDebt: type.family === 'training',
    parts,
    findings,
    paymentsDisputed: file.ground === 'deduction',
    salaryOffsetAllowed,
    newScheduleSet: newPayment !== undefined || agreementInForce(facts, today) !== undefined,
    payer: referredOn !== undefined ? 'treasury' : offset === undefined ? 'debtor' : 'payroll',
  }
}

/** What is to be done after a decision stands on the timeline, where the next clerk reads it. */
async function tellWhatFollows(context: DeedContext, { debt }: Dossier, follows: readonly string[]): Promise<void> {
  if (follows.length === 0) return
  const note = { debtId: debt.id, writtenOn: context.today, writtenBy: context.clerk.name, text: follows.join(' ') }
  await context.db.insertInto('note').values(note).execute()
}
