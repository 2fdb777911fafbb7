/** The schedule that terms would give a debt on the book. */
import type { Answer, Parsed } from '../../shared/api.ts'
import { repaymentSchedule, type Schedule } from '../../shared/domain/repayment-schedule.ts'
import { agreementReasons } from '../../shared/domain/standing/agreement-gate.ts'
import { governingPolicy } from '../../shared/domain/standing/governing-policy.ts'
import { ledgerAccount } from '../../shared/domain/standing/ledger-account.ts'
import { cents, formatMoney, ZERO, type Cents } from '../../shared/values/money.ts'
import { answer, type Outcome } from '../../shared/values/outcome.ts'
import type { Dossier } from '../store/facts.ts'
import { ledgerFacts } from '../store/ledger-facts.ts'

type Terms = Omit<Parsed<'agreement.preview'>, 'replaces'>

type Previewed = Parsed<'agreement.preview'>

/** Computes the schedule on what is owed on the day of signature, with the charge for making the agreement. */
export function scheduleFor(dossier: Dossier, terms: Terms, charge: Cents): Outcome<Schedule> {
  const { debt, type, facts, entries } = dossier
  const { balance, rate } = ledgerAccount(facts, ledgerFacts(debt.principal, entries), terms.signedOn)
  return repaymentSchedule({
    debtKind: type.class,
    balance: { ...balance, administrative: cents(balance.administrative + charge) },
    rate,
    agreementDate: terms.signedOn,
    firstPaymentDate: terms.firstPaymentOn,
    frequency: terms.frequency,
    hardship: terms.hardship,
    lumpSum: terms.lumpSum ?? ZERO,
    policy: governingPolicy(facts, terms.signedOn).settings,
    ...(terms.payment === undefined ? {} : { payment: terms.payment }),
  })
}

/** The schedule as text, with whatever stands in the way of the agreement. */
export function previewSchedule(
  dossier: Dossier,
  terms: Previewed,
  charge: Cents,
): Outcome<Answer<'agreement.preview'>> {
  const schedule = scheduleFor(dossier, terms, charge)
  if (!schedule.ok) return schedule
  const { payment, minimumPayment, count, rows, totalPaid, totalInterest, lastDate } = schedule.value
  return answer({
    payment: formatMoney(payment),
    minimumPayment: formatMoney(minimumPayment),
    count,
    rows: rows.map((row) => ({
      number: row.number,
      date: row.date,
      payment: formatMoney(row.payment),
      penalty: formatMoney(row.penalty),
      administrative: formatMoney(row.administrative),
      interest: formatMoney(row.interest),
      principal: formatMoney(row.principal),
      remaining: formatMoney(row.remaining),
    })),
    totalPaid: formatMoney(totalPaid),
    totalInterest: formatMoney(totalInterest),
    lastDate,
    reasons: [...agreementReasons(dossier.facts, terms.signedOn, terms)],
    steps: [...(schedule.steps ?? [])],
  })
}
