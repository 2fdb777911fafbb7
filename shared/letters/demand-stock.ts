/** What is alike in every demand letter of one kind of debt, one office and one day. Strings, ready to print. */
import { agreementWith } from '../domain/charges/administrative-charge.ts'
import { deadline } from '../domain/deadlines.ts'
import {
  LEAST_HARDSHIP_INSTALLMENT, LEAST_INSTALLMENT, LONGEST_TERM_MONTHS, VOLUNTARY_OFFSET_OVER,
} from '../law/agreement-limits.ts'
import { CURRENT_VALUE_OF_FUNDS_RATE } from '../law/current-value-of-funds-rate.ts'
import { governing } from '../law/dated.ts'
import { countOn } from '../law/gate-figures.ts'
import { PENALTY_RATE } from '../law/penalty-rate.ts'
import { period, type PeriodName } from '../law/periods.ts'
import { ONE_DEBT_CAP, SEVERAL_DEBTS_CAPS } from '../law/salary-offset-caps.ts'
import { addDays, type IsoDate } from '../values/dates.ts'
import { ZERO, type Cents } from '../values/money.ts'
import { formatRate } from '../values/rate.ts'
import type { LetterOffice } from './center.ts'
import type { DemandFacts } from './demand-facts.ts'
import { inService } from './demand-own.ts'
import { dollars, listed, longDate, ordinal } from './words.ts'

export const citation = 'IRM 1.35.7.10(2)(7)-(15); 31 CFR 5.4(a)(2)-(17)'

/** A right with its last day, and how the day was counted. */
export interface LastDay {
  readonly what: string
  readonly day: string
  readonly counted: string
}

/** The data of the pages that a run of letters shares. */
export interface DemandStock {
  readonly title: string
  readonly office: LetterOffice
  readonly payee: string
  readonly payBy: string
  readonly choices: string
  readonly inService: boolean
  readonly incidentReport: boolean
  readonly agreement: {
    readonly open: 'yes' | 'no' | 'on-hardship'
    readonly message: string
    readonly least: string
    readonly every: string
    readonly months: string
    readonly offsetPercent: string
    readonly charge: string
    readonly leastHardship: string
  }
  readonly waiver: { readonly open: boolean; readonly lastDay: string; readonly message: string }
  readonly periods: Readonly<Record<keyof typeof DAY_COUNTS | 'grace' | 'penaltyAfter', string>>
  readonly days: readonly LastDay[]
  readonly treasuryFrom: string
  readonly salaryFrom: string
  readonly delinquency: string
  readonly rate: string
  readonly charges: string
  readonly penaltyPercent: string
  readonly severalDebts: string
  readonly taxes: string
}

/** The counts of days that the wording names. */
const DAY_COUNTS = {
  review: 'reviewRequest',
  hearing: 'hearingPetition',
  waiver: 'waiverRequest',
  decision: 'decisionDue',
  garnishment: 'earliestGarnishment',
  garnishmentHearing: 'awgHearingRequest',
  referral: 'crossServicingReferralBy',
} as const satisfies Record<string, PeriodName>

/** The reader's example of a day of receipt, this many days after the letter's date. */
const EXAMPLE_DAYS_IN_MAIL = 5

/** Composes the data of the shared pages. */
export function demandStock(facts: DemandFacts): DemandStock {
  const { letterDate, center, debtType, debtor } = facts
  const { lastDay } = counting(facts)
  return {
    title: 'Demand letter',
    office: center.offices[debtType.office],
    payee: center.payee,
    payBy: lastDay('paymentDue'),
    choices: debtType.letter.choices,
    inService: inService(debtor.employmentStatus),
    incidentReport: debtType.family === 'restitution',
    agreement: agreementOf(facts),
    waiver: waiverOf(facts),
    periods: periodsOn(facts),
    days: lastDays(facts),
    treasuryFrom: lastDay('earliestTreasuryReferral'),
    salaryFrom: lastDay('earliestSalaryOffset'),
    delinquency: delinquencyOf(facts),
    rate: rateOn(letterDate),
    charges: chargesOf(facts),
    penaltyPercent: formatRate(governing(PENALTY_RATE, letterDate).value),
    severalDebts: severalDebts(facts),
    taxes: debtType.taxNote,
  }
}

/** How days are counted from the letter's date, by the policy of that day. */
function counting({ letterDate, policySet }: Pick<DemandFacts, 'letterDate' | 'policySet'>) {
  return {
    days: (name: PeriodName): number => period(name, letterDate, policySet).value.days,
    lastDay: (name: PeriodName): string => longDate(deadline(name, letterDate, policySet)),
  }
}

function agreementOf({ letterDate, debtType, center }: DemandFacts): DemandStock['agreement'] {
  const onAgreement = agreementCharge({ debtType, center })
  return {
    open: debtType.agreement.allowed,
    message: debtType.agreement.message,
    least: dollars(governing(LEAST_INSTALLMENT, letterDate).value),
    every: debtType.installmentEvery === 'month' ? 'month' : 'pay period',
    months: String(governing(LONGEST_TERM_MONTHS, letterDate).value),
    offsetPercent: formatRate(governing(VOLUNTARY_OFFSET_OVER, letterDate).value),
    charge: onAgreement === 0 ? '' : ` of ${dollars(onAgreement)}`,
    leastHardship: dollars(governing(LEAST_HARDSHIP_INSTALLMENT, letterDate).value),
  }
}

