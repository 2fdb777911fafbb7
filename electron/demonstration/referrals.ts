/** The demonstration's batches for Treasury: one sent some weeks ago, and one that waits to be certified. */
import { addDays, type IsoDate } from '../../shared/values/dates.ts'
import { formatMoney, portionHalfUp } from '../../shared/values/money.ts'
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
  await office.do(day, 'supervisor1', 'certification.record', {
    official: 'Ruth Okafor',
    title: 'Director, Financial Management',
    delegation: 'Delegation Order 1-35',
    validFrom: addDays(day, -60),
    validThrough: addDays(day, 300),
    statement: true,
  })
  const batchId = await prepare(stage, day, 36)
  if (batchId === undefined) return
  const delegation = 'Delegation Order 1-35, Director, Financial Management'
  await office.do(day, 'supervisor1', 'referral.certify', { batchId, delegation, statement: true })
  await office.do(day, 'clerk1', 'referral.export', { batchId })
  const sent = { batchId, on: day, way: 'Secure connection of the Fiscal Service' }
  await office.do(day, 'clerk1', 'referral.transmit', sent)
  const known = { batchId, on: day, acknowledgment: 'Accepted by the Fiscal Service' }
  await office.do(day, 'clerk1', 'referral.acknowledge', known)
  // Treasury takes a tax refund here and there in the weeks after.
  const takenOn = addDays(day, 25)
  stage.agenda.add(takenOn, async () => await takeRefunds(stage, takenOn))
}

async function takeRefunds(stage: Stage, day: IsoDate): Promise<void> {
  const referred = await stage.office.do(day, 'clerk1', 'debt.list', { state: ['referred'], limit: 6 })
  for (const { debtId } of referred?.rows ?? []) {
    const debt = await stage.office.do(day, 'clerk1', 'debt.view', { debtId })
    if (debt === undefined) continue
    const taken = portionHalfUp(owed(debt), 35, 100)
    await pay(stage, debt, day, taken, 'treasury-offset')
    const notice = { debtId, kind: 'offset', datedOn: day, receivedOn: day, paymentType: 'tax-refund' } as const
    await stage.office.do(day, 'clerk1', 'offsets.recordNotice', { ...notice, amount: formatMoney(taken) })
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
