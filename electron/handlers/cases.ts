import type { Answer, Parsed } from '../../shared/api.ts'
import { deciderReasons } from '../../shared/domain/standing/case-decider.ts'
import { decisionEntries, outcomesOf } from '../../shared/domain/standing/case-decision.ts'
import { decideCase } from '../../shared/domain/standing/case-outcome.ts'
import { agreementInForce } from '../../shared/domain/standing/facts.ts'
import { takeRequest, type TakenRequest } from '../../shared/domain/standing/case-request.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { formatMoney } from '../../shared/values/money.ts'
import { answer, invalid, refuse, type Denied, type Outcome, type Reason } from '../../shared/values/outcome.ts'
import { present } from '../../shared/values/present.ts'
import { decisionOf, decisionParticulars } from '../case-decision.ts'
import { particularsOf, requestOf } from '../case-particulars.ts'
import type { AuditLine, DeedContext, HandlersOf } from '../context.ts'
import { signAgreement } from '../sign-agreement.ts'
import { accountOf, settle } from '../settle.ts'
import { addCase, loadParticulars, saveParticulars } from '../store/cases.ts'
import { loadDossier, type Dossier } from '../store/facts.ts'
import { recordLeaver } from '../store/leavers.ts'
import { appendEntry } from '../store/ledger.ts'
import type { Row } from '../store/tables.ts'
import { debtDeed, noSuchDebt } from './debt-deed.ts'

export const caseHandlers: HandlersOf<'case.check' | 'case.open' | 'case.decide'> = {
  'case.check': async (input, { db, today }) => {
    const dossier = await loadDossier(db, input.debtId)
    if (dossier === undefined) return noSuchDebt()
    return answer(checked(take(dossier, input, today)))
  },

  'case.open': async ({ version, ...input }, context) =>
    await debtDeed(context, input.debtId, version, async (dossier) => {
      const taken = take(dossier, input, context.today)
      if (!taken.ok) return taken
      await record(context, dossier, input, taken.value)
      const leaves = await leave(context, dossier, input)
      const others = OF_THE_PERSON.has(input.kind) ? await recordOnOtherDebts(context, dossier, input) : []
      return answer({ ...told(input, taken.value), ...leaves, ...(others.length === 0 ? {} : { alsoOn: others }) })
    }),

  'case.decide': async (input, context) =>
    await debtDeed(context, input.debtId, input.version, async (dossier) => {
      const file = dossier.cases.find((other) => other.id === input.caseId)
      if (file === undefined) return invalid('caseId', 'There is no such case on this debt.')
      const denied = notDecidable(file, dossier.debt, input.outcome, context)
      if (denied !== undefined) return denied
      if (input.decidedOn > context.today) return invalid('decidedOn', `This day lies after today, ${context.today}.`)
      const particulars = await loadParticulars(context.db, file.id)
      const decided = decideCase(decisionOf(input, file, particulars, dossier, context))
      if (!decided.ok) return decided
      const entries = decisionEntries(accountOf(dossier, input.decidedOn), input.outcome, file.kind, input.reducedTo)
      if (!entries.ok) return entries
      for (const entry of entries.value) await post(context, dossier, input.decidedOn, entry)
      const { decidedOn, outcome, reducedTo = null, decidedBy, facts, findings, analysis, conclusions, terms } = input
      const decision = { decidedOn, outcome, reducedTo, decidedBy, facts, findings, analysis, conclusions, terms }
      await context.db.updateTable('caseFile').set(decision).where('id', '=', file.id).execute()
      await saveParticulars(context.db, file.id, decisionParticulars(input, file.kind))
      const scheduled = await setSchedule(context, input)
      if (!scheduled.ok) return scheduled
      await tellWhatFollows(context, dossier.debt.id, decided.value)
      const changed = entries.value.map(({ kind, amount }) => ({ kind, amount: formatMoney(amount) }))
      const decidedAs = { case: file.kind, outcome, decidedOn, decidedBy, changed, follows: decided.value }
      return answer({ ...decidedAs, ...scheduled.value })
    }),
}

type Opening = Omit<Parsed<'case.open'>, 'version'>

/** Who has left by today is no employee any more; of one who leaves later, the roll-over of that day says so. */
async function leave(
  { db, today }: DeedContext,
  { debt }: Dossier,
  { separation }: Opening,
): Promise<AuditLine['detail']> {
  if (separation === undefined || separation.leavesOn > today) return {}
  const employmentStatus = await recordLeaver(db, { debtorId: debt.debtorId, how: separation.how })
  return present({ employmentStatus })
}

/** What happens to the person reaches every debt of the person. */
const OF_THE_PERSON: ReadonlySet<string> = new Set(['bankruptcy', 'death', 'separation'])

function take(dossier: Dossier, input: Opening, today: IsoDate): Outcome<TakenRequest> {
  if (input.receivedOn > today) return invalid('receivedOn', `This day lies after today, ${today}.`)
  const debt = { incurredOn: incurredOn(dossier), owed: accountOf(dossier, input.receivedOn).balance.total }
  return takeRequest(dossier.facts, requestOf(input), debt)
}

/** The day the debt arose: the end of its cause, or the day it was found where that is not known. */
function incurredOn({ debt }: Dossier): IsoDate {
  return debt.causeEnd ?? debt.causeStart ?? debt.discoveredOn
}

