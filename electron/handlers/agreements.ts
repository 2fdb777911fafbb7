import type { Parsed } from '../../shared/api.ts'
import { defaultReasons } from '../../shared/domain/agreement/keeping.ts'
import { reschedule } from '../../shared/domain/agreement/reschedule.ts'
import { agreementOf, agreementReasons, type AgreementPapers } from '../../shared/domain/standing/agreement-gate.ts'
import { agreementInForce } from '../../shared/domain/standing/facts.ts'
import { formatMoney, ZERO, type Cents } from '../../shared/values/money.ts'
import { answer, invalid, refuse, type Outcome } from '../../shared/values/outcome.ts'
import type { AuditLine, DeedContext, HandlersOf } from '../context.ts'
import { drawAgreement } from '../draw-agreement.ts'
import { dueOnDefault, keepingFor, showAgreement } from '../show/agreement.ts'
import { agreementRow } from '../show/agreement-row.ts'
import { previewSchedule, scheduleFor } from '../show/schedule.ts'
import { debtOfAgreement, endAgreement, listAgreements, saveAgreement, type Signed } from '../store/agreements.ts'
import { loadCharges } from '../store/charges.ts'
import { loadDossier, type Dossier } from '../store/facts.ts'
import { appendEntry } from '../store/ledger.ts'
import { loadManyFacts } from '../store/many-facts.ts'
import { endOffset } from '../store/offsets.ts'
import { debtDeed, noSuchDebt } from './debt-deed.ts'

type Calls =
  | 'agreement.preview'
  | 'agreement.propose'
  | 'agreement.make'
  | 'agreement.reschedule'
  | 'agreement.default'
  | 'agreement.list'
  | 'agreement.view'

export const agreementHandlers: HandlersOf<Calls> = {
  'agreement.preview': async (terms, { db }) => {
    const dossier = await loadDossier(db, terms.debtId)
    if (dossier === undefined) return noSuchDebt()
    return previewSchedule(dossier, terms, await chargeFor(db, terms))
  },

  'agreement.propose': async (terms, context) =>
    await debtDeed(context, terms.debtId, terms.version, async (dossier) => {
      const reasons = agreementReasons(dossier.facts, context.today, terms)
      if (reasons.length > 0) return refuse(reasons)
      const schedule = scheduleFor(dossier, terms, await chargeFor(context.db, terms))
      if (!schedule.ok) return schedule
      const { payment, count, lastDate } = schedule.value
      const drawn = { terms, schedule: schedule.value, whyChanged: '', signed: false }
      const documentId = await drawAgreement(context.db, dossier, context.today, drawn)
      const proposed = { payment, lumpSum: terms.lumpSum ?? ZERO, count, lastDate, documentId }
      const made = { debtId: terms.debtId, proposedOn: context.today, proposedBy: context.clerk.name }
      await context.db.insertInto('agreementProposal').values({ ...made, ...proposed }).execute()
      return answer({ payment: formatMoney(payment), count, lastDate, documentId })
    }),

  'agreement.make': async (terms, context) =>
    await debtDeed(context, terms.debtId, terms.version, async (dossier) => await sign(context, dossier, terms)),

  'agreement.reschedule': async ({ reason, ...terms }, context) =>
    await debtDeed(context, terms.debtId, terms.version, async (dossier) => {
      const old = agreementInForce(dossier.facts, terms.signedOn)
      const versions = dossier.agreements.map((one, place) => ({
        version: place + 1,
        terms: one.id,
        from: one.signedOn,
        reason: one.whyChanged,
      }))
      const next = reschedule(versions, 0, terms.signedOn, reason)
      if (!next.ok) return next
      return await sign(context, dossier, terms, old === undefined ? undefined : { id: old.id, why: reason })
    }),

  'agreement.default': async ({ debtId, version, on, reason }, context) =>
    await debtDeed(context, debtId, version, async (dossier) => {
      const inForce = agreementInForce(dossier.facts, on)
      const agreement = dossier.agreements.find((one) => one.id === inForce?.id)
      if (agreement === undefined) return invalid('on', 'No agreement is in force on this day.')
      if (on > context.today) return invalid('on', `This day lies after today, ${context.today}.`)
      const keeping = keepingFor(dossier, agreement, on)
      const { missed } = keeping
      if (missed === undefined) return refuse(defaultReasons(keeping))
      const { due, penaltyAdded } = dueOnDefault(dossier, agreement.id, on)
      const end = { endedOn: on, ended: 'default' as const, missedOn: missed.due, whyEnded: reason }
      await endAgreement(context.db, agreement.id, end)
      const owed = { due: formatMoney(due), penaltyAdded: formatMoney(penaltyAdded) }
      return answer({ on, reason, missed: missed.due, ...owed })
    }),

  'agreement.list': async ({ show, ...page }, { db, today }) => {
    const { rows, counts } = await listAgreements(db, show, today, page)
    const debts = new Map((await loadManyFacts(db, rows.map((row) => row.debtId))).map((debt) => [debt.debt.id, debt]))
    const shown = rows.flatMap(({ id, debtId }) => {
      const debt = debts.get(debtId)
      return debt === undefined ? [] : [agreementRow(debt, id, today)]
    })
    const { running, ended } = counts
    const count = show === 'all' ? running + ended : counts[show]
    return answer({ rows: shown, count, ...counts })
  },

  'agreement.view': async ({ agreementId }, { db, today }) => {
    const debtId = await debtOfAgreement(db, agreementId)
    const dossier = debtId === undefined ? undefined : await loadDossier(db, debtId)
    if (dossier === undefined) return invalid('agreementId', 'There is no agreement of that number.')
    return answer(showAgreement(dossier, agreementId, today))
  },
}

