import { debtTypes, debtTypeSlugs } from '../../shared/debt-types/index.ts'
import {
  acknowledgeBatch, cancelBatch, certifyBatch, exportBatch, transmitBatch, type Transmission,
} from '../../shared/domain/referral/batch.ts'
import type { ReferralBatch } from '../../shared/api/referrals.ts'
import { policyInEffect, policyStamp } from '../../shared/domain/policy/in-effect.ts'
import { certificationReasons } from '../../shared/domain/treasury/agency-certification.ts'
import { countedFromDemandSince } from '../../shared/domain/standing/referral.ts'
import { governing } from '../../shared/law/dated.ts'
import {
  REFERRAL_NOTICE_DAYS, REFERRAL_OVER, TREASURY_OFFSET_OVER_DAYS,
} from '../../shared/law/referral-thresholds.ts'
import { addDays, type IsoDate } from '../../shared/values/dates.ts'
import { formatMoney } from '../../shared/values/money.ts'
import { answer, invalid, refuse, type Denied, type Outcome, type Reason } from '../../shared/values/outcome.ts'
import { present } from '../../shared/values/present.ts'
import type { DeedContext, HandlersOf, ViewContext } from '../context.ts'
import { checkBatch, judgeForBatch, refuseFindings, refuseMisfits, stoppedDebts } from '../referral-batch.ts'
import { exportFile, misfitFindings, putFileBack } from '../referral-export.ts'
import { batchView, deskRow } from '../show/referral.ts'
import { acknowledgeTransmission, addTransmission, presentCertification } from '../store/certifications.ts'
import { loadCharges } from '../store/charges.ts'
import { loadManyFacts } from '../store/many-facts.ts'
import { loadPolicies } from '../store/policies.ts'
import { countDesk, listDeskIds, listReferable, type DeskFigures } from '../store/referral-desk.ts'
import {
  addBatch, addFindings, addItems, countFindings, findBatch, listBatches, listBatchStops, listFindings, loadWaiting,
  markKnownDebtors, removeItems, updateBatch, type CountedBatch,
} from '../store/referrals.ts'
import { loadProfile } from '../store/settings.ts'
import type { Reader } from '../store/tables.ts'
import { loadUpdates } from '../store/treasury-updates.ts'

/** A batch shows so many findings; the rest are counted. */
const FINDINGS_SHOWN = 500

/** The desk shows so many batches. */
const BATCHES_SHOWN = 20

type Calls = `referral.${'desk' | 'prepare' | 'certify' | 'export' | 'transmit' | 'acknowledge' | 'cancel' | 'view'}`

export const referralHandlers: HandlersOf<Calls> = {
  'referral.desk': async (page, context) => {
    const { db, today } = context
    const figures = await figuresOn(db, today)
    const ids = await listDeskIds(db, figures, page)
    const waiting = await loadWaiting(db, ids)
    const found = await loadManyFacts(db, ids)
    const { all, ...counts } = await countDesk(db, figures)
    const { eligible, required, barred } = counts
    return answer({
      rows: found.map((row) => deskRow(row, waiting.get(row.debt.id), today)),
      count: page.show === 'all' ? all : counts[page.show],
      eligible,
      required,
      barred,
      batches: (await listBatches(db, BATCHES_SHOWN)).map((batch) => batchView(batch)),
      certification: [...(await whyNotCertified(context))],
    })
  },

  'referral.prepare': async ({ debtIds }, context) => {
    const { db, engine, today, clerk } = context
    const ids = debtIds === undefined ? await listReferable(db, await figuresOn(db, today)) : [...new Set(debtIds)]
    const charge = (await loadCharges(db, today)).onReferral
    const { fit, misfits } = await judgeForBatch(context, ids, charge)
    if (fit.length === 0) return refuseMisfits(misfits)
    const batchId = await addBatch(db, today, clerk.name)
    addItems(engine, batchId, fit)
    await markKnownDebtors(db, batchId)
    const codes = (await loadProfile(db)).treasury
    const findings = await checkBatch(context, { id: batchId, kind: 'referral' }, codes)
    const stopped = stoppedDebts(findings)
    if (stopped.length === fit.length) return refuseFindings(findings)
    await removeItems(db, batchId, stopped)
    addFindings(engine, batchId, [...findings, ...misfits.flatMap(misfitFindings)])
    const batch = await loadBatch(db, batchId)
    await audit(context, batch, { leftOut: stopped.length + misfits.length })
    return answer(await show(db, batch))
  },

  'referral.certify': async ({ batchId, delegation }, context) =>
    await onBatch(context, batchId, async (batch) => {
      const { clerk, db, today } = context
      const by = { account: clerk.name, name: clerk.displayName, title: clerk.role, delegation }
      const certified = certifyBatch(batch, by, today)
      if (!certified.ok) return certified
      const expired = await whyNotCertified(context)
      if (expired.length > 0) return refuse(expired)
      const stops = await listBatchStops(db, batchId)
      if (stops.length > 0) return refuseFindings(stops)
      await updateBatch(db, batchId, { state: 'certified', certifiedOn: today, certifiedBy: clerk.name, delegation })
      return answer({ delegation })
    }),

  'referral.cancel': async ({ batchId, reason }, context) =>
    await onBatch(context, batchId, async (batch) => {
      const cancelled = cancelBatch(batch)
      if (!cancelled.ok) return cancelled
      await updateBatch(context.db, batchId, { state: 'cancelled' })
      return answer({ reason })
    }),

  'referral.export': async ({ batchId }, context) =>
    await onBatch(context, batchId, async (batch) => {
      const allowed = exportBatch(batch)
      if (!allowed.ok) return allowed
      if (allowed.value === 'again') return await putFileBack(context, batch)
      const expired = await whyNotCertified(context)
      if (expired.length > 0) return refuse(expired)
      const stops = await listBatchStops(context.db, batchId)
      return stops.length > 0 ? refuseFindings(stops) : await exportFile(context, batch)
    }),

  'referral.transmit': async ({ batchId, on, way }, context) =>
    await onBatch(context, batchId, async (batch) => {
      if (on > context.today) return invalid('on', `This day lies after today, ${context.today}.`)
      const sent = transmitBatch(batch, sendingOf(batch), on)
      if (!sent.ok) return sent
      const open = { acknowledgedOn: null, acknowledgedBy: null, acknowledgment: null }
      const row = { batchId, transmittedOn: on, transmittedBy: context.clerk.name, way, ...open }
      await addTransmission(context.db, row)
      return answer({ transmittedOn: on, way })
    }),

  'referral.acknowledge': async ({ batchId, on, acknowledgment }, context) =>
    await onBatch(context, batchId, async (batch) => {
      if (on > context.today) return invalid('on', `This day lies after today, ${context.today}.`)
      const known = acknowledgeBatch(sendingOf(batch), on)
      if (!known.ok) return known
      await acknowledgeTransmission(context.db, batchId, { on, by: context.clerk.name, acknowledgment })
      return answer({ acknowledgedOn: on, acknowledgment })
    }),

  'referral.view': async ({ batchId }, { db }) => {
    const batch = await findBatch(db, batchId)
    return batch === undefined ? noSuchBatch() : answer(await show(db, batch))
  },
}

