/**
 * Whether a debt may or must go to Treasury for Cross-Servicing and for offset. Any bar holds back both; once enough
 * days have passed, referral is required.
 */
import { governing } from '../law/dated.ts'
import { DEFAULT_POLICY_SET, policyOf, type ReferralPolicy } from '../law/policy.ts'
import { REFERRAL_NOTICE_DAYS, REFERRAL_OVER, TREASURY_OFFSET_OVER_DAYS } from '../law/referral-thresholds.ts'
import { addDays, daysBetween, type IsoDate } from '../values/dates.ts'
import { formatMoney, type Cents } from '../values/money.ts'
import { answer, type Answered, type Reason, type Step } from '../values/outcome.ts'

export const citation = '31 U.S.C. 3711(g), 3716(c)(6); 31 CFR 285.5(d), 285.12(c); IRM 1.35.7.18'

export const rules = ['IRM-18-180', 'IRM-18-eligible', 'IRM-18-exclude-waiver', 'CFR5-5.9-60-day', 'CFR285-5-cert-a']

const BANKRUPTCY = '11 U.S.C. 362 and 524; IRM 1.35.7.18(3)(2); IRM 1.35.7.19'

/** What decides on referral. Facts that are not given are false. */
export interface ReferralFacts {
  readonly asOf: IsoDate
  readonly delinquencyDate: IsoDate
  /** The initial written demand, from which the later texts count days delinquent. */
  readonly demandDate?: IsoDate | undefined
  /** With interest, penalties and administrative charges. */
  readonly balance: Cents
  /** Whether the taxpayer identification number is known. */
  readonly taxpayerId: boolean
  /** The day of the notice of intended referral. */
  readonly noticeDate?: IsoDate | undefined
  readonly waiverPending?: boolean | undefined
  readonly reviewPending?: boolean | undefined
  readonly hearingPending?: boolean | undefined
  readonly agreementCurrent?: boolean | undefined
  readonly deceased?: boolean | undefined
  readonly inLitigation?: boolean | undefined
  /** Full collection by internal offset is expected within three years of delinquency. */
  readonly internalOffsetExpected?: boolean | undefined
  readonly bankruptcy?: 'none' | 'stay' | 'discharged' | 'dismissed' | undefined
}

/** May not, may, or must. */
type Gate = 'barred' | 'eligible' | 'required'

/** Whether the debt may or must go, and what bars it. */
export interface Referral {
  readonly daysDelinquent: number
  readonly crossServicing: Gate
  readonly treasuryOffset: Gate
  /** Codes of what bars it, sorted. */
  readonly reasons: readonly string[]
}

/** Tells whether a debt may or must be referred. */
export function referral(
  facts: ReferralFacts,
  policy: ReferralPolicy = policyOf(DEFAULT_POLICY_SET, facts.asOf),
): Answered<Referral> {
  const since = countedFrom(facts, policy)
  const daysDelinquent = Math.max(0, daysBetween(since, facts.asOf))
  const bars = referralBars(facts)
  const offsetOver = governing(TREASURY_OFFSET_OVER_DAYS, facts.asOf).value
  const barred = bars.length > 0
  const late = daysDelinquent >= policy.crossServicingByDays && facts.internalOffsetExpected !== true
  const found: Referral = {
    daysDelinquent,
    crossServicing: gate(barred, late),
    treasuryOffset: gate(barred, daysDelinquent > offsetOver),
    reasons: bars.map((bar) => bar.rule).toSorted(),
  }
  return answer(found, explain(facts, since, found, bars, policy))
}

/** The date of delinquency or, by the later text and where it is known, the date of the initial written demand. */
function countedFrom(facts: ReferralFacts, policy: ReferralPolicy): IsoDate {
  if (policy.delinquencyCountedFrom === 'payment-due-date') return facts.delinquencyDate
  return facts.demandDate ?? facts.delinquencyDate
}

/** Everything that bars a referral, each with its paragraph and, where a day is known, when it would no longer bar. */
export function referralBars(facts: ReferralFacts): readonly Reason[] {
  return [...debtBars(facts), ...noticeBars(facts), ...proceedingBars(facts), ...debtorBars(facts)]
}

