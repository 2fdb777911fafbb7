/** Every figure of the law in one list, in text, so that a screen and a call can show which row decides on a day. */
import type { IsoDate } from '../values/dates.ts'
import { showMoney, type Cents } from '../values/money.ts'
import { formatRate, type Rate } from '../values/rate.ts'
import {
  citation as agreementLimits, INSTALLMENT_GRACE_DAYS, LEAST_HARDSHIP_INSTALLMENT, LEAST_INSTALLMENT,
  LONGEST_HARDSHIP_TERM_MONTHS, LONGEST_TERM_MONTHS, VOLUNTARY_OFFSET_OVER,
} from './agreement-limits.ts'
import { CANCELED_DEBT_FLOOR, citation as canceledDebt } from './canceled-debt-floor.ts'
import { citation as fundsRate, CURRENT_VALUE_OF_FUNDS_RATE } from './current-value-of-funds-rate.ts'
import type { Dated, DatedRows } from './dated.ts'
import { citation as holidays, FEDERAL_HOLIDAYS, federalHolidays } from './federal-holidays.ts'
import {
  citation as garnishment, EXEMPT_HOURS, GARNISHMENT_ORDER_CAP, GARNISHMENT_WITH_PRIOR_ORDERS_CAP, type ExemptHours,
} from './garnishment-limits.ts'
import { AMOUNTS, citation as gates, COUNTS, RATES } from './gate-figures.ts'
import { citation as minimumWage, MINIMUM_WAGE } from './minimum-wage.ts'
import { citation as paymentOffset, PAYMENT_OFFSET_RATES, type PaymentOffsetRate } from './payment-offset-rates.ts'
import { citation as penalty, PENALTY_RATE } from './penalty-rate.ts'
import { citation as periods, CURRENT_PERIODS, PERIODS, type Period } from './periods.ts'
import {
  citation as thresholds, REFERRAL_NOTICE_DAYS, REFERRAL_OVER, TREASURY_OFFSET_OVER_DAYS,
} from './referral-thresholds.ts'
import { citation as refund, REFUND_FLOOR } from './refund-floor.ts'
import { citation as salaryOffset, ONE_DEBT_CAP, SEVERAL_DEBTS_CAPS } from './salary-offset-caps.ts'
import { citation as support, SUPPORT_PERCENTS, type SupportPercents } from './support-limits.ts'

/** A figure of the law, its rows in text. */
export interface Figure {
  /** A short name of its own, `minimum-wage`. */
  readonly name: string
  /** Under what it is listed. */
  readonly group: string
  readonly title: string
  readonly cite: string
  readonly rows: readonly Dated<string>[]
}

type Ungrouped = Omit<Figure, 'group'>

function figure<T>(
  name: string,
  title: string,
  cite: string,
  rows: DatedRows<T>,
  write: (value: T) => string,
): Ungrouped {
  return { name, title, cite, rows: rows.map((row) => ({ ...row, value: write(row.value) })) }
}

function grouped(group: string, figures: readonly Ungrouped[]): readonly Figure[] {
  return figures.map((one) => ({ ...one, group }))
}

const dollars = (amount: Cents) => `$${showMoney(amount)}`
const percent = (rate: Rate) => `${formatRate(rate)}%`
const days = (count: number) => `${count} days`
const months = (count: number) => `${count} months`

function counted({ days: count, kind, anchor }: Period): string {
  return `${count} ${kind === 'business' ? 'business days' : 'days'} from: ${anchor.replaceAll('-', ' ')}`
}

function share({ percent: rate, keptWhole }: PaymentOffsetRate): string {
  return keptWhole === undefined ? percent(rate) : `${percent(rate)}, above ${dollars(keptWhole)} only`
}

function hours(value: ExemptHours): string {
  const { weekly, biweekly, semimonthly, monthly } = value
  return `weekly ${weekly}, biweekly ${biweekly}, semimonthly ${semimonthly}, monthly ${monthly}`
}

function supportShares(value: SupportPercents): string {
  return `${value.supportingOthers}% or ${value.supportingNoOne}%, and ${value.oldArrears}% more for old arrears`
}

const CHARGES: readonly Ungrouped[] = [
  figure('funds-rate', 'Current Value of Funds Rate', fundsRate, CURRENT_VALUE_OF_FUNDS_RATE, percent),
  figure('penalty-rate', 'Penalty a year', penalty, PENALTY_RATE, percent),
  figure('refund-floor', 'Least amount given back', refund, REFUND_FLOOR, dollars),
  figure('canceled-debt-floor', 'Reported on Form 1099-C from', canceledDebt, CANCELED_DEBT_FLOOR, dollars),
]

