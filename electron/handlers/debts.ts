import { isDebtType } from '../../shared/debt-types/index.ts'
import { answer, invalid } from '../../shared/values/outcome.ts'
import { formatMoney } from '../../shared/values/money.ts'
import type { HandlersOf } from '../context.ts'
import { accountOf, settle } from '../settle.ts'
import { showDebt } from '../show/debt.ts'
import { explainPart } from '../show/why.ts'
import { loadDossier } from '../store/facts.ts'
import { registerDebt } from '../store/register-debt.ts'
import { debtDeed, noSuchDebt } from './debt-deed.ts'

export const debtHandlers: HandlersOf<'debt.view' | 'debt.why' | 'debt.register' | 'note.add'> = {
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
    const registered = await registerDebt(
      context.db,
      { ...input, debtType: input.debtType },
      context.today,
      context.clerk.name,
    )
    if (!registered.ok) return registered
    const { dossier, account } = await settle(context.db, registered.value, context.today)
    const { billNumber, debtType, principal } = input
    context.audit({
      about: billNumber,
      debtId: registered.value,
      detail: { debtType, principal: formatMoney(principal) },
    })
    return answer(showDebt(dossier, account, context.today))
  },

  'note.add': async ({ debtId, version, text }, context) =>
    await debtDeed(context, debtId, version, async () => {
      const note = { debtId, writtenOn: context.today, writtenBy: context.clerk.name, text }
      await context.db.insertInto('note').values(note).execute()
      return answer({ note: text })
    }),
}
