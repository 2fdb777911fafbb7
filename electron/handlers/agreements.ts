import type { Parsed } from '../../shared/api.ts'
import { OFFSET_CERTIFICATION } from '../../shared/domain/enforced-offset/gate.ts'
import { agreementOf, agreementReasons, type AgreementPapers } from '../../shared/domain/standing/agreement-gate.ts'
import { agreementInForce } from '../../shared/domain/standing/facts.ts'
import { salaryOffsetRoute } from '../../shared/domain/standing/offset-gate.ts'
import { formatMoney, ZERO } from '../../shared/values/money.ts'
import { answer, invalid, refuse } from '../../shared/values/outcome.ts'
import type { HandlersOf } from '../context.ts'
import { offsetFor, offsetStanding, previewOffset } from '../show/offset.ts'
import { previewSchedule, scheduleFor } from '../show/schedule.ts'
import { loadCharges } from '../store/charges.ts'
import { loadDossier } from '../store/facts.ts'
import { appendEntry } from '../store/ledger.ts'
import { debtDeed, noSuchDebt } from './debt-deed.ts'
import { saveAgreement } from '../store/agreements.ts'

type Calls = 'agreement.preview' | 'agreement.make' | 'agreement.default' | 'offset.preview' | 'offset.request'

export const agreementHandlers: HandlersOf<Calls> = {
  'agreement.preview': async (terms, { db }) => {
    const dossier = await loadDossier(db, terms.debtId)
    if (dossier === undefined) return noSuchDebt()
    return previewSchedule(dossier, terms, (await loadCharges(db, terms.signedOn)).onAgreement)
  },

  'agreement.make': async (terms, context) =>
    await debtDeed(context, terms.debtId, terms.version, async (dossier) => {
      if (terms.signedOn > context.today) return invalid('signedOn', `This day lies after today, ${context.today}.`)
      const reasons = agreementReasons(dossier.facts, terms.signedOn)
      if (reasons.length > 0) return refuse(reasons)
      const { onAgreement } = await loadCharges(context.db, terms.signedOn)
      const schedule = scheduleFor(dossier, terms, onAgreement)
      if (!schedule.ok) return schedule
      const lumpSum = terms.lumpSum ?? ZERO
      const made = agreementOf(dossier.facts, papersOf(terms, schedule.value.count), terms.signedOn)
      if (!made.ok) return made
      await saveAgreement(context.db, dossier.debt.id, terms, schedule.value, context.clerk.name)
      const common = {
        debtId: dossier.debt.id,
        effectiveOn: terms.signedOn,
        postedOn: context.today,
        postedBy: context.clerk.name,
        part: null,
        reversesId: null,
      }
      if (onAgreement > 0) {
        const reason = 'Charged when the agreement was made (IRM 1.35.7.16.2(2)(2))'
        await appendEntry(context.db, {
          ...common,
          kind: 'administrative-charge',
          amount: onAgreement,
          method: '',
          reference: 'on-agreement',
          reason,
        })
      }
      if (lumpSum > 0) {
        const how = { method: 'check', reference: 'lump-sum', reason: 'Lump sum with the signed agreement' }
        await appendEntry(context.db, { ...common, ...how, kind: 'payment', amount: lumpSum })
      }
      const { payment, count, lastDate } = schedule.value
      return answer({
        signedOn: terms.signedOn,
        payment: formatMoney(payment),
        count,
        lastDate,
        lumpSum: formatMoney(lumpSum),
      })
    }),

  'agreement.default': async ({ debtId, version, on, reason }, context) =>
    await debtDeed(context, debtId, version, async (dossier) => {
      const agreement = agreementInForce(dossier.facts, on)
      if (agreement === undefined) return invalid('on', 'No agreement is in force on this day.')
      if (on > context.today) return invalid('on', `This day lies after today, ${context.today}.`)
      await context.db
        .updateTable('agreement')
        .set({ endedOn: on, ended: 'default' })
        .where('id', '=', agreement.id)
        .execute()
      return answer({ on, reason })
    }),

  'offset.preview': async (pay, { db, today }) => {
    const dossier = await loadDossier(db, pay.debtId)
    if (dossier === undefined) return noSuchDebt()
    return await previewOffset(db, dossier, pay, today)
  },

  'offset.request': async (pay, context) =>
    await debtDeed(context, pay.debtId, pay.version, async (dossier) => {
      const route = salaryOffsetRoute(offsetStanding(dossier, context.today))
      if (!route.ok) return route
      if (pay.firstPayOn < context.today) return invalid('firstPayOn', 'The first deduction cannot lie before today.')
      const offset = await offsetFor(context.db, dossier, pay, context.today)
      if (!offset.ok) return offset
      const { disposablePay, amount, policy: policyOfOffset } = offset.value
      const row = {
        debtId: pay.debtId,
        requestedOn: context.today,
        requestedBy: context.clerk.name,
        firstPayOn: pay.firstPayOn,
        gross: pay.gross,
        disposablePay,
        amount,
        deductions: JSON.stringify(pay.deductions),
        documentId: null,
        endedOn: null,
      }
      await context.db.insertInto('salaryOffset').values(row).execute()
      return answer({
        route: route.value,
        certified: OFFSET_CERTIFICATION.map(({ label }) => label),
        firstPayOn: pay.firstPayOn,
        disposablePay: formatMoney(disposablePay),
        amount: formatMoney(amount),
        policyOfOffset,
      })
    }),
}

/** The signed form is the debtor's request, and whoever records it accepts it for the center. */
function papersOf(terms: Parsed<'agreement.make'>, installments: number): AgreementPapers {
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
