/**
 * Exact accrual at a yearly rate: base x rate x days / days in the year.
 *
 * An accrual is kept as whole cents and a remainder over one fixed denominator, so nothing is ever rounded until it is
 * assessed. All products are integers; one too large for that takes the slower path through BigInt and is as exact.
 */
import { RATE_WHOLE, type Rate } from '../values/rate.ts'

export const citation = '31 U.S.C. 3717(a) and (e)(2); 31 CFR 901.9; IRM 1.35.7.16.1'

/** What has accrued so far: `cents` + `remainder` / `denominator`. Advanced in place, within one computation only. */
export interface Accrual {
  readonly denominator: number
  cents: number
  remainder: number
}

/**
 * Up to this product, dividing by the denominator and rounding down is exact: a quotient that is not whole differs from
 * the next whole number by more than the error of the division.
 */
const LARGEST_PLAIN_PRODUCT = 2 ** 52

/** Nothing accrued yet, for a year of so many days. */
export function noAccrual(dayCountBasis: number): Accrual {
  return { denominator: RATE_WHOLE * dayCountBasis, cents: 0, remainder: 0 }
}

/** Adds what accrues on the base over the days. */
export function accrue(accrual: Accrual, base: number, rate: Rate, days: number): void {
  const factor = rate * days
  const product = base * factor
  if (product > LARGEST_PLAIN_PRODUCT) {
    const exact = BigInt(base) * BigInt(factor)
    const denominator = BigInt(accrual.denominator)
    carry(accrual, Number(exact / denominator), Number(exact % denominator))
    return
  }
  const whole = Math.floor(product / accrual.denominator)
  carry(accrual, whole, product - whole * accrual.denominator)
}

/** Takes back what had accrued on the base over the days. */
export function forgo(accrual: Accrual, base: number, rate: Rate, days: number): void {
  const taken = { denominator: accrual.denominator, cents: 0, remainder: 0 }
  accrue(taken, base, rate, days)
  accrual.cents -= taken.cents
  accrual.remainder -= taken.remainder
  if (accrual.remainder < 0) {
    accrual.remainder += accrual.denominator
    accrual.cents -= 1
  }
}

/** Adds one accrual to another over the same denominator. */
export function addAccrual(accrual: Accrual, other: Accrual): void {
  carry(accrual, other.cents, other.remainder)
}

/** Starts again from nothing. */
export function restart(accrual: Accrual): void {
  accrual.cents = 0
  accrual.remainder = 0
}

/** The whole cents of an accrual, a half rounded up. */
export function roundedHalfUp(accrual: Accrual): number {
  return accrual.remainder * 2 >= accrual.denominator ? accrual.cents + 1 : accrual.cents
}

/** What accrues on the base over the days, a half cent rounded up: for one stretch without any change. */
export function accruedHalfUp(base: number, rate: Rate, days: number, dayCountBasis: number): number {
  const denominator = RATE_WHOLE * dayCountBasis
  const product = base * rate * days
  if (product > LARGEST_PLAIN_PRODUCT / 4) return accruedHalfUpLarge(base, rate, days, dayCountBasis)
  return Math.floor((2 * product + denominator) / (2 * denominator))
}

function accruedHalfUpLarge(base: number, rate: Rate, days: number, dayCountBasis: number): number {
  const accrual = noAccrual(dayCountBasis)
  accrue(accrual, base, rate, days)
  return roundedHalfUp(accrual)
}

function carry(accrual: Accrual, whole: number, remainder: number): void {
  accrual.cents += whole
  accrual.remainder += remainder
  if (accrual.remainder >= accrual.denominator) {
    accrual.remainder -= accrual.denominator
    accrual.cents += 1
  }
}
