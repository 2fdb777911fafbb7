/** Offset of Federal payments for debts of a state under a reciprocal agreement, after everything else. */
import type { IsoDate } from '../../values/dates.ts'
import { ZERO, formatMoney, least, notBelowZero, subtract, type Cents } from '../../values/money.ts'
import { answer, refuse, type Outcome, type Reason } from '../../values/outcome.ts'
import { amountOn } from '../../law/gate-figures.ts'
import { forbidWhen } from '../gate.ts'

export const citation = '31 CFR 285.6'

export const rules = [
  'CFR285-6-scope', 'CFR285-6-agreement', 'CFR285-6-eligible', 'CFR285-6-excluded', 'CFR285-6-order', 'CFR285-6-deemed',
  'CFR285-6-fee',
]

/** Payments that a state's debt never reaches. */
const CLOSED_TO_STATES = [
  'federal-salary', 'tax-refund', 'social-security', 'supplemental-security-income', 'black-lung-part-b',
  'black-lung-part-c', 'railroad-retirement', 'railroad-tier-2', 'veterans-benefit', 'education-title-iv',
  'tariff-refund', 'federal-loan',
] as const

/** A state's debt and the payment it is to be taken from. */
export interface StateOffset {
  readonly agreementSigned: boolean
  readonly kind: 'nontax' | 'child-support'
  readonly debt: Cents
  /** Certified for this program, or already for offset of tax refunds. */
  readonly certified: boolean
  readonly paymentType: string
  readonly payment: Cents
  /** What Federal debts, support and levies took before. */
  readonly takenBefore: Cents
  /** The fee of the year; absent while none was announced. */
  readonly fee?: Cents | undefined
  readonly on: IsoDate
}

/** What is taken, and what reaches the state. */
export interface StateOffsetResult {
  readonly offset: Cents
  readonly toState: Cents
  readonly warning?: string
}

/** The offset for a state's debt, from what all others have left. */
export function stateOffset(facts: StateOffset): Outcome<StateOffsetResult> {
  const reasons = notEligible(facts)
  if (reasons.length > 0) return refuse(reasons)
  const closed = CLOSED_TO_STATES.some((type) => type === facts.paymentType)
  const left = notBelowZero(subtract(facts.payment, facts.takenBefore))
  const offset = closed ? ZERO : least(facts.debt, left)
  const fee = least(facts.fee ?? ZERO, offset)
  const result = { offset, toState: subtract(offset, fee) }
  const warning = 'No fee is announced for this year.'
  return answer(facts.fee === undefined ? { ...result, warning } : result, [
    { label: 'Left by all other offsets', amount: formatMoney(left), cite: '31 CFR 285.6(h)(2)' },
    { label: closed ? 'Closed to states' : 'For the state', amount: formatMoney(offset), cite: '31 CFR 285.6(g)' },
  ])
}

function notEligible(facts: StateOffset): readonly Reason[] {
  const over = amountOn('state-reciprocal-over', facts.on)
  return [
    ...forbidWhen(!facts.agreementSigned, {
      rule: 'CFR285-6-agreement',
      cite: '31 CFR 285.6(d)',
      message: 'The state has no reciprocal agreement.',
    }),
    ...forbidWhen(facts.kind === 'child-support', {
      rule: 'CFR285-6-scope',
      cite: '31 CFR 285.6(a), (c)',
      message: 'Support has programs of its own.',
    }),
    ...forbidWhen(facts.debt <= over.value || !facts.certified, {
      rule: 'CFR285-6-eligible',
      cite: over.source,
      message: `The debt must be certified and more than ${formatMoney(over.value)}.`,
    }),
  ]
}