function checked(taken: Outcome<TakenRequest>): Answer<'case.check'> {
  if (!taken.ok) {
    return { allowed: false, reasons: [...reasonsOf(taken)], sentence: '', steps: [], holdsCollection: false }
  }
  const { accepted, sentence, steps, decisionDue } = taken.value
  const more = { steps: [...steps], holdsCollection: accepted, ...present({ decisionDue }) }
  return { allowed: true, reasons: [], sentence, ...more }
}

function reasonsOf({ error }: Denied): readonly Reason[] {
  if (error.kind === 'refused') return error.reasons
  if (error.kind === 'fault') return []
  return error.issues.map(({ message }) => ({ rule: 'incomplete', cite: 'IRM 1.35.7.11(3)', message }))
}

async function record(
  context: DeedContext,
  { debt }: Dossier,
  input: Opening,
  { inTime, incomplete, sentence, decisionDue, filedOn, follows = [] }: TakenRequest,
): Promise<void> {
  const { kind, receivedOn, channel, note, ground = '' } = input
  const row = {
    debtId: debt.id,
    kind,
    receivedOn,
    channel,
    timely: inTime ? (1 as const) : (0 as const),
    timeliness: sentence,
    goodCause: inTime ? null : causeOf(input),
    complete: incomplete === true ? (0 as const) : (1 as const),
    filedOn: filedOn ?? null,
    ground,
    note,
    decisionDue: decisionDue ?? null,
    openedBy: context.clerk.name,
  }
  await addCase(context.db, { ...row, ...undecided }, particularsOf(input))
  await tellWhatFollows(context, debt.id, follows)
}

const undecided = { decidedOn: null, outcome: null, reducedTo: null, decidedBy: null, facts: null, findings: null }

function causeOf({ goodCause, goodCauseNote }: Opening): string | null {
  return goodCause === undefined ? null : [goodCause, goodCauseNote].filter(Boolean).join(': ')
}

/** Each other open debt of the person gets the case by its own facts; gives the bills it was recorded on. */
async function recordOnOtherDebts(context: DeedContext, { debt }: Dossier, input: Opening): Promise<readonly string[]> {
  const others = await context.db
    .selectFrom('debt')
    .select('id')
    .where('debtorId', '=', debt.debtorId)
    .where('id', '<>', debt.id)
    .where('state', 'not in', ['paid', 'closed'])
    .orderBy('id')
    .execute()
  const bills: string[] = []
  for (const { id } of others) {
    const dossier = await loadDossier(context.db, id)
    if (dossier === undefined) continue
    const taken = take(dossier, { ...input, debtId: id }, context.today)
    if (!taken.ok) continue
    await record(context, dossier, input, taken.value)
    await settle(context.db, id, context.today)
    const { billNumber } = dossier.debt
    context.audit({ about: billNumber, debtId: id, detail: told(input, taken.value) })
    bills.push(billNumber)
  }
  return bills
}

function told(input: Opening, { accepted, sentence }: TakenRequest): Readonly<Record<string, unknown>> {
  const { kind, receivedOn, channel, ground = '' } = input
  return { kind, receivedOn, channel, ground, accepted, timeliness: sentence, goodCause: causeOf(input) }
}

function notDecidable(
  file: Row<'caseFile'>,
  { registeredBy }: Row<'debt'>,
  outcome: string,
  { clerk }: DeedContext,
): Denied | undefined {
  if (file.decidedOn !== null) return invalid('caseId', `This case was decided on ${file.decidedOn}.`)
  const allowed = outcomesOf(file.kind)
  if (!allowed.includes(outcome)) return invalid('outcome', `This case can end as: ${allowed.join(', ')}.`)
  const reasons = deciderReasons({ ...file, outcome }, { ...clerk, registered: registeredBy === clerk.name })
  return reasons.length === 0 ? undefined : refuse(reasons)
}

/** Sets the payments that a decision on hardship grants; the old terms end on its day. Nothing without a schedule. */
async function setSchedule(
  context: DeedContext,
  { debtId, version, outcome, decidedOn, findings, newPayment, newSchedule }: Parsed<'case.decide'>,
): Promise<Outcome<Readonly<Record<string, unknown>>>> {
  if (outcome !== 'granted' || newPayment === undefined || newSchedule === undefined) return answer({})
  const dossier = await loadDossier(context.db, debtId)
  if (dossier === undefined) return noSuchDebt()
  const old = agreementInForce(dossier.facts, decidedOn)
  const terms = {
    debtId,
    version,
    signedOn: decidedOn,
    ...newSchedule,
    payment: newPayment,
    hardship: true,
    inabilityToPay: findings.slice(0, LONGEST_INABILITY),
    abilityToPay: newPayment,
    noLumpSum: 'Set by the decision on the hardship.',
  }
  const follows = old === undefined ? undefined : { id: old.id, why: 'By the decision on the hardship' }
  const signed = await signAgreement(context, dossier, terms, follows)
  return signed.ok ? answer({ schedule: signed.value }) : signed
}

/** As long as an agreement keeps what shows that the debtor cannot pay at once. */
const LONGEST_INABILITY = 300

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

/** What is to be done stands on the timeline, where the next clerk reads it. */
async function tellWhatFollows(context: DeedContext, debtId: number, follows: readonly string[]): Promise<void> {
  if (follows.length === 0) return
  const note = { debtId, writtenOn: context.today, writtenBy: context.clerk.name, text: follows.join(' ') }
  await context.db.insertInto('note').values(note).execute()
}
