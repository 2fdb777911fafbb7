import { OFFSET_CERTIFICATION } from '../../shared/domain/enforced-offset/gate.ts'
import { salaryOffsetRoute } from '../../shared/domain/standing/offset-gate.ts'
import { formatMoney } from '../../shared/values/money.ts'
import { answer, invalid } from '../../shared/values/outcome.ts'
import type { HandlersOf } from '../context.ts'
import { offsetFor, offsetStanding, previewOffset } from '../show/offset.ts'
import { loadDossier } from '../store/facts.ts'
import { debtDeed, noSuchDebt } from './debt-deed.ts'

export const offsetHandlers: HandlersOf<'offset.preview' | 'offset.request'> = {
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

