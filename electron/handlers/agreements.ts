import { defaultReasons } from '../../shared/domain/agreement/keeping.ts'
import { reschedule } from '../../shared/domain/agreement/reschedule.ts'
import { agreementReasons } from '../../shared/domain/standing/agreement-gate.ts'
import { agreementInForce } from '../../shared/domain/standing/facts.ts'
import { formatMoney, ZERO } from '../../shared/values/money.ts'
import { answer, invalid, refuse } from '../../shared/values/outcome.ts'
import type { HandlersOf } from '../context.ts'
import { drawAgreement } from '../draw-agreement.ts'
import { chargeFor, signAgreement } from '../sign-agreement.ts'
import { dueOnDefault, keepingFor, showAgreement } from '../show/agreement.ts'
import { agreementRow } from '../show/agreement-row.ts'
import { previewSchedule, scheduleFor } from '../show/schedule.ts'
import { debtOfAgreement, endAgreement, listAgreements } from '../store/agreements.ts'
import { loadDossier } from '../store/facts.ts'
import { loadManyFacts } from '../store/many-facts.ts'
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
    return previewSchedule(dossier, terms, await chargeFor(db, dossier, terms))
  },

  'agreement.propose': async (terms, context) =>
    await debtDeed(context, terms.debtId, terms.version, async (dossier) => {
      const reasons = agreementReasons(dossier.facts, context.today, terms)
      if (reasons.length > 0) return refuse(reasons)
      const schedule = scheduleFor(dossier, terms, await chargeFor(context.db, dossier, terms))
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
    await debtDeed(context, terms.debtId, terms.version, async (dossier) => {
      return await signAgreement(context, dossier, terms)
    }),

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
      return await signAgreement(context, dossier, terms, old === undefined ? undefined : { id: old.id, why: reason })
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
