/** Which figure of the law a rule turns on, so that the register can show its current value. */
import { governing, type Dated } from '../law/dated.ts'
import {
  LEAST_HARDSHIP_INSTALLMENT, LEAST_INSTALLMENT, LONGEST_TERM_MONTHS, VOLUNTARY_OFFSET_OVER,
} from '../law/agreement-limits.ts'
import { CANCELED_DEBT_FLOOR } from '../law/canceled-debt-floor.ts'
import { amountOn, countOn, rateOn, type AmountName, type CountName, type RateName } from '../law/gate-figures.ts'
import { GARNISHMENT_ORDER_CAP } from '../law/garnishment-limits.ts'
import { period, type PeriodName } from '../law/periods.ts'
import { REFERRAL_OVER, TREASURY_OFFSET_OVER_DAYS } from '../law/referral-thresholds.ts'
import { REFUND_FLOOR } from '../law/refund-floor.ts'
import { ONE_DEBT_CAP, SEVERAL_DEBTS_CAPS } from '../law/salary-offset-caps.ts'
import type { IsoDate } from '../values/dates.ts'
import { showMoney, type Cents } from '../values/money.ts'
import { formatRate, type Rate } from '../values/rate.ts'

/** A figure as the register shows it. */
export interface ShownFigure {
  readonly value: string
  readonly effective: IsoDate
  readonly source: string
  readonly checkedOn: IsoDate
}

type Figure = (on: IsoDate) => ShownFigure

/** The figure a rule turns on, on a day; undefined for a rule that turns on none. */
export function figureOf(ruleId: string, on: IsoDate): ShownFigure | undefined {
  return FIGURES[ruleId]?.(on)
}

const amount = (name: AmountName): Figure => (on) => showAmount(amountOn(name, on))
const count = (name: CountName, unit: string): Figure => (on) => showCount(countOn(name, on), unit)
const percent = (name: RateName): Figure => (on) => showRate(rateOn(name, on))
const days = (name: PeriodName): Figure => (on) => {
  const row = period(name, on)
  const unit = row.value.kind === 'business' ? 'business days' : 'days'
  return show(row, `${row.value.days} ${unit}`)
}

