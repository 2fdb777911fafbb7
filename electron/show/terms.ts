/** The terms of a debt: who answers for it, what remedies are open, how it may be paid. */
import type { DebtView } from '../../shared/api/debts.ts'
import { leastInstallment, longestTerm } from '../../shared/domain/agreement/limits.ts'
import { citation as otherRecoveryCite, otherRecovery } from '../../shared/domain/enforced-offset/other-statutes.ts'
import { payrollSetUpWarning } from '../../shared/domain/notice/issuer.ts'
import { describePolicy, policyInEffect } from '../../shared/domain/policy/in-effect.ts'
import { delinquencyDate } from '../../shared/domain/standing/delinquency-date.ts'
import { citation as governingCite, governingDay } from '../../shared/domain/standing/governing-policy.ts'
import type { IsoDate } from '../../shared/values/dates.ts'
import { showMoney } from '../../shared/values/money.ts'
import type { Dossier } from '../store/facts.ts'

/** The terms that follow from the kind of debt and from the policy that governs it on a day. */
export function termsOf({ type, facts }: Dossier, today: IsoDate): DebtView['terms'] {
  return [
    { label: 'Office', value: type.office === 'cfo' ? 'CFO, Beckley' : 'Payroll, Austin', cite: type.cite },
    { label: 'Waiver', value: type.waiver.message, cite: type.waiver.cite },
    {
      label: 'Agreement',
      value: type.agreement.allowed === 'yes' ? leastTerms(type.installmentEvery, today) : type.agreement.message,
      cite: type.agreement.cite,
    },
    { label: 'Pay.gov form', value: type.payGovForm, cite: 'IRM 1.35.7.12.4(1)' },
    {
      label: 'Enforced offset',
      value: type.enforcedOffset === 'payroll-agent' ? 'National Finance Center' : 'Treasury Offset Program',
      cite: 'IRM 1.35.7.12.6(3)-(4)',
    },
    ...otherWay(type.slug),
    ...setUp(type.class, facts.details.payrollReference),
    { label: 'Taxes', value: type.taxNote },
    { label: 'Policy', value: policyTerm(facts, today), cite: governingCite },
  ]
}

function leastTerms(installmentEvery: 'month' | 'pay-period', today: IsoDate): string {
  const every = installmentEvery === 'month' ? 'a month' : 'a pay period'
  const least = showMoney(leastInstallment({ agreementDate: today }).value)
  return `At least $${least} ${every}, ${longestTerm({ agreementDate: today }).value} months`
}

/** Another statute than that of salary offset by which the kind may be recovered from pay. */
function otherWay(slug: string): DebtView['terms'] {
  const value = otherRecovery(slug)
  return value === undefined ? [] : [{ label: 'From pay', value, cite: otherRecoveryCite }]
}

/** Whether a salary debt was seen in the billing system of the payroll agent. */
function setUp(debtClass: 'salary' | 'administrative', reference: string | undefined): DebtView['terms'] {
  const value = payrollSetUpWarning(debtClass, reference) ?? reference
  return value === undefined ? [] : [{ label: 'Payroll agent', value, cite: 'IRM 1.35.7.7.9(1)(2)' }]
}

/** Which set governs the debt, and the day that decided it. */
function policyTerm(facts: Dossier['facts'], today: IsoDate): string {
  const day = governingDay(facts, today)
  const words = describePolicy(policyInEffect(facts.policies, day))
  if (delinquencyDate(facts, today) !== undefined) return `${words}, as of the date of delinquency, ${day}`
  if (facts.agreements.length > 0) return `${words}, as of the agreement of ${day}`
  return `${words} today; the day on which the debt becomes delinquent will decide`
}