type Terms = Parsed<'agreement.make'>

/** Takes signed terms; those that follow others end them on the same day, and cost no further charge. */
async function sign(
  context: DeedContext,
  dossier: Dossier,
  terms: Terms,
  follows?: Signed['follows'],
): Promise<Outcome<AuditLine['detail']>> {
  if (terms.signedOn > context.today) return invalid('signedOn', `This day lies after today, ${context.today}.`)
  const kind = { replaces: follows !== undefined, hardship: terms.hardship }
  const reasons = agreementReasons(dossier.facts, terms.signedOn, kind)
  if (reasons.length > 0) return refuse(reasons)
  const charge = await chargeFor(context.db, { ...terms, ...kind })
  const schedule = scheduleFor(dossier, terms, charge)
  if (!schedule.ok) return schedule
  const { payment, count, lastDate } = schedule.value
  const made = agreementOf(dossier.facts, papersOf(terms, count), terms.signedOn, kind)
  if (!made.ok) return made
  const drawn = { terms, schedule: schedule.value, whyChanged: follows?.why ?? '', signed: true }
  const documentId = await drawAgreement(context.db, dossier, context.today, drawn)
  if (follows !== undefined) {
    await endAgreement(context.db, follows.id, { endedOn: terms.signedOn, ended: 'rescheduled' })
  }
  const signed = { debtId: dossier.debt.id, madeBy: context.clerk.name, documentId, follows }
  await saveAgreement(context.db, terms, schedule.value, signed)
  if (dossier.offset !== undefined) {
    await endOffset(context.db, dossier.debt.id, terms.signedOn, 'arranged', 'A repayment agreement was made')
  }
  await postWithAgreement(context, terms, charge)
  const written = { payment: formatMoney(payment), lumpSum: formatMoney(terms.lumpSum ?? ZERO) }
  return answer({ signedOn: terms.signedOn, ...written, count, lastDate, ...kind, why: follows?.why ?? '' })
}

/** The charge for making the agreement, and the lump sum that came with it. */
async function postWithAgreement(context: DeedContext, terms: Terms, charge: Cents): Promise<void> {
  const { debtId, signedOn, lumpSum = ZERO } = terms
  const posted = { effectiveOn: signedOn, postedOn: context.today, postedBy: context.clerk.name }
  const common = { debtId, ...posted, part: null, reversesId: null }
  if (charge > 0) {
    const reason = 'Charged when the agreement was made (IRM 1.35.7.16.2(2)(2))'
    const what = { kind: 'administrative-charge' as const, amount: charge, method: '', reference: 'on-agreement' }
    await appendEntry(context.db, { ...common, ...what, reason })
  }
  if (lumpSum > 0) {
    const how = { method: 'check', reference: 'lump-sum', reason: 'Lump sum with the signed agreement' }
    await appendEntry(context.db, { ...common, ...how, kind: 'payment', amount: lumpSum })
  }
}

/**
 * Unsettled: the charge is for the costs of making an agreement; a change of its terms is read as costing no second.
 */
async function chargeFor(
  db: Parameters<typeof loadCharges>[0],
  { signedOn, replaces }: Pick<Terms, 'signedOn'> & { readonly replaces: boolean },
): Promise<Cents> {
  return replaces ? ZERO : (await loadCharges(db, signedOn)).onAgreement
}

/** The signed form is the debtor's request, and whoever records it accepts it for the center. */
function papersOf(terms: Terms, installments: number): AgreementPapers {
  const { inabilityToPay, abilityToPay, lumpSum = ZERO, noLumpSum } = terms
  return {
    requestedByDebtor: true,
    signed: true,
    approved: true,
    inabilityToPay,
    abilityToPay,
    lumpSum,
    lumpSumExplained: noLumpSum !== '',
    installments,
  }
}
