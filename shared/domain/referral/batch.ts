/** What may be done with a batch of debts for Treasury, and by whom: maker is never checker. */
import type { IsoDate } from '../../values/dates.ts'
import { add, formatMoney, type Cents } from '../../values/money.ts'
import type { Outcome, Reason } from '../../values/outcome.ts'
import { forbidWhen, unlessForbidden } from '../gate.ts'
import { certify, CERTIFICATIONS } from './certification.ts'

export const citation = '31 CFR 5.9(b), 285.12(i); IRM 1.35.7.16.2(2)(3)'

/** A batch as far as it decides what comes next. */
export interface BatchFacts {
  readonly state: 'prepared' | 'certified' | 'exported' | 'cancelled'
  readonly preparedBy: string
  readonly debts: number
  /** Whether somebody else must certify it first: new debts, and updates that raise what is owed. */
  readonly mustBeCertified: boolean
}

/** Who certifies, under which delegation. */
export interface Certifier {
  readonly account: string
  readonly name: string
  readonly title: string
  readonly delegation: string
}

const SEPARATION = 'NIST SP 800-53 AC-5; 31 CFR 285.12(i)'

/** Certifies every statement that Cross-Servicing asks for; refused to whoever prepared the batch. */
export function certifyBatch(batch: BatchFacts, by: Certifier, today: IsoDate): Outcome<'certified'> {
  const everything = CERTIFICATIONS['cross-servicing'].map((statement) => statement.id)
  const signed = certify('cross-servicing', everything, { ...by, signedOn: today })
  const unsigned = signed.ok || signed.error.kind !== 'refused' ? [] : signed.error.reasons
  return unlessForbidden(
    [
      ...forbidWhen(
        batch.state !== 'prepared',
        notNow(`The batch is ${batch.state}; only a prepared one is certified.`),
      ),
      ...forbidWhen(batch.preparedBy === by.account, {
        rule: 'maker-checker',
        cite: SEPARATION,
        message: 'Whoever prepared the batch may not certify it. Another account must do it.',
      }),
      ...forbidWhen(batch.debts === 0, notNow('There is no debt in the batch.')),
      ...unsigned,
    ],
    'certified',
  )
}

/**
 * A certified batch may be exported; one that was exported, have its file put in place again. Recalls and decreases
 * need no certification, so that they can go on the day on which they fall due.
 */
export function exportBatch(batch: BatchFacts): Outcome<'first' | 'again'> {
  const { state, mustBeCertified } = batch
  const ready = state === 'certified' || state === 'exported' || (state === 'prepared' && !mustBeCertified)
  return unlessForbidden(
    forbidWhen(!ready, notNow(`The batch is ${state}; only a certified one is exported.`)),
    batch.state === 'exported' ? 'again' : 'first',
  )
}

/** A batch may be given up until it is exported: from then on Treasury may have it, and debts are recalled instead. */
export function cancelBatch(batch: BatchFacts): Outcome<'cancelled'> {
  const open = batch.state === 'prepared' || batch.state === 'certified'
  return unlessForbidden(forbidWhen(!open, notNow(`The batch is ${batch.state} and cannot be given up.`)), 'cancelled')
}

/** Where a batch is on its way to Treasury, once its file was written. */
export interface Transmission {
  readonly transmittedOn: IsoDate
  readonly acknowledgedOn?: IsoDate | undefined
}

/** Records that the file was sent: after it was written, and once. */
export function transmitBatch(
  batch: BatchFacts & { readonly exportedOn: IsoDate | null }, sent: Transmission | undefined, on: IsoDate,
): Outcome<'transmitted'> {
  return unlessForbidden(
    [
      ...forbidWhen(batch.state !== 'exported', notNow(`The batch is ${batch.state}; only an exported one is sent.`)),
      ...forbidWhen(sent !== undefined, notNow(`The file was sent on ${sent?.transmittedOn ?? ''}.`)),
      ...forbidWhen(
        batch.exportedOn !== null && on < batch.exportedOn,
        notNow(`The file was written on ${batch.exportedOn ?? ''}; it cannot have been sent before.`),
      ),
    ],
    'transmitted',
  )
}

/** Records that Treasury has the file: after it was sent, and once. */
export function acknowledgeBatch(sent: Transmission | undefined, on: IsoDate): Outcome<'acknowledged'> {
  return unlessForbidden(
    [
      ...forbidWhen(sent === undefined, notNow('Record first that the file was sent.')),
      ...forbidWhen(
        sent?.acknowledgedOn !== undefined,
        notNow(`The file was acknowledged on ${sent?.acknowledgedOn ?? ''}.`),
      ),
      ...forbidWhen(
        sent !== undefined && on < sent.transmittedOn,
        notNow(`The file was sent on ${sent?.transmittedOn ?? ''}; it cannot have been acknowledged before.`),
      ),
    ],
    'acknowledged',
  )
}

function notNow(message: string): Reason {
  return { rule: 'batch-state', cite: SEPARATION, message }
}

/** The four parts of a debt that go to Treasury. */
export interface SentParts {
  readonly principal: Cents
  readonly interest: Cents
  readonly administrative: Cents
  readonly penalty: Cents
}

/** What is referred of a balance: its parts, with the charge for the referral among the administrative costs. */
export function partsToSend(parts: SentParts, chargeOnReferral: Cents): SentParts {
  const { principal, interest, administrative, penalty } = parts
  return { principal, interest, administrative: add(administrative, chargeOnReferral), penalty }
}

/** Why a debt stays out of the file for which it was certified; nothing when its amounts are still the same. */
export function changedSince(certified: SentParts, now: SentParts): readonly Reason[] {
  const [was, is] = [sum(certified), sum(now)]
  const same =
    certified.principal === now.principal &&
    certified.interest === now.interest &&
    certified.administrative === now.administrative &&
    certified.penalty === now.penalty
  return forbidWhen(!same, {
    rule: 'changed-since-certified',
    cite: '31 CFR 285.5(d)(6)(i), 285.12(i)',
    message: `The amount that was certified, ${formatMoney(was)}, is no longer owed so; it is ${formatMoney(is)} now.`,
  })
}

/** A debt waits in one batch at a time. */
export function waitingIn(batchId: number | undefined): readonly Reason[] {
  return forbidWhen(batchId !== undefined, {
    rule: 'in-a-batch',
    cite: '31 CFR 285.12(g)',
    message: `The debt is in batch ${batchId ?? ''}, which has not been exported yet.`,
  })
}

function sum({ principal, interest, administrative, penalty }: SentParts): Cents {
  return add(principal, interest, administrative, penalty)
}
