/** Sums by line: an amount, and the debts that are in it, so that every figure of a report leads to its debts. */
import { add, ZERO, type Cents } from '../../values/money.ts'

export const citation = '31 U.S.C. 3719; TFM Volume I, Part 3, Chapter 7000'

/** One figure of a report. */
export interface Sum {
  readonly amount: Cents
  readonly debts: readonly number[]
}

/** Sums in the making. */
export interface Sums {
  /** Adds an amount of a debt to a line; a debt counts once, however often it is added. */
  readonly put: (line: string, debtId: number, amount: Cents) => void
  /** The sum of a line; nothing when nothing was put there. */
  readonly of: (line: string) => Sum
}

const NOTHING: Sum = { amount: ZERO, debts: [] }

/** Begins to sum. */
export function startSums(): Sums {
  const amounts = new Map<string, Cents>()
  const debts = new Map<string, Set<number>>()
  return {
    put: (line, debtId, amount) => {
      amounts.set(line, add(amounts.get(line) ?? ZERO, amount))
      const known = debts.get(line) ?? new Set<number>()
      debts.set(line, known.add(debtId))
    },
    of: (line) => {
      const amount = amounts.get(line)
      return amount === undefined ? NOTHING : { amount, debts: [...(debts.get(line) ?? [])] }
    },
  }
}

/** A figure that must agree with another. */
export interface Identity {
  readonly says: string
  readonly holds: boolean
  readonly left: Cents
  readonly right: Cents
}

/** Compares two figures that must agree. */
export function identity(says: string, left: Cents, right: Cents): Identity {
  return { says, holds: left === right, left, right }
}
