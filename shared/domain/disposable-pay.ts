/**
 * Disposable pay for salary offset: gross pay less what the law requires to be withheld, tax levies, health premiums,
 * retirement (with the Thrift Savings Plan) and basic life insurance. What the employee chose is not subtracted.
 */
import { formatMoney, notBelowZero, subtract, type Cents } from '../values/money.ts'
import { answer, type Answered, type Citation, type Step } from '../values/outcome.ts'

export const citation = '5 CFR 550.1103; 5 CFR 581.105; IRM 1.35.7.5(1) Disposable Pay'

export const rules = ['IRM-5-disposable-pay']

/** A line of a pay slip: whether it lowers disposable pay, and by which paragraph. */
interface Treatment {
  readonly subtracted: boolean
  readonly cite: Citation
}

function subtracts(cite: Citation): Treatment {
  return { subtracted: true, cite }
}

function leaves(cite: Citation): Treatment {
  return { subtracted: false, cite }
}

/** Every kind of deduction and how it is treated. */
export const DEDUCTION_TREATMENT = {
  'tax-levy': subtracts('5 CFR 550.1103'),
  'federal-income-tax': subtracts('5 CFR 581.105(c)'),
  'state-income-tax': subtracts('5 CFR 581.105(c)'),
  'local-income-tax': subtracts('5 CFR 581.105(c)'),
  'social-security': subtracts('5 CFR 581.105(b)'),
  medicare: subtracts('5 CFR 581.105(b)'),
  retirement: subtracts('5 CFR 581.105(e)'),
  'thrift-savings': subtracts('5 CFR 581.105(e)'),
  'health-premium': subtracts('5 CFR 581.105(d)'),
  'basic-life': subtracts('5 CFR 581.105(f)'),
  'optional-life': leaves('5 CFR 581.105(f)'),
  'union-dues': leaves('5 CFR 550.1103'),
  allotment: leaves('IRM 1.35.7.5(1) Disposable Pay'),
  charity: leaves('IRM 1.35.7.5(1) Disposable Pay'),
  'court-ordered': leaves('5 CFR 550.1103'),
  'flexible-spending': leaves('5 CFR 550.1103'),
} as const satisfies Record<string, Treatment>

/** A kind of deduction. */
export type DeductionKind = keyof typeof DEDUCTION_TREATMENT

/** A pay slip. */
export interface PaySlip {
  readonly gross: Cents
  readonly deductions: readonly { readonly kind: DeductionKind; readonly amount: Cents }[]
}

/** Disposable pay and which kinds of deduction lowered it. */
export interface DisposablePay {
  readonly disposablePay: Cents
  readonly subtracted: readonly DeductionKind[]
  readonly notSubtracted: readonly DeductionKind[]
}

/** Computes disposable pay; nothing when the deductions are more than the gross. */
export function disposablePay(slip: PaySlip): Answered<DisposablePay> {
  const steps: Step[] = [{ label: 'Gross pay', amount: formatMoney(slip.gross), cite: citation }]
  let left = slip.gross
  const kinds = { subtracted: new Set<DeductionKind>(), notSubtracted: new Set<DeductionKind>() }
  for (const { kind, amount } of slip.deductions) {
    const treatment: Treatment = DEDUCTION_TREATMENT[kind]
    if (treatment.subtracted) left = subtract(left, amount)
    kinds[treatment.subtracted ? 'subtracted' : 'notSubtracted'].add(kind)
    const verb = treatment.subtracted ? 'Less' : 'Not subtracted:'
    steps.push({ label: `${verb} ${kind}`, amount: formatMoney(amount), cite: treatment.cite })
  }
  const pay = notBelowZero(left)
  const below = left < 0 ? ' (the deductions are more than the gross)' : ''
  steps.push({ label: `Disposable pay${below}`, amount: formatMoney(pay), cite: citation })
  const subtracted = sorted(kinds.subtracted)
  return answer({ disposablePay: pay, subtracted, notSubtracted: sorted(kinds.notSubtracted) }, steps)
}

function sorted(kinds: ReadonlySet<DeductionKind>): readonly DeductionKind[] {
  return [...kinds].toSorted()
}