function gate(barred: boolean, required: boolean): Gate {
  if (barred) return 'barred'
  return required ? 'required' : 'eligible'
}

function debtBars({ asOf, delinquencyDate, balance }: ReferralFacts): Reason[] {
  const bars: Reason[] = []
  if (asOf <= delinquencyDate) {
    const opens = addDays(delinquencyDate, 1)
    const message = 'The debt is not delinquent yet.'
    bars.push({ rule: 'not-delinquent', cite: 'IRM 1.35.7.18(2)(1)', message, opens })
  }
  const over = governing(REFERRAL_OVER, asOf)
  if (balance <= over.value) {
    const message = `The balance of ${formatMoney(balance)} is not over ${formatMoney(over.value)}.`
    bars.push({ rule: 'balance-not-over-25', cite: over.source, message })
  }
  return bars
}

function noticeBars({ asOf, noticeDate }: ReferralFacts): Reason[] {
  const notice = governing(REFERRAL_NOTICE_DAYS, asOf)
  const rule = { rule: 'notice-under-60-days', cite: notice.source }
  if (noticeDate === undefined) return [{ ...rule, message: 'No notice has been sent to the debtor.' }]
  const opens = addDays(noticeDate, notice.value)
  if (asOf >= opens) return []
  return [{ ...rule, message: `The notice of ${noticeDate} is less than ${notice.value} days old.`, opens }]
}

function proceedingBars(facts: ReferralFacts): Reason[] {
  return present([
    [facts.waiverPending, 'waiver-pending', 'IRM 1.35.7.18(3)(1)', 'A waiver request is pending.'],
    [facts.reviewPending, 'review-pending', '31 CFR 285.12(c)(3)(i)', 'A review of the debt is pending.'],
    [facts.hearingPending, 'hearing-pending', '31 CFR 285.12(c)(3)(i)', 'A hearing is pending.'],
    [facts.agreementCurrent, 'agreement-current', '31 CFR 285.12(a)', 'A repayment agreement is being kept.'],
    [facts.inLitigation, 'in-litigation', '31 CFR 285.12(d)(1) and (2)', 'The debt is in litigation.'],
  ])
}

function debtorBars(facts: ReferralFacts): Reason[] {
  return present([
    [facts.bankruptcy === 'stay', 'bankruptcy-stay', BANKRUPTCY, 'Bankruptcy stays collection.'],
    [facts.bankruptcy === 'discharged', 'bankruptcy-discharged', BANKRUPTCY, 'Bankruptcy discharged the debt.'],
    [facts.deceased, 'deceased', 'IRM 1.35.7.18(3)(3)', 'The debtor has died.'],
    [!facts.taxpayerId, 'no-taxpayer-id', '31 CFR 285.5(d)(5)', 'The taxpayer identification number is not known.'],
  ])
}

type Fact = readonly [holds: boolean | undefined, rule: string, cite: string, message: string]

function present(facts: readonly Fact[]): Reason[] {
  return facts.filter(([holds]) => holds === true).map(([, rule, cite, message]) => ({ rule, cite, message }))
}

function explain(
  facts: ReferralFacts,
  since: IsoDate,
  found: Referral,
  bars: readonly Reason[],
  policy: ReferralPolicy,
): readonly Step[] {
  const offsetOver = governing(TREASURY_OFFSET_OVER_DAYS, facts.asOf)
  const counted = `Days delinquent: ${since} to ${facts.asOf}, the first day not counted`
  const expected = facts.internalOffsetExpected === true ? '; not while internal offset is expected' : ''
  return [
    { label: counted, amount: String(found.daysDelinquent), cite: 'IRM 1.35.7.15(1)' },
    ...bars.map((bar) => ({ label: `Barred: ${bar.message}`, cite: bar.cite })),
    {
      label: `Cross-Servicing is required from ${policy.crossServicingByDays} days delinquent${expected}`,
      amount: found.crossServicing,
      cite: '31 CFR 285.12(c) and (d)(4); IRM 1.35.7.18(1)',
    },
    {
      label: `Offset is required when more than ${offsetOver.value} days delinquent`,
      amount: found.treasuryOffset,
      cite: offsetOver.source,
    },
  ]
}