const AGREEMENTS: readonly Ungrouped[] = [
  figure('least-installment', 'Least installment', agreementLimits, LEAST_INSTALLMENT, dollars),
  figure('least-hardship', 'Least hardship installment', agreementLimits, LEAST_HARDSHIP_INSTALLMENT, dollars),
  figure('longest-term', 'Longest agreement', agreementLimits, LONGEST_TERM_MONTHS, months),
  figure('longest-hardship', 'Longest hardship schedule', agreementLimits, LONGEST_HARDSHIP_TERM_MONTHS, months),
  figure('installment-grace', 'Days before a payment counts as missed', agreementLimits, INSTALLMENT_GRACE_DAYS, days),
  figure('voluntary-offset', 'Voluntary salary offset, over', agreementLimits, VOLUNTARY_OFFSET_OVER, percent),
]

const PAY: readonly Ungrouped[] = [
  figure('one-debt-cap', 'Salary offset, one debt', salaryOffset, ONE_DEBT_CAP, percent),
  figure('several-debts-25', 'Several debts, by the manual', salaryOffset, SEVERAL_DEBTS_CAPS['25-percent'], percent),
  figure('several-debts-15', 'Several debts, stricter', salaryOffset, SEVERAL_DEBTS_CAPS['15-percent'], percent),
  figure('garnishment-cap', 'Garnishment order', garnishment, GARNISHMENT_ORDER_CAP, percent),
  figure('garnishment-prior', 'With prior orders', garnishment, GARNISHMENT_WITH_PRIOR_ORDERS_CAP, percent),
  figure('exempt-hours', 'Hours of minimum wage kept', garnishment, EXEMPT_HOURS, hours),
  figure('minimum-wage', 'Federal minimum wage an hour', minimumWage, MINIMUM_WAGE, dollars),
  figure('support', 'Support', support, SUPPORT_PERCENTS, supportShares),
]

const REFERRAL: readonly Ungrouped[] = [
  figure('referral-over', 'Referred when over', thresholds, REFERRAL_OVER, dollars),
  figure('referral-notice', 'Notice before referral', thresholds, REFERRAL_NOTICE_DAYS, days),
  figure('offset-over', 'Offset required when delinquent over', thresholds, TREASURY_OFFSET_OVER_DAYS, days),
]

const OFFSETS: readonly Ungrouped[] = Object.entries(PAYMENT_OFFSET_RATES).map(([type, rows]) =>
  figure<PaymentOffsetRate>(`offset-${type}`, `Offset of ${type.replaceAll('-', ' ')}`, paymentOffset, rows, share),
)

const DEADLINES: readonly Ungrouped[] = [
  ...Object.entries(PERIODS).map(([name, rows]) =>
    figure<Period>(`period-${name}`, spoken(name), periods, rows, counted),
  ),
  ...Object.entries(CURRENT_PERIODS).map(([name, rows]) =>
    figure<Period>(`period-${name}-current`, `${spoken(name)}, by the set current`, periods, rows, counted),
  ),
]

const GATES: readonly Ungrouped[] = [
  ...Object.entries(AMOUNTS).map(([name, rows]) => figure<Cents>(name, spoken(name), gates, rows, dollars)),
  ...Object.entries(COUNTS).map(([name, rows]) => figure<number>(name, spoken(name), gates, rows, String)),
  ...Object.entries(RATES).map(([name, rows]) => figure<Rate>(name, spoken(name), gates, rows, percent)),
]

/** `earliestSalaryOffset` or `earliest-salary-offset` as `Earliest salary offset`. */
function spoken(name: string): string {
  const words = name.replaceAll('-', ' ').replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Every figure that does not depend on the year. */
export const FIGURES: readonly Figure[] = [
  ...grouped('Interest, penalty and small amounts', CHARGES),
  ...grouped('Agreements', AGREEMENTS),
  ...grouped('Pay and support', PAY),
  ...grouped('Referral to Treasury', REFERRAL),
  ...grouped('Treasury offset by payment', OFFSETS),
  ...grouped('Periods', DEADLINES),
  ...grouped('Limits and counts of single rules', GATES),
]

/** The holidays of a year, each with the day on which it is observed. */
export function holidayFigures(year: number): readonly Figure[] {
  return federalHolidays(year).flatMap(({ name, observed }) => {
    const kept = FEDERAL_HOLIDAYS.find((row) => row.value.name === name)
    if (kept === undefined) return []
    const { effective, source, checkedOn } = kept
    const rows = [{ value: observed, effective, source, checkedOn }]
    return [{ name: `holiday-${observed}`, group: HOLIDAYS, title: `${name}, observed`, cite: holidays, rows }]
  })
}

const HOLIDAYS = 'Federal holidays of the year'

/** A figure with the row that decides on a day; none when the day lies before the first row. */
export interface FigureOnDay {
  readonly figure: Figure
  readonly deciding: Dated<string> | undefined
}

/** Every figure with the row that decides on a day. */
export function figuresOn(on: IsoDate): readonly FigureOnDay[] {
  return FIGURES.map((one) => ({ figure: one, deciding: one.rows.findLast((row) => row.effective <= on) }))
}
