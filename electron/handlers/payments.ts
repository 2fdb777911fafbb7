import { administrativeCharge, agreementWith } from '../../shared/domain/charges/administrative-charge.ts'
import { waiverOfCharges } from '../../shared/domain/standing/charge-waiver.ts'
import { demandLetter } from '../../shared/domain/standing/facts.ts'
import { paymentReasons } from '../../shared/domain/standing/payment-gate.ts'
import { answer, invalid, refuse, type Denied, type Reason } from '../../shared/values/outcome.ts'
import { formatMoney, ZERO, type Cents } from '../../shared/values/money.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { proposeApproval } from '../approvals/propose.ts'
import { WAIVER_GROUNDS } from '../charge-waivers.ts'
import type { DeedContext, HandlersOf } from '../context.ts'
import { settleEach } from '../plan-receipts.ts'
import { accountOf } from '../settle.ts'
import { previewPayment } from '../show/payment.ts'
import { loadDossier } from '../store/facts.ts'
import { appendEntry, findEntry, liveEntries } from '../store/ledger.ts'
import { addReceipt, entriesOfReceipt, refundedAmong } from '../store/receipts.ts'
import type { EntryKind, NewRow, Row } from '../store/tables.ts'
import { debtDeed, noSuchDebt } from './debt-deed.ts'

type Calls = 'payment.preview' | 'payment.post' | 'payment.reverse' | 'charge.post' | 'charge.waive'

export const paymentHandlers: HandlersOf<Calls> = {
  'payment.preview': async ({ debtId, amount, receivedOn }, { db, today }) => {
    const dossier = await loadDossier(db, debtId)
    if (dossier === undefined) return noSuchDebt()
    return inFuture('receivedOn', receivedOn, today) ?? answer(previewPayment(dossier, amount, receivedOn, today))
  },

  'payment.post': async ({ debtId, version, amount, receivedOn, method, reference, fee = ZERO }, context) =>
    await debtDeed(context, debtId, version, async (dossier) => {
      const denied = inFuture('receivedOn', receivedOn, context.today) ?? noFee(method, fee, amount)
      if (denied !== undefined) return denied
      const reasons = paymentReasons(dossier.facts, method)
      if (reasons.length > 0) return refuse(reasons)
      const posted = { postedOn: context.today, postedBy: context.clerk.name }
      const receipt = { receivedOn, method, reference, fee, parts: [{ debtId, amount }], ...posted }
      const receiptId = await addReceipt(context.db, receipt)
      const kept = fee === ZERO ? {} : { fee: formatMoney(fee) }
      return answer({ receiptId, amount: formatMoney(amount), receivedOn, method, reference, ...kept })
    }),

  'payment.reverse': async ({ debtId, version, entryId, reason, note }, context) =>
    await debtDeed(context, debtId, version, async (dossier) => {
      const entry = await findEntry(context.db, debtId, entryId)
      if (entry === undefined) return invalid('entryId', 'There is no such entry on this debt.')
      const denied = notReversible(
        entry.kind,
        liveEntries(dossier.entries).some((live) => live.id === entryId),
      )
      if (denied !== undefined) return denied
      const parts = await entriesOfReceipt(context.db, entry)
      const refunded = await refundedAmong(context.db, entry.kind === 'payment' ? parts : [])
      if (refunded !== undefined) return givenBack(refunded)
      await voidParts(context, entry, parts, `${REVERSALS[reason]}: ${note}`)
      const others = parts.filter((part) => part.debtId !== debtId).map((part) => part.debtId)
      await settleEach(context.db, others, context.today)
      return answer({ entryId, was: formatMoney(entry.amount), reason, note, parts: parts.length })
    }),

  'charge.post': async ({ debtId, version, amount, on, reason, occasion }, context) =>
    await debtDeed(context, debtId, version, async ({ facts, type }) => {
      const denied = inFuture('on', on, context.today)
      if (denied !== undefined) return denied
      if (occasion === 'agreement' && agreementWith(type.office) === 'payroll-agent') return refuse([noAgreementCharge])
      const told = facts.agreements.length > 0 || demandLetter(facts)?.mailedOn !== undefined
      const charge = administrativeCharge({ occasion, setting: amount, debtorWasTold: told })
      if (!charge.ok) return charge
      const { today, clerk } = context
      const { warning = '' } = charge.value
      const posted = { effectiveOn: on, postedOn: today, postedBy: clerk.name, reason: `${reason} ${warning}`.trim() }
      const entry = { debtId, amount: charge.value.amount, ...posted, kind: 'administrative-charge' as const }
      const entryId = await appendEntry(context.db, { ...blank, ...entry })
      return answer({ entryId, occasion, amount: formatMoney(amount), on, reason, warning })
    }),

  'charge.waive': async ({ debtId, version, part, amount, on, ground, finding }, context) =>
    await debtDeed(context, debtId, version, async (dossier) => {
      const denied = inFuture('on', on, context.today)
      if (denied !== undefined) return denied
      const waiver = { part, amount, on, ground, finding, postedBySame: false }
      const allowed = waiverOfCharges(dossier.facts, accountOf(dossier, on), waiver)
      if (!allowed.ok) return allowed
      const reason = [WAIVER_GROUNDS[ground], finding].filter((text) => text !== '').join(': ')
      const payload = { part, on, ground, finding }
      const proposed = await proposeApproval(context, { kind: 'charge-waiver', debtId, amount, payload, reason })
      if (!proposed.ok) return proposed
      return answer({ approvalId: proposed.value, part, amount: formatMoney(amount), on, ground, finding })
    }),
}

