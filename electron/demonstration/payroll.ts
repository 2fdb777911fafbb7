/** The payroll agent's last file of deductions: most are as asked, one is short, one is missing, one nobody expects. */
import { payDatesAfter } from '../../shared/domain/pay-calendar.ts'
import { addDays, type IsoDate } from '../../shared/values/dates.ts'
import { formatMoney, least, portionHalfUp, readMoney, ZERO } from '../../shared/values/money.ts'
import type { Stage } from './subject.ts'

const PAY_DAYS = 14

/** The last pay until a day; its deductions come in payroll's file, those before were posted one by one. */
export function lastPayOf(today: IsoDate): IsoDate {
  return payDatesAfter(addDays(today, -PAY_DAYS), 1)[0] ?? today
}

/** Takes the file of the last pay, on the day of that pay. */
export function planPayroll({ agenda, office, today }: Stage): void {
  const payOn = lastPayOf(today)
  agenda.add(payOn, async () => {
    const running = (await office.do(payOn, 'clerk1', 'offset.list', { limit: 500 }))?.rows ?? []
    const asked = running.filter(({ firstPayOn, owed }) => firstPayOn <= payOn && owed !== '0.00')
    const lines = asked.slice(1).map(({ billNumber, amount, owed }, place) => {
      const share = least(readMoney(amount) ?? ZERO, readMoney(owed) ?? ZERO)
      const taken = place === 0 ? portionHalfUp(share, 1, 2) : share
      return `${billNumber},${payOn},${formatMoney(taken)}`
    })
    const content = ['BillNumber,PayDate,Amount', ...lines, `X-0042,${payOn},35.00`].join('\n')
    await office.do(payOn, 'clerk2', 'payroll.take', { fileName: `deductions-${payOn}.csv`, content })
  })
}