const FIGURES: Readonly<Record<string, Figure>> = {
  'IRM-9.1-over-25': amount('travel-audit-floor'),
  'IRM-9.2-audit-25': amount('relocation-audit-floor'),
  'IRM-9.2-hhg-weight': count('household-goods-pounds', 'pounds of goods'),
  'IRM-9.2-wta': percent('withholding-allowance-bracket'),
  'IRM-9.3-tap-30-day': count('transcript-days', 'days'),
  'IRM-9.3-80-hours': count('training-agreement-hours', 'hours'),
  'IRM-9.3-3x': count('training-service-multiple', 'times the training'),
  'IRM-8.4-one-year': count('premium-continuation-months', 'months'),
  'IRM-8.4-30-day': count('missed-premium-days', 'days'),
  'CFR5-5.4-notice': count('notices-before-enforcement', 'notices'),
  'IRM-10-due-date': days('paymentDue'),
  'IRM-11-15-day': days('reviewRequest'),
  'IRM-11-60-day': days('decisionDue'),
  'CFR5-5.11-60-review': count('evidence-days', 'days'),
  'IRM-waiv-15-day': days('waiverRequest'),
  'IRM-hrg-petition-15': days('hearingPetition'),
  'IRM-hrg-return-30': days('petitionReturn'),
  'IRM-hrg-60-day': days('decisionDue'),
  'IRM-18.3.1-15bd': days('awgHearingRequest'),
  'IRM-18.3.3-60': days('awgDecisionDue'),
  'IRM-18.3.3-61': days('awgSuspendFrom'),
  'IRM-12-min-salary': (on) => showAmount(governing(LEAST_INSTALLMENT, on)),
  'IRM-12-min-admin': (on) => showAmount(governing(LEAST_INSTALLMENT, on)),
  'IRM-12-max-36': (on) => showCount(governing(LONGEST_TERM_MONTHS, on), 'months'),
  'IRM-12.3-vso-over-15': (on) => showRate(governing(VOLUNTARY_OFFSET_OVER, on)),
  'IRM-12.5-alt-50': (on) => showAmount(governing(LEAST_HARDSHIP_INSTALLMENT, on)),
  'IRM-12-refund-1': (on) => showAmount(governing(REFUND_FLOOR, on)),
  'IRM-8.3-auto-50': amount('small-salary-overpayment'),
  'IRM-eso-15pct': (on) => showRate(governing(ONE_DEBT_CAP, on)),
  'IRM-eso-25pct': (on) => showRate(governing(SEVERAL_DEBTS_CAPS['25-percent'], on)),
  'CFR5-5.12-30': days('earliestSalaryOffset'),
  'CFR5-5.12-no-notice-50': amount('small-debt-without-notice'),
  'CFR5-5.12-no-notice-benefit': count('without-notice-pay-periods', 'pay periods'),
  'CFR5-5.12-no-notice-routine': count('without-notice-pay-periods', 'pay periods'),
  'CFR5-5.12-start-3pp': count('offset-start-pay-periods', 'pay periods'),
  'IRM-late-waive': count('charge-waiver-days', 'days'),
  'IRM-18-180': days('crossServicingReferralBy'),
  'IRM-18-eligible': (on) => showAmount(governing(REFERRAL_OVER, on)),
  'CFR5-5.9-60-day': days('earliestTreasuryReferral'),
  'CFR285-5-120': (on) => showCount(governing(TREASURY_OFFSET_OVER_DAYS, on), 'days'),
  'CFR285-5-25': (on) => showAmount(governing(REFERRAL_OVER, on)),
  'CFR285-5-annual': count('recertification-months', 'months'),
  'CFR285-5-recurring-def': count('recurring-payments-a-year', 'payments a year'),
  'CFR285-12-25': amount('cross-servicing-floor'),
  'CFR285-12-internal-3y': count('internal-offset-years', 'years'),
  'CFR285-12-sale': count('sale-years', 'year'),
  'CFR285-2-25': amount('refund-offset-floor'),
  'CFR285-2-agent-30': count('agent-review-days', 'days'),
  'CFR285-1-min-25': amount('support-offset-floor'),
  'CFR285-1-30-notice': count('support-notice-days', 'days'),
  'CFR285-3-thresholds': amount('support-refund-unassigned-floor'),
  'CFR285-3-fee': amount('support-refund-fee-cap'),
  'CFR285-3-six-months': count('support-recoupment-months', 'months'),
  'OCSE-passport': amount('passport-denial-over'),
  'OCSE-admin-offset': count('support-past-due-days', 'days'),
  'CFR285-6-eligible': amount('state-reciprocal-over'),
  'CFR285-8-25': amount('state-debt-floor'),
  'CFR285-8-notice-60': count('state-notice-days', 'days'),
  'CFR285-8-debts': count('state-tax-years', 'years'),
  'IRM-18.3-15': (on) => showRate(governing(GARNISHMENT_ORDER_CAP, on)),
  'CFR5-5.13-30': days('earliestGarnishment'),
  'CFR285-11-12-months': count('reemployment-months', 'months'),
  'CFR285-11-order-timing': count('garnishment-order-days', 'days'),
  'CFR285-11-end': count('garnishment-review-months', 'months'),
  'CFR5-5.14-credit': count('credit-bureau-notice-days', 'days'),
  'IRM-18.4-30-15': count('collection-agency-days', 'days'),
  'CFR5-5.16-100k': amount('justice-principal-over'),
  'IRM-22-1099c': (on) => showAmount(governing(CANCELED_DEBT_FLOOR, on)),
  'CFR285-13-90': count('loan-bar-days', 'days'),
  'IRM-9.1-w2-150': days('reportAsWagesAfter'),
}

function show(row: Dated<unknown>, value: string): ShownFigure {
  return { value, effective: row.effective, source: row.source, checkedOn: row.checkedOn }
}

function showAmount(row: Dated<Cents>): ShownFigure {
  return show(row, `$${showMoney(row.value)}`)
}

function showCount(row: Dated<number>, unit: string): ShownFigure {
  return show(row, `${row.value} ${unit}`)
}

function showRate(row: Dated<Rate>): ShownFigure {
  return show(row, `${formatRate(row.value)}%`)
}