function waiverOf(facts: DemandFacts): DemandStock['waiver'] {
  const { waiver, family } = facts.debtType
  const open = waiver.allowed === 'yes'
  return {
    open,
    lastDay: open ? counting(facts).lastDay('waiverRequest') : '',
    message: open && family !== 'training' ? '' : waiver.message,
  }
}

function periodsOn(facts: DemandFacts): DemandStock['periods'] {
  const { days } = counting(facts)
  const { graceDays } = facts.policy
  return {
    review: ordinal(days(DAY_COUNTS.review)),
    hearing: ordinal(days(DAY_COUNTS.hearing)),
    waiver: String(days(DAY_COUNTS.waiver)),
    decision: String(days(DAY_COUNTS.decision)),
    garnishment: String(days(DAY_COUNTS.garnishment)),
    garnishmentHearing: ordinal(days(DAY_COUNTS.garnishmentHearing)),
    referral: String(days(DAY_COUNTS.referral)),
    grace: graceDays === 0 ? '' : String(graceDays),
    penaltyAfter: String(days('penaltyFirstDay') - 1),
  }
}

function lastDays(facts: DemandFacts): readonly LastDay[] {
  const { letterDate, policySet, debtType } = facts
  const { days, lastDay } = counting(facts)
  const received = addDays(letterDate, EXAMPLE_DAYS_IN_MAIL)
  const fromDate = (name: PeriodName, what: string): LastDay => ({
    what,
    day: lastDay(name),
    counted: `${days(name)} days after the date of this letter`,
  })
  const fromReceipt = (name: PeriodName, what: string): LastDay => ({
    what,
    day: `${ordinal(days(name))} day after you receive this letter`,
    counted: `For example, received on ${longDate(received)}: ${longDate(deadline(name, received, policySet))}`,
  })
  const agreementToo = debtType.agreement.allowed === 'yes' ? ', or have an agreement with us' : ''
  const pay = fromDate('paymentDue', `Pay in full${agreementToo}`)
  return [
    { ...pay, counted: `${pay.counted}, ${longDate(letterDate)}` },
    ...(debtType.waiver.allowed === 'yes'
      ? [fromDate('waiverRequest', 'Have collection wait for a decision on a waiver')]
      : []),
    fromReceipt('reviewRequest', 'Have collection wait for a review'),
    fromReceipt('hearingPetition', 'Petition for a hearing'),
    fromDate(
      'earliestTreasuryReferral',
      'Show us, before the debt can go to Treasury, that it is not owed, not late or not enforceable',
    ),
  ]
}

// Unsettled: advanced leave and health premiums are delinquent from a day of their own, which may come before the due
// date of the letter; the letter states that rule and the due date both, and charges follow the rule.
function delinquencyOf(facts: DemandFacts): string {
  const { letterDate, debtType } = facts
  switch (debtType.delinquency.from) {
    case 'payment-due-date': {
      return `A debt that is not paid by ${counting(facts).lastDay('paymentDue')} is delinquent from that day.`
    }
    case 'separation-date': {
      return 'Advanced leave that is not repaid, in leave or in money, is delinquent from the day you leave.'
    }
    case 'missed-premium': {
      const { value } = countOn('missed-premium-days', letterDate)
      return `A premium is delinquent when it is not paid within ${value} days after the day it was due.`
    }
  }
}

function rateOn(letterDate: IsoDate): string {
  const percent = formatRate(governing(CURRENT_VALUE_OF_FUNDS_RATE, letterDate).value)
  return ` (${percent} percent a year on the date of this letter)`
}

/** What the center charges for an agreement; nothing for one that payroll and its agent make. */
function agreementCharge({ center, debtType }: Pick<DemandFacts, 'center' | 'debtType'>): Cents {
  return agreementWith(debtType.office) === 'payroll-agent' ? ZERO : center.charges.onAgreement
}

function chargesOf({ center, debtType }: DemandFacts): string {
  const { onDelinquency, onReferral } = center.charges
  const onAgreement = agreementCharge({ debtType, center })
  const stated = [
    ...(onDelinquency === 0 ? [] : [`${dollars(onDelinquency)} when it becomes delinquent`]),
    ...(onAgreement === 0 ? [] : [`${dollars(onAgreement)} for an agreement`]),
    ...(onReferral === 0 ? [] : [`${dollars(onReferral)} when it is referred to Treasury`]),
  ]
  return stated.length === 0 ? '' : `: ${listed(stated)}`
}

function severalDebts({ letterDate, policy }: DemandFacts): string {
  const one = formatRate(governing(ONE_DEBT_CAP, letterDate).value)
  const several = formatRate(governing(SEVERAL_DEBTS_CAPS[policy.multipleDebtCap], letterDate).value)
  if (several === one) return ', and no more for several debts together'
  return `; for several debts together, up to ${several} percent`
}
