/** The debts of a batch for Treasury, judged as they stand today, and what the check of their records finds. */
import { changedSince, partsToSend, waitingIn, type SentParts } from '../shared/domain/referral/batch.ts'
import { referralReasons } from '../shared/domain/standing/referral.ts'
import { debtsAdded } from '../shared/exports/iai.ts'
import type { Finding } from '../shared/exports/iai-checks.ts'
import type { AgencyCodes, Submission } from '../shared/exports/iai-facts.ts'
import { preflight } from '../shared/exports/iai-preflight.ts'
import type { Cents } from '../shared/values/money.ts'
import { refuse, type Denied, type Reason } from '../shared/values/outcome.ts'
import type { DeedContext } from './context.ts'
import { settle } from './settle.ts'
import type { Engine } from './store/insert-many.ts'
import { loadManyFacts, type DebtFacts } from './store/many-facts.ts'
import { updateSubmissions } from './referral-updates.ts'
import { presentCertification } from './store/certifications.ts'
import { loadWaiting, type Batch, type Item, type NewFinding } from './store/referrals.ts'
import { debtsOfUpdates, referredDebts } from './store/referred-debts.ts'

/** A debt that may go, with its amounts. */
export type Fit = Item

/** A debt that may not, and why. */
export interface Misfit {
  readonly debtId: number
  readonly billNumber: string
  readonly reasons: readonly Reason[]
}

export interface Judged {
  readonly fit: readonly Fit[]
  readonly misfits: readonly Misfit[]
}

/** Debts are loaded so many at a time. */
const PAGE = 500

/** Judges debts as they stand today for a new batch; the charge for a referral is part of what they will owe. */
export async function judgeForBatch(context: DeedContext, ids: readonly number[], charge: Cents): Promise<Judged> {
  const fit: Fit[] = []
  const misfits: Misfit[] = []
  for (const page of pagesOf(ids)) {
    const waiting = await loadWaiting(context.db, page)
    for (const found of await loadToday(context, page)) {
      const { id, billNumber, total } = found.debt
      const reasons = [...referralReasons(found.facts, total, context.today), ...waitingIn(waiting.get(id))]
      if (reasons.length > 0) misfits.push({ debtId: id, billNumber, reasons })
      else fit.push({ debtId: id, ...partsToSend(partsOf(found), charge) })
    }
  }
  return { fit, misfits }
}

/** The debts of a certified batch that may no longer go: something bars them now, or they owe another amount. */
export async function misfitsNow(
  context: DeedContext,
  items: readonly Item[],
  charge: Cents,
): Promise<readonly Misfit[]> {
  const certified = new Map(items.map((item) => [item.debtId, item]))
  const misfits: Misfit[] = []
  for (const page of pagesOf(items.map((item) => item.debtId))) {
    for (const found of await loadToday(context, page)) {
      const { id, billNumber, total } = found.debt
      const item = certified.get(id)
      const now = partsToSend(partsOf(found), charge)
      const reasons = [
        ...referralReasons(found.facts, total, context.today),
        ...(item === undefined ? [] : changedSince(item, now)),
      ]
      if (reasons.length > 0) misfits.push({ debtId: id, billNumber, reasons })
    }
  }
  return misfits
}

/** The debts with their balances of today; those that were last worked out on another day are worked out afresh. */
async function loadToday(context: DeedContext, ids: readonly number[]): Promise<readonly DebtFacts[]> {
  const found = await loadManyFacts(context.db, ids)
  const stale = found.filter(({ debt }) => debt.accruedTo !== context.today)
  if (stale.length === 0) return found
  for (const { debt } of stale) await settle(context.db, debt.id, context.today)
  return await loadManyFacts(context.db, ids)
}

function partsOf({ debt }: DebtFacts): SentParts {
  const { principalLeft: principal, interest, administrative, penalty } = debt
  return { principal, interest, administrative, penalty }
}

function* pagesOf(ids: readonly number[]): Generator<readonly number[]> {
  for (let from = 0; from < ids.length; from += PAGE) yield ids.slice(from, from + PAGE)
}

/** The records of a batch of new debts or of updates, as the file will hold them. */
export function submissionsOf(engine: Engine, { id, kind }: Pick<Batch, 'id' | 'kind'>): Iterable<Submission> {
  return kind === 'updates' ? updateSubmissions(engine, id) : debtsAdded(referredDebts(engine, id))
}

/** What Treasury's checks would find in the batch, each with the number of its debt. */
export async function checkBatch(
  { db, engine, today, practice }: DeedContext,
  batch: Pick<Batch, 'id' | 'kind'>,
  codes: AgencyCodes,
): Promise<readonly NewFinding[]> {
  const numbers = new Map<string, number>()
  if (batch.kind === 'updates') for (const [id, { debtId }] of debtsOfUpdates(engine, batch.id)) numbers.set(debtId, id)
  else for (const { id, debt } of referredDebts(engine, batch.id)) numbers.set(debt.debtId, id)
  const certifiedThrough = (await presentCertification(db, today))?.validThrough
  const context = { today, codes, practice, programActive: true, certifiedThrough }
  return Array.from(preflight(context, submissionsOf(engine, batch)), (finding) => newFinding(finding, numbers))
}

function newFinding(finding: Finding, numbers: ReadonlyMap<string, number>): NewFinding {
  const { debtId, code, record, message, stops } = finding
  return { debtId: numbers.get(debtId) ?? null, code, record, message, stops: stops ? 1 : 0 }
}

/** The debts of which Treasury would return a record. */
export function stoppedDebts(findings: readonly NewFinding[]): readonly number[] {
  return [...new Set(findings.flatMap(({ debtId, stops }) => (stops === 1 && debtId !== null ? [debtId] : [])))]
}

/** A refusal names so many bills at most. */
const REASONS_NAMED = 5

/** Refuses a batch of which no debt may go. */
export function refuseMisfits(misfits: readonly Misfit[]): Denied {
  const named = misfits
    .slice(0, REASONS_NAMED)
    .flatMap(({ billNumber, reasons }) =>
      reasons.map((reason) => ({ ...reason, message: `${billNumber}: ${reason.message}` })),
    )
  const none = { rule: 'nothing-to-refer', cite: 'IRM 1.35.7.18(2)', message: 'No debt may be referred today.' }
  return refuse(named.length === 0 ? [none] : named)
}

/** Refuses a batch for what Treasury would return. */
export function refuseFindings(findings: readonly NewFinding[]): Denied {
  const stops = findings.filter((finding) => finding.stops === 1).slice(0, REASONS_NAMED)
  return refuse(
    stops.map(({ code, record, message }) => {
      return { rule: `iai-${code}`, cite: `IAI error ${code}, record ${record}`, message }
    }),
  )
}
