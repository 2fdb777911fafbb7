import { debtTypes, isDebtType } from '../../shared/debt-types/index.ts'
import { missingDetails, readDetails, type Details } from '../../shared/domain/origins/details.ts'
import { answer, invalid, refuse, type Outcome } from '../../shared/values/outcome.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { formatMoney } from '../../shared/values/money.ts'
import type { DeedContext, HandlersOf } from '../context.ts'
import { accountOf, settle } from '../settle.ts'
import { showDebt } from '../show/debt.ts'
import { correctionOf } from '../show/details.ts'
import { explainPart } from '../show/why.ts'
import { saveDetails } from '../store/details.ts'
import { loadDossier, type Dossier } from '../store/facts.ts'
import { registerDebt } from '../store/register-debt.ts'
import { debtDeed, noSuchDebt } from './debt-deed.ts'

export const debtHandlers: HandlersOf<'debt.view' | 'debt.why' | 'debt.register' | 'debt.correctDetails' | 'note.add'> =
  {
    'debt.view': async ({ debtId, asOf }, { db, today }) => {
      const dossier = await loadDossier(db, debtId)
      if (dossier === undefined) return noSuchDebt()
      return answer(showDebt(dossier, accountOf(dossier, asOf ?? today), today))
    },

    'debt.why': async ({ debtId, part, asOf }, { db, today }) => {
      const dossier = await loadDossier(db, debtId)
      if (dossier === undefined) return noSuchDebt()
      return answer(explainPart(dossier, part, asOf ?? today))
    },

    'debt.register': async (input, context) => {
      if (!isDebtType(input.debtType)) return invalid('debtType', 'There is no such kind of debt.')
      if (input.discoveredOn > context.today)
        return invalid('discoveredOn', `This day lies after today, ${context.today}.`)
      const details = readDetails(debtTypes[input.debtType].details, input.details)
      if (!details.ok) return details
      const missing = missingDetails(debtTypes[input.debtType].details, details.value)
      if (missing.length > 0) return refuse(missing)
      const registered = await registerDebt(
        context.db,
        { ...input, debtType: input.debtType, details: details.value },
        context.today,
        context.clerk.name,
      )
      if (!registered.ok) return registered
      const { dossier, account } = await settle(context.db, registered.value, context.today)
      const { billNumber, debtType, principal } = input
      context.audit({
        about: billNumber,
        debtId: registered.value,
        detail: { debtType, principal: formatMoney(principal), details: details.value },
      })
      return answer(showDebt(dossier, account, context.today))
    },

    'debt.correctDetails': async ({ debtId, version, details, reason }, context) =>
      await debtDeed(context, debtId, version, async (dossier) => {
        const corrected = correctedDetails(dossier, details)
        if (!corrected.ok) return corrected
        const before = dossier.facts.details
        const change = correctionOf(dossier.type.details, before, corrected.value)
        if (change === '') return invalid('details', 'Nothing is different from what is recorded.')
        await saveDetails(context.db, debtId, corrected.value)
        const text = `Details corrected. ${change}. Why: ${reason}`
        await context.db
          .insertInto('note')
          .values({ debtId, ...writtenNow(context), text })
          .execute()
        return answer({ reason, before, after: corrected.value })
      }),

    'note.add': async ({ debtId, version, text }, context) =>
      await debtDeed(context, debtId, version, async () => {
        await context.db
          .insertInto('note')
          .values({ debtId, ...writtenNow(context), text })
          .execute()
        return answer({ note: text })
      }),
  }

/** The details as they will stand. What a kind must have may be changed, but is not taken away once it is recorded. */
function correctedDetails({ type, facts }: Dossier, given: Details): Outcome<Details> {
  const corrected = readDetails(type.details, { ...facts.details, ...given })
  if (!corrected.ok) return corrected
  const recorded = type.details.filter(({ id }) => facts.details[id] !== undefined)
  const lost = missingDetails(recorded, corrected.value)
  return lost.length > 0 ? refuse(lost) : corrected
}

function writtenNow({ today, clerk }: DeedContext): { readonly writtenOn: IsoDate; readonly writtenBy: string } {
  return { writtenOn: today, writtenBy: clerk.name }
}
