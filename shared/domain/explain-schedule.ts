/** The steps behind a repayment schedule: the term, the lump sum, and the interest in each payment. */
import { formatMoney } from '../values/money.ts'
import type { Step } from '../values/outcome.ts'
import { formatRate } from '../values/rate.ts'
import { leastInstallment, longestTerm } from './agreement/limits.ts'
import type { Plan, ScheduleRow, ScheduleTerms } from './repayment-schedule.ts'

export const citation = 'IRM 1.35.7.12(5) and (7)'

const INTEREST = 'IRM 1.35.7.12(7); IRM 1.35.7.16.1'

/** Explains a schedule, payment by payment. */
export function explainSchedule(terms: ScheduleTerms, plan: Plan, rows: readonly ScheduleRow[]): readonly Step[] {
  return [...explainLimits(terms, plan), ...explainLump(terms, plan), ...explainRows(terms, plan, rows)]
}

function explainLimits(terms: ScheduleTerms, plan: Plan): Step[] {
  const term = longestTerm(terms)
  const least = leastInstallment(terms)
  const days = `${plan.dates.length} ${terms.frequency} payments fit from ${terms.firstPaymentDate}`
  return [
    {
      label: `Last day allowed: ${term.value} months after the agreement date ${terms.agreementDate}; ${days}`,
      amount: plan.lastAllowed,
      cite: term.source,
    },
    { label: 'Least installment', amount: formatMoney(least.value), cite: least.source },
  ]
}

function explainLump(terms: ScheduleTerms, plan: Plan): Step[] {
  if (terms.lumpSum === undefined) return []
  const { penalty, administrative, interest, principal } = plan.lump
  const label =
    `Lump sum on ${terms.agreementDate}: penalty ${formatMoney(penalty)}, administrative charges ` +
    `${formatMoney(administrative)}, interest ${formatMoney(interest)}, principal ${formatMoney(principal)}`
  return [{ label, amount: formatMoney(terms.lumpSum), cite: 'IRM 1.35.7.12(5); IRM 1.35.7.17(1)' }]
}

function explainRows(terms: ScheduleTerms, plan: Plan, rows: readonly ScheduleRow[]): Step[] {
  const year = `${formatRate(terms.rate)}% x`
  return rows.map((row) => ({
    label:
      `Payment ${row.number} on ${row.date}: interest on ${formatMoney(row.accrual.principal)} x ${year} ` +
      `${row.accrual.days} days / ${plan.dayCountBasis}, to the cent with what came before`,
    amount: formatMoney(row.accrual.assessed),
    cite: INTEREST,
  }))
}
