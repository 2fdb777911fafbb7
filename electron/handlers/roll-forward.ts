import { cents, formatMoney } from '../../shared/values/money.ts'
import { answer, invalid } from '../../shared/values/outcome.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import type { DeedContext, HandlersOf } from '../context.ts'
import { refresh, settle } from '../settle.ts'
import {
  accruePlainDebts,
  chargesBorne,
  countInstallmentsBehind,
  debtsTurningDelinquent,
  eventfulDebts,
} from '../store/roll-forward.ts'
import { loadPolicies } from '../store/policies.ts'
import { loadManyFacts } from '../store/many-facts.ts'

/** How many debts are loaded together. */
const PAGE = 500

export const rollForwardHandlers: HandlersOf<'center.rollForward'> = {
  'center.rollForward': async ({ to }, context) => {
    const day = to ?? context.today
    if (day > context.today) return invalid('to', `This day lies after today, ${context.today}.`)
    const before = chargesBorne(context.engine)
    const turning = debtsTurningDelinquent(context.engine, day)
    for (const debtId of turning) await settle(context.db, debtId, day)
    const eventful = await refreshEventful(context, day)
    const plain = accruePlainDebts(context.engine, day, await loadPolicies(context.db))
    const after = chargesBorne(context.engine)
    const agreementsBehind = countInstallmentsBehind(context.engine, day)
    const done = {
      to: day,
      debts: turning.length + eventful + plain.accrued,
      turnedDelinquent: turning.length,
      accrued: eventful + plain.accrued,
      agreementsBehind,
      interest: formatMoney(cents(after.interest - before.interest)),
      penalty: formatMoney(cents(after.penalty - before.penalty)),
    }
    context.audit({ about: day, detail: done })
    return answer(done)
  },
}

/** Works out by the engine every open debt that has a history, a page at a time. */
async function refreshEventful({ db, engine }: DeedContext, to: IsoDate): Promise<number> {
  const ids = eventfulDebts(engine, to)
  for (let at = 0; at < ids.length; at += PAGE) {
    for (const debt of await loadManyFacts(db, ids.slice(at, at + PAGE))) await refresh(db, debt, to)
  }
  return ids.length
}
