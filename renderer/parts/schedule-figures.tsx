import type { ReactNode } from 'react'
import type { Answer } from '../../shared/api.ts'
import { Day } from '../components/day.tsx'
import { Figures } from '../components/figures.tsx'
import { Money } from '../components/money.tsx'

type Schedule = Answer<'calc.repaymentSchedule'>

/** A schedule in six figures. */
export function ScheduleFigures({ schedule }: { readonly schedule: Schedule }): ReactNode {
  return (
    <Figures
      facts={[
        { label: 'Payment', value: <Money amount={schedule.payment} /> },
        { label: 'Least acceptable', value: <Money amount={schedule.minimumPayment} /> },
        { label: 'Payments', value: schedule.count },
        { label: 'Last', value: <Day on={schedule.lastDate} /> },
        { label: 'Interest in all', value: <Money amount={schedule.totalInterest} /> },
        { label: 'Paid in all', value: <Money amount={schedule.totalPaid} /> },
      ]}
    />
  )
}
