/** The mail of the demonstration: batches of coupons, in each one that nobody knows, and books that were closed. */
import { addDays, type IsoDate } from '../../shared/values/dates.ts'
import type { Stage } from './subject.ts'

/** How many days ago the mail was posted. */
const DEPOSITED_DAYS_AGO = [48, 20, 6]

const CLOSED_DAYS_AGO = 34

/** Puts the deposits and the closing on the agenda. */
export function planDeposits(stage: Stage): void {
  for (const daysAgo of DEPOSITED_DAYS_AGO) {
    const day = addDays(stage.today, -daysAgo)
    stage.agenda.add(day, async () => await post(stage, day))
  }
  const closedOn = addDays(stage.today, -CLOSED_DAYS_AGO)
  const closing = { through: addDays(closedOn, -2), reason: 'Deposits and certifications reconciled' }
  stage.agenda.add(closedOn, async () => void (await stage.office.do(closedOn, 'supervisor1', 'period.close', closing)))
}

/** Coupons of three debts, and one whose number was copied wrongly. */
async function post({ office }: Stage, day: IsoDate): Promise<void> {
  const listed = await office.do(day, 'clerk1', 'debt.list', { state: ['delinquent'], limit: 3 })
  const coupons = (listed?.rows ?? []).map(({ billNumber }, index) => {
    return { billNumber, amount: '40.00', reference: String(4100 + index) }
  })
  const [first] = coupons
  if (first === undefined) return
  const unknown = { billNumber: `${first.billNumber}9`, amount: '25.00', reference: '4190' }
  const controlTotal = `${40 * coupons.length + 25}.00`
  const items = [...coupons, unknown]
  await office.do(day, 'clerk2', 'deposit.post', { receivedOn: day, method: 'check', items, controlTotal })
}