const blank = { part: null, method: '', reference: '', reason: '', reversesId: null } satisfies Partial<NewRow<'entry'>>

const REVERSALS = { 'entered-in-error': 'Entered in error', 'returned-check': 'Returned check' } as const

/** Reverses every part of a receipt; a part on another debt gets its own line in the audit trail. */
async function voidParts(
  { db, audit, today, clerk }: DeedContext,
  asked: Row<'entry'>,
  parts: readonly Row<'entry'>[],
  reason: string,
): Promise<void> {
  for (const { id, debtId, amount } of parts) {
    const posted = { effectiveOn: today, postedOn: today, postedBy: clerk.name, kind: 'reversal' as const }
    await appendEntry(db, { ...blank, ...posted, debtId, amount, reason, reversesId: id })
    if (debtId === asked.debtId) continue
    audit({ about: `Entry ${id}`, debtId, detail: { voidedWith: asked.id, was: formatMoney(amount), reason } })
  }
}

function givenBack(billNumber: string): Denied {
  const message = `What was paid too much on ${billNumber} has been given back. Reverse the refund first.`
  return refuse([{ rule: 'reverse-refund-first', cite: 'GAO Green Book, principle 10', message }])
}

/** Only what Treasury, an agency's collector or a court takes costs a fee, and never more than was collected. */
function noFee(method: string, fee: Cents, amount: Cents): Denied | undefined {
  if (fee === ZERO) return undefined
  if (!WITH_FEE.has(method)) return invalid('fee', 'Only what Treasury collects or garnishes costs a fee.')
  return fee > amount ? invalid('fee', 'The fee is more than was collected.') : undefined
}

const WITH_FEE: ReadonlySet<string> = new Set(['treasury-offset', 'cross-servicing', 'wage-garnishment'])

function notReversible(kind: EntryKind, live: boolean): Denied | undefined {
  const cite = 'GAO Green Book, principle 10'
  if (!live)
    return refuse([{ rule: 'reverse-once', cite, message: 'This entry is a reversal or has been reversed already.' }])
  if (REVERSIBLE.has(kind)) return undefined
  const message = 'Only payments, charges and refunds are reversed; a change of principal follows a decision.'
  return refuse([{ rule: 'reversible-kinds', cite, message }])
}

const REVERSIBLE: ReadonlySet<EntryKind> = new Set([
  'payment', 'administrative-charge', 'contingency-fee', 'refund',
])

const noAgreementCharge: Reason = {
  rule: 'IRM-late-admin-triggers',
  cite: 'IRM 1.35.7.16.2(2)(2)',
  message: 'Only an agreement with the finance center is charged for; this one is with payroll and its agent.',
}

function inFuture(path: string, day: IsoDate, today: IsoDate): Denied | undefined {
  return day > today ? invalid(path, `This day lies after today, ${today}.`) : undefined
}
