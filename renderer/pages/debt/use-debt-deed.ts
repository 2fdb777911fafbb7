import type { CallName, Answer, Input } from '../../../shared/api.ts'
import type { DebtView } from '../../../shared/api/debts.ts'
import { useDeed, type Deed, type Issues } from '../../use-deed.ts'
import { replaceView } from '../../use-view.ts'

/** The calls that answer with the whole view of the debt. */
type DebtDeed = { [N in CallName]: Answer<N> extends DebtView ? N : never }[CallName]

/** A deed on a debt: its answer takes the place of what the screen shows. */
export function useDebtDeed<N extends DebtDeed>(name: N, blame: (issues: Issues) => void): Deed<N> {
  const deed = useDeed(name, { blame })
  const run = async (input: Input<N>): Promise<Answer<N> | undefined> => {
    const fresh = await deed.run(input)
    if (fresh !== undefined) replaceView('debt.view', { debtId: fresh.debtId }, fresh)
    return fresh
  }
  return { ...deed, run }
}
