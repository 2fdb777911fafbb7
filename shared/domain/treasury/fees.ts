/** Fees of Treasury, courts and agencies: taken from what is collected, never more than it, and only when it is. */
import { ZERO, formatMoney, least, notBelowZero, subtract, type Cents } from '../../values/money.ts'
import { answer, type Citation, type Outcome } from '../../values/outcome.ts'

export const citation = 'IRM 1.35.7.5(1) Contingency Fees, 1.35.7.18.1(3)-(4), 1.35.7.18.2(4); 31 CFR 285.12(j)'

export const rules = [
  'IRM-5-contingency-fees', 'IRM-18.1-extra-fees', 'IRM-18.2-fee', 'IRM-18.3-fees', 'IRM-18.4-fees', 'CFR285-12-fees',
  'CFR285-5-fees', 'CFR285-2-fees', 'CFR285-4-fee',
]

/** By which way the money came; each has its own fee, set by Treasury and kept in the settings. */
export type CollectedBy =
  | 'cross-servicing'
  | 'payment-offset'
  | 'refund-offset'
  | 'benefit-offset'
  | 'garnishment'
  | 'collection-agency'
  | 'justice'

const CITES: Readonly<Record<CollectedBy, Citation>> = {
  'cross-servicing': 'IRM 1.35.7.18.1(3); 31 CFR 285.12(j)',
  'payment-offset': 'IRM 1.35.7.18.2(4); 31 CFR 285.5(j)',
  'refund-offset': '31 CFR 285.2(h)',
  'benefit-offset': '31 CFR 285.4(g)',
  garnishment: 'IRM 1.35.7.18.3(6)',
  'collection-agency': 'IRM 1.35.7.18.4(2)',
  justice: 'IRM 1.35.7.18.1(4)(3)',
}

/** A collection with the fee its way costs. */
export interface FeeFacts {
  readonly by: CollectedBy
  readonly collected: Cents
  /** The fee set for this way; none is charged when nothing was collected. */
  readonly fee: Cents
  /** The center adds the fee to the debt as an administrative cost, where the law allows it. */
  readonly addToDebt: boolean
}

/** What comes of a collection. */
export interface AfterFee {
  readonly fee: Cents
  /** What the center receives. */
  readonly received: Cents
  /** What the debtor is credited with. */
  readonly credited: Cents
  /** The fee as a charge on the debt. */
  readonly addedToDebt: Cents
}

/** Takes the fee off the top. The debtor is credited with the whole; the fee may be added to the debt instead. */
export function treasuryFee(facts: FeeFacts): Outcome<AfterFee> {
  const fee = least(facts.fee, facts.collected)
  const received = notBelowZero(subtract(facts.collected, fee))
  const addedToDebt = facts.addToDebt ? fee : ZERO
  return answer({ fee, received, credited: facts.collected, addedToDebt }, [
    { label: 'Collected', amount: formatMoney(facts.collected) },
    { label: 'Fee, never more than what was collected', amount: formatMoney(fee), cite: CITES[facts.by] },
    { label: 'Received', amount: formatMoney(received) },
  ])
}
