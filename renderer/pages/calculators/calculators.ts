/** The calculators, written out: one line and one file each. */
import type { ReactNode } from 'react'
import { questions } from '../../../shared/reference/index.ts'
import { BalanceCalculator } from './balance-calculator.tsx'
import { DeadlinesCalculator } from './deadlines-calculator.tsx'
import { DisposablePayCalculator } from './disposable-pay-calculator.tsx'
import { DistributeCalculator } from './distribute-calculator.tsx'
import { GarnishmentCalculator } from './garnishment-calculator.tsx'
import { PaymentCalculator } from './payment-calculator.tsx'
import { PaymentOffsetCalculator } from './payment-offset-calculator.tsx'
import { ReferralCalculator } from './referral-calculator.tsx'
import { SalaryOffsetCalculator } from './salary-offset-calculator.tsx'
import { ScheduleCalculator } from './schedule-calculator.tsx'
import { SupportCalculator } from './support-calculator.tsx'

export interface Calculator {
  readonly path: string
  readonly title: string
  readonly does: string
  readonly Calculator: () => ReactNode
}

export const calculators: readonly Calculator[] = [
  {
    path: 'balance',
    title: 'Balance',
    does: 'What is owed on a day, with interest, penalty and charges.',
    Calculator: BalanceCalculator,
  },
  {
    path: 'payment',
    title: 'Payment',
    does: 'How a payment is split over a balance.',
    Calculator: PaymentCalculator,
  },
  {
    path: 'schedule',
    title: 'Repayment schedule',
    does: 'The least payment that may be accepted, and its schedule.',
    Calculator: ScheduleCalculator,
  },
  {
    path: 'disposable-pay',
    title: 'Disposable pay',
    does: 'What of a pay slip counts for an offset.',
    Calculator: DisposablePayCalculator,
  },
  {
    path: 'salary-offset',
    title: 'Salary offset',
    does: 'What may be taken from one pay for one or several debts.',
    Calculator: SalaryOffsetCalculator,
  },
  {
    path: 'garnishment',
    title: 'Wage garnishment',
    does: 'What an employer withholds, by the lines of SF-329C.',
    Calculator: GarnishmentCalculator,
  },
  {
    path: 'payment-offset',
    title: 'Payment offset',
    does: 'How much of a Federal payment Treasury may take.',
    Calculator: PaymentOffsetCalculator,
  },
  {
    path: 'support',
    title: 'Support limit',
    does: 'How much of disposable earnings may go to support.',
    Calculator: SupportCalculator,
  },
  {
    path: 'distribute',
    title: 'Distribution',
    does: 'How an offset is spread over several debts.',
    Calculator: DistributeCalculator,
  },
  {
    path: 'deadlines',
    title: 'Deadlines',
    does: 'The last days that follow from the days given.',
    Calculator: DeadlinesCalculator,
  },
  {
    path: 'referral',
    title: 'Referral gate',
    does: 'Whether a debt may or must go to Treasury, and what bars it.',
    Calculator: ReferralCalculator,
  },
]

/** Where each calculator and each question of the rules is, for the find box. */
export const calculatorPlaces: readonly Pick<Calculator, 'path' | 'title'>[] = [
  ...calculators,
  ...[...questions].map(([path, { title }]) => ({ path, title })),
]
