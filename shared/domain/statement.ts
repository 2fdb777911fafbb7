/** A statement of account: each movement with the balance after it, so that every line follows from the one before. */
import { add, cents, ZERO, type Cents } from '../values/money.ts'
import { movementsOf, totalChange, type AccountTold, type Movement } from './account-movements.ts'

export const citation = '31 U.S.C. 3512; IRM 1.35.7.17(1)'

/** One line of a statement. */
export interface StatementLine {
  readonly movement: Movement
  /** What was added to what is owed, or taken off it; one of the two is nothing. */
  readonly charged: Cents
  readonly credited: Cents
  /** What is owed after it. */
  readonly balance: Cents
}

/** The lines of a statement; the balance of the last is the balance of the account. */
export function statementLines(told: AccountTold): readonly StatementLine[] {
  let balance = ZERO
  return movementsOf(told).map((movement) => {
    const change = totalChange(movement)
    balance = add(balance, change)
    return {
      movement,
      charged: change > 0 ? change : ZERO,
      credited: change < 0 ? cents(-change) : ZERO,
      balance,
    }
  })
}
