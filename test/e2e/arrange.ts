/** Brings a debt into the state that a test begins with, by the same deeds a clerk would do. */
import type { Input } from '../../shared/api.ts'
import type { DebtView } from '../../shared/api/debts.ts'
import { aDebt } from '../electron/practice.ts'
import type { Center } from './harness.ts'

/** A debt whose demand letter was issued and mailed today; the day is then moved on. */
export async function debtWithLetter(
  center: Center,
  then: string,
  more: Partial<Input<'debt.register'>> = {},
): Promise<DebtView> {
  const { debtId, version } = await center.arrange('debt.register', aDebt(more))
  const { letters } = await center.arrange('letter.issue', { debtId, version, kind: 'demand' })
  const letterIds = letters.map(({ letterId }) => letterId)
  await center.arrange('letter.markMailed', { letterIds, mailedOn: center.today })
  await center.moveTo(then)
  return await center.arrange('debt.view', { debtId })
}
