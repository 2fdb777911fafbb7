/** How the referral desk and its batches read. */
import type { ReferralBatch, ReferralDesk } from '../../shared/api/referrals.ts'
import { policyInEffect } from '../../shared/domain/policy/in-effect.ts'
import { referral } from '../../shared/domain/referral-gates.ts'
import { waitingIn } from '../../shared/domain/referral/batch.ts'
import { crossServicingClock } from '../../shared/domain/standing/clocks.ts'
import { pastDueDate } from '../../shared/domain/standing/delinquency-date.ts'
import type { StandingFacts } from '../../shared/domain/standing/facts.ts'
import { periodFrom } from '../../shared/domain/standing/governing-policy.ts'
import { referralFactsOf, referralReasons, type RunningOffset } from '../../shared/domain/standing/referral.ts'
import { addDays, type IsoDate } from '../../shared/values/dates.ts'
import { add, formatMoney } from '../../shared/values/money.ts'
import { present } from '../../shared/values/present.ts'
import type { DebtFacts } from '../store/many-facts.ts'
import type { CountedBatch, ListedFinding } from '../store/referrals.ts'
import type { loadUpdates } from '../store/treasury-updates.ts'
import { nameOf } from './names.ts'

type DeskRow = ReferralDesk['rows'][number]

/** A batch with the first of its findings. */
export function batchView(
  batch: CountedBatch,
  findings: readonly ListedFinding[] = [],
  findingCount = 0,
  updates: readonly ListedUpdate[] = [],
): ReferralBatch {
  const { id: batchId, kind, state, mustBeCertified, preparedOn, preparedBy, debts, total, ...later } = batch
  const { certifiedOn, certifiedBy, exportedOn, documentId, fileName, digest, transmission } = later
  return {
    batchId,
    kind,
    state: transmission === undefined ? state : transmission.acknowledgedOn === null ? 'transmitted' : 'acknowledged',
    mustBeCertified,
    ...sendingOf(transmission),
    updates: updates.map(updateView),
    preparedOn,
    preparedBy,
    ...present({ certifiedOn, certifiedBy, exportedOn, documentId, fileName, digest }),
    debts,
    total: formatMoney(total),
    findings: findings.map(({ debtId, billNumber, code, record, message, stops }) => ({
      ...present({ debtId, billNumber }),
      code,
      record,
      message,
      stops: stops === 1,
    })),
    findingCount,
  }
}

function sendingOf(sent: CountedBatch['transmission']): Partial<ReferralBatch> {
  if (sent === undefined) return {}
  const { transmittedOn, transmittedBy, way, acknowledgedOn, acknowledgment } = sent
  return { transmittedOn, transmittedBy, way, ...present({ acknowledgedOn, acknowledgment }) }
}

type ListedUpdate = Awaited<ReturnType<typeof loadUpdates>>[number]

function updateView({ debtId, billNumber, event, reason, identifiedOn, ...parts }: ListedUpdate) {
  const amount = add(parts.principal, parts.interest, parts.administrative, parts.penalty)
  return {
    debtId,
    billNumber,
    event,
    reason,
    identifiedOn,
    ...(event === 'balance-adjusted' ? { amount: formatMoney(amount) } : {}),
  }
}

/** The last days for offset and for Cross-Servicing of a debt past due since a day. */
function lastDays(facts: StandingFacts, since: IsoDate): Pick<DeskRow, `${'offset' | 'crossServicing'}ReferralBy`> {
  const { days } = periodFrom(facts, 'offsetReferralBy', since).value
  return { offsetReferralBy: addDays(since, days), crossServicingReferralBy: crossServicingClock(facts, since).lastDay }
}

/** How far apart the pays of a salary offset are. */
const PAY_EVERY: Readonly<Record<string, number>> = { weekly: 7, biweekly: 14, semimonthly: 15, monthly: 30 }

/** One delinquent debt with the gate's answer. A debt that waits in a batch is held back by it. */
export function deskRow(found: DebtFacts, waiting: number | undefined, today: IsoDate): DeskRow {
  const { debt, debtor, facts } = found
  const asked = referralFactsOf(facts, debt.total, today, runningOffset(found))
  const gate = referral(asked, policyInEffect(facts.policies, asked.delinquencyDate).settings).value
  const reasons = [...referralReasons(facts, debt.total, today), ...waitingIn(waiting)]
  const since = pastDueDate(facts, today)
  return {
    debtId: debt.id,
    billNumber: debt.billNumber,
    name: nameOf(debtor),
    total: formatMoney(debt.total),
    daysDelinquent: gate.daysDelinquent,
    ...present({ noticeDate: asked.noticeDate }),
    crossServicing: reasons.length > 0 ? 'barred' : gate.crossServicing,
    treasuryOffset: reasons.length > 0 ? 'barred' : gate.treasuryOffset,
    reasons: [...reasons],
    ...(since === undefined ? {} : lastDays(facts, since)),
  }
}

function runningOffset({ offset, debtor }: DebtFacts): RunningOffset | undefined {
  if (offset === undefined) return undefined
  const { amount, firstPayOn } = offset
  return { amount, firstPayOn, payEveryDays: PAY_EVERY[debtor.payFrequency] ?? 14 }
}