/** Why nothing may be sent to Treasury today; a practice center needs no certification, but none that has ended. */
async function whyNotCertified({ db, today, practice }: ViewContext | DeedContext): Promise<readonly Reason[]> {
  return certificationReasons(await presentCertification(db, today), today, !practice)
}

function sendingOf({ transmission }: CountedBatch): Transmission | undefined {
  if (transmission === undefined) return undefined
  const { transmittedOn, acknowledgedOn } = transmission
  return { transmittedOn, ...present({ acknowledgedOn }) }
}

async function onBatch(
  context: DeedContext,
  batchId: number,
  deed: (batch: CountedBatch) => Promise<Outcome<Readonly<Record<string, unknown>>>>,
): Promise<Outcome<ReferralBatch>> {
  const batch = await findBatch(context.db, batchId)
  if (batch === undefined) return noSuchBatch()
  const done = await deed(batch)
  if (!done.ok) return done
  const after = await loadBatch(context.db, batchId)
  await audit(context, after, done.value)
  return answer(await show(context.db, after))
}

/** Each debt of a batch is judged by the policy that governs it; the line names the policy of the day. */
async function audit(
  { db, today, audit: write }: DeedContext,
  { id: batchId, debts, total }: CountedBatch,
  more: Readonly<Record<string, unknown>>,
): Promise<void> {
  const policy = policyStamp(policyInEffect(await loadPolicies(db), today))
  write({ about: `batch ${batchId}`, detail: { batchId, debts, total: formatMoney(total), ...more, policy } })
}

async function loadBatch(db: Reader, batchId: number): Promise<CountedBatch> {
  const batch = await findBatch(db, batchId)
  if (batch === undefined) throw new Error('A batch vanished inside its own transaction.')
  return batch
}

async function show(db: ViewContext['db'], batch: CountedBatch): Promise<ReferralBatch> {
  const findings = await listFindings(db, batch.id, FINDINGS_SHOWN)
  return batchView(batch, findings, await countFindings(db, batch.id), await loadUpdates(db, batch.id))
}

async function figuresOn(db: Reader, today: IsoDate): Promise<DeskFigures> {
  return {
    today,
    over: governing(REFERRAL_OVER, today).value,
    noticeBy: addDays(today, -governing(REFERRAL_NOTICE_DAYS, today).value),
    requiredBefore: addDays(today, -governing(TREASURY_OFFSET_OVER_DAYS, today).value),
    byLetterSince: countedFromDemandSince(await loadPolicies(db), today),
    lateWithoutLetter: debtTypeSlugs.filter((slug) => debtTypes[slug].delinquency.from !== 'payment-due-date'),
  }
}

function noSuchBatch(): Denied {
  return invalid('batchId', 'There is no batch of that number.')
}
