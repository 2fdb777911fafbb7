/** The demonstration's batches for Treasury: one sent some weeks ago, and one that waits to be certified. */
import { addDays, type IsoDate } from '../../shared/values/dates.ts'
import { portionHalfUp } from '../../shared/values/money.ts'
import { owed, pay, type Stage } from './subject.ts'

/** Treasury is sent what has been delinquent this long. */
const DELINQUENT_DAYS = 100

/** Puts both batches on the agenda. */
export function planReferrals(stage: Stage): void {
  const sentOn = addDays(stage.today, -46)
  stage.agenda.add(sentOn, async () => await send(stage, sentOn))
  const preparedOn = addDays(stage.today, -2)
  stage.agenda.add(preparedOn, async () => void (await prepare(stage, preparedOn, 8)))
}

async function send(stage: Stage, day: IsoDate): Promise<void> {
  const { office } = stage
  const batchId = await prepare(stage, day, 36)
  if (batchId === undefined) return
  const delegation = 'Delegation Order 1-35, Director, Financial Management'
  await office.do(day, 'supervisor1', 'referral.certify', { batchId, delegation, statement: true })
  await office.do(day, 'clerk1', 'referral.export', { batchId })
  // Treasury takes a tax refund here and there in the weeks after.
  const takenOn = addDays(day, 25)
  stage.agenda.add(takenOn, async () => await takeRefunds(stage, takenOn))
}

async function takeRefunds(stage: Stage, day: IsoDate): Promise<void> {
  const referred = await stage.office.do(day, 'clerk1', 'debt.list', { state: ['referred'], limit: 6 })
  for (const { debtId } of referred?.rows ?? []) {
    const debt = await stage.office.do(day, 'clerk1', 'debt.view', { debtId })
    if (debt !== undefined) await pay(stage, debt, day, portionHalfUp(owed(debt), 35, 100), 'treasury-offset')
  }
}

/** The longest delinquent first; some are left on the desk. */
async function prepare({ office }: Stage, day: IsoDate, most: number): Promise<number | undefined> {
  await office.do(day, 'clerk1', 'center.rollForward', { to: day })
  const desk = await office.do(day, 'clerk1', 'referral.desk', { limit: 500 })
  const ready = (desk?.rows ?? []).filter(
    ({ crossServicing, daysDelinquent }) => crossServicing !== 'barred' && daysDelinquent >= DELINQUENT_DAYS,
  )
  const debtIds = ready.slice(0, most).map(({ debtId }) => debtId)
  if (debtIds.length === 0) return undefined
  const batch = await office.do(day, 'clerk1', 'referral.prepare', { debtIds })
  return batch?.batchId
}
