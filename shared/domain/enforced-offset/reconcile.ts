/** Compares the deductions that payroll took from one pay with those that were asked for. */
import { ZERO, type Cents } from '../../values/money.ts'

export const citation = '31 CFR 5.12(g)-(h); 31 CFR 285.7(h); IRM 1.35.7.12.6(5)-(7)'

/**
 * `matched`: what was asked. `short`: less, as when pay was too low or a levy or support went first. `over`: more.
 * `missing`: nothing came. `unexpected`: no offset runs for it. `repeated`: this pay was recorded before.
 */
export type DeductionFinding = 'matched' | 'short' | 'over' | 'missing' | 'unexpected' | 'repeated'

/** What a running offset asks of the pay. */
export interface ExpectedDeduction {
  readonly offsetId: number
  readonly debtId: number
  readonly billNumber: string
  readonly amount: Cents
  /** A deduction of this pay is on the ledger already. */
  readonly recorded: boolean
}

/** A line of payroll's file. */
export interface TakenDeduction {
  readonly line: number
  readonly billNumber: string
  readonly amount: Cents
}

/** A line of the file, or an offset without one, with what the comparison found. */
export interface ReconciledDeduction {
  readonly line?: number
  readonly billNumber: string
  readonly offset?: ExpectedDeduction
  readonly expected: Cents
  readonly taken: Cents
  readonly finding: DeductionFinding
}

/** Every line of the file in its order, then the offsets that have none. A bill's second line counts as repeated. */
export function reconcileDeductions(
  expected: readonly ExpectedDeduction[],
  taken: readonly TakenDeduction[],
): readonly ReconciledDeduction[] {
  const byBill = new Map(expected.map((offset) => [offset.billNumber, offset]))
  const seen = new Set<string>()
  const lines = taken.map(({ line, billNumber, amount }): ReconciledDeduction => {
    const offset = byBill.get(billNumber)
    const again = seen.has(billNumber) || offset?.recorded === true
    seen.add(billNumber)
    if (offset === undefined) return { line, billNumber, expected: ZERO, taken: amount, finding: 'unexpected' }
    const finding = again ? 'repeated' : compare(amount, offset.amount)
    return { line, billNumber, offset, expected: offset.amount, taken: amount, finding }
  })
  const missing = expected
    .filter((offset) => !seen.has(offset.billNumber) && !offset.recorded && offset.amount > 0)
    .map((offset): ReconciledDeduction => {
      return { billNumber: offset.billNumber, offset, expected: offset.amount, taken: ZERO, finding: 'missing' }
    })
  return [...lines, ...missing]
}

/** Money of these lines is posted; of the others somebody must look first. */
export function isPosted(finding: DeductionFinding): boolean {
  return finding === 'matched' || finding === 'short' || finding === 'over'
}

/** What somebody must settle. */
export function isDifference(finding: DeductionFinding): boolean {
  return finding !== 'matched'
}

function compare(taken: Cents, asked: Cents): DeductionFinding {
  if (taken === asked) return 'matched'
  if (taken === ZERO) return 'missing'
  return taken < asked ? 'short' : 'over'
}
