/** Sends a certified batch on its way: its file is written and compared, its debts are referred from that moment. */
import { batchControlId } from '../shared/exports/iai.ts'
import { NO_CODE } from '../shared/exports/iai-checks.ts'
import { recertificationClock } from '../shared/domain/standing/clocks.ts'
import { ZERO, type Cents } from '../shared/values/money.ts'
import { answer, type Outcome } from '../shared/values/outcome.ts'
import type { DeedContext } from './context.ts'
import type { Draft } from './files/write-aside.ts'
import { misfitsNow, refuseMisfits, submissionsOf, type Misfit } from './referral-batch.ts'
import { keepAnchor } from './anchors.ts'
import { draftReferralFile, keepReferralFile, packFile, restoreReferralFile } from './referral-file.ts'
import { applyUpdates } from './referral-updates.ts'
import { loadCharges } from './store/charges.ts'
import { findDocument, keepDocument, REFERRAL_MEDIA_TYPE } from './store/documents.ts'
import { markReferred, postReferralCharges } from './store/mark-referred.ts'
import {
  addFindings, countExported, loadItems, markKnownDebtors, removeItems, updateBatch, type CountedBatch, type NewFinding,
} from './store/referrals.ts'
import { loadProfile } from './store/settings.ts'
import { takeSnapshots } from './store/treasury-updates.ts'

type Detail = Readonly<Record<string, unknown>>

/**
 * Exports a batch. A debt that something bars by now, or that owes another amount than was certified, stays behind and
 * may go into the next batch; when all do, the batch is refused. The file gets its name once all of it is committed.
 */
export async function exportFile(context: DeedContext, batch: CountedBatch): Promise<Outcome<Detail>> {
  const { db, today } = context
  const charge = batch.kind === 'referral' ? (await loadCharges(db, today)).onReferral : ZERO
  const left = batch.kind === 'referral' ? await leaveMisfits(context, batch, charge) : answer<readonly string[]>([])
  if (!left.ok) return left
  return await writeFile(context, batch, left.value, charge)
}

/** Takes out of a batch of new debts what may not go any more; gives the bill numbers. */
async function leaveMisfits(
  context: DeedContext, batch: CountedBatch, charge: Cents,
): Promise<Outcome<readonly string[]>> {
  const { db, engine } = context
  const misfits = await misfitsNow(context, await loadItems(db, batch.id), charge)
  if (misfits.length === batch.debts) return refuseMisfits(misfits)
  await removeItems(db, batch.id, misfits.map(({ debtId }) => debtId))
  addFindings(engine, batch.id, misfits.flatMap(misfitFindings))
  await markKnownDebtors(db, batch.id)
  return answer(misfits.map(({ billNumber }) => billNumber))
}

async function writeFile(
  context: DeedContext, batch: CountedBatch, leftOut: readonly string[], charge: Cents,
): Promise<Outcome<Detail>> {
  const { db, engine, today, dataFolder } = context
  const controlId = batchControlId(today, (await countExported(db, today)) + 1)
  const fileName = `cross-servicing-${batch.kind === 'updates' ? 'updates-' : ''}${controlId}.txt`
  const file = { codes: (await loadProfile(db)).treasury, controlId }
  const { draft, report } = await draftReferralFile(dataFolder, file, () => submissionsOf(engine, batch))
  try {
    await record(context, batch, draft, { controlId, fileName })
    if (batch.kind === 'updates') await applyUpdates(context, batch.id)
    else await refer(context, batch, charge)
  } catch (fault) {
    await draft.discard()
    throw fault
  }
  context.afterCommit(async (head) => {
    await keepReferralFile(draft, dataFolder, fileName)
    keepAnchor(dataFolder, { name: fileName, ...head })
  })
  return answer({ controlId, fileName, digest: draft.digest, records: report.lines, leftOut })
}

async function record(
  { db, today }: DeedContext,
  batch: CountedBatch,
  draft: Draft,
  named: { readonly controlId: string; readonly fileName: string },
): Promise<void> {
  const bytes = await packFile(draft.path)
  const packed = { fileName: `${named.fileName}.gz`, mediaType: REFERRAL_MEDIA_TYPE, bytes }
  const documentId = await keepDocument(db, packed, today)
  const exported = { state: 'exported', exportedOn: today, documentId, digest: draft.digest, ...named } as const
  await updateBatch(db, batch.id, exported)
}

/** The debts of the batch are at Treasury from this moment on. */
async function refer({ db, engine, today, clerk }: DeedContext, batch: CountedBatch, charge: Cents): Promise<void> {
  if (charge > 0) postReferralCharges(engine, batch.id, { charge, today, by: clerk.name })
  const referred = (await loadItems(db, batch.id)).map(({ debtId }) => debtId)
  markReferred(engine, referred, { charge, today, certifyAgainBy: recertificationClock(today).lastDay })
  await takeSnapshots(db, batch.id, today)
}

/** Puts the file of an exported batch in its folder again, byte for byte. */
export async function putFileBack({ db, dataFolder }: DeedContext, batch: CountedBatch): Promise<Outcome<Detail>> {
  const { documentId, fileName, digest } = batch
  const document = documentId === null ? undefined : await findDocument(db, documentId)
  if (document === undefined || fileName === null || digest === null) throw new Error('An exported batch has no file.')
  await restoreReferralFile(dataFolder, fileName, document.bytes, digest)
  return answer({ again: true, fileName, digest })
}

/** What a batch keeps of a debt that was left out of it. */
export function misfitFindings({ debtId, reasons }: Misfit): readonly NewFinding[] {
  return reasons.map(({ message }) => ({ debtId, code: NO_CODE, record: '1', message, stops: 1 }))
}
