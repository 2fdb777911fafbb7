/**
 * Money in whole cents.
 *
 * A `Cents` is a branded safe integer, so adding two of them is exact and a bare number does not pass for one.
 * The only divisions of money are the named ones below, all done on integers.
 */
declare const centsBrand: unique symbol

/** A whole number of cents, within ±2^53. */
export type Cents = number & { readonly [centsBrand]: 'Cents' }

/** The largest amount a field of a Treasury record can hold: 999,999,999,999.99. */
export const LARGEST_AMOUNT = 99_999_999_999_999

/** An amount grew beyond what can be kept exactly, some ninety trillion dollars. */
export class AmountTooLarge extends RangeError {
  override name = 'AmountTooLarge'
  constructor() {
    super('The amounts are too large to be kept to the cent.')
  }
}

/** Brands a number of cents; throws when it is not a safe integer, since that can only be a defect. */
export function cents(value: number): Cents {
  if (isCents(value)) return value
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) throw new AmountTooLarge()
  throw new RangeError(`Not a whole number of cents: ${value}`)
}

function isCents(value: number): value is Cents {
  return Number.isSafeInteger(value)
}

/** Nothing owed. */
export const ZERO: Cents = cents(0)

const PLAIN = /^(?:0|[1-9]\d{0,11})\.\d{2}$/

/** Reads `1234.56`: digits, a point, two places; no sign, no separators. Anything else is undefined. */
export function parseMoney(text: string): Cents | undefined {
  if (!PLAIN.test(text)) return undefined
  return cents(Number(text.slice(0, -3)) * 100 + Number(text.slice(-2)))
}

/** Reads what people and extracts write: `1250`, `1,250.00`, `$1,250.5`. Undefined when it is not an amount. */
export function readMoney(text: string): Cents | undefined {
  const bare = text.trim().replace(/^\$\s*/, '')
  const match = /^(\d{1,12}|\d{1,3}(?:,\d{3}){1,3})(?:\.(\d{1,2}))?$/.exec(bare)
  if (match === null) return undefined
  const whole = (match[1] ?? '').replaceAll(',', '')
  return cents(Number(whole) * 100 + Number((match[2] ?? '').padEnd(2, '0')))
}

/** Writes `1234.56`, with a leading `-` below zero. The form of every call's answer. */
export function formatMoney(amount: Cents): string {
  const positive = Math.abs(amount)
  const odd = positive % 100
  return `${amount < 0 ? '-' : ''}${(positive - odd) / 100}.${odd < 10 ? '0' : ''}${odd}`
}

/** Writes `1,234.56` for people to read. */
export function showMoney(amount: Cents): string {
  return groupThousands(formatMoney(amount))
}

/** Puts separators into an amount already written as `1234.56`. */
export function groupThousands(plain: string): string {
  return plain.replace(/\B(?=(\d{3})+\.)/g, ',')
}

export function add(...amounts: readonly Cents[]): Cents {
  let sum = 0
  for (const amount of amounts) sum += amount
  return cents(sum)
}

export function subtract(from: Cents, amount: Cents): Cents {
  return cents(from - amount)
}

/** The smaller of the amounts. */
export function least(first: Cents, ...rest: readonly Cents[]): Cents {
  return rest.reduce((low, next) => (next < low ? next : low), first)
}

/** The amount, or nothing when it is below zero. */
export function notBelowZero(amount: Cents): Cents {
  return amount < 0 ? ZERO : amount
}

/** amount x numerator / denominator, rounded down: for limits that "may not exceed". */
export function portionRoundedDown(amount: Cents, numerator: number, denominator: number): Cents {
  return cents(Number((BigInt(amount) * BigInt(numerator)) / BigInt(denominator)))
}

/** amount x numerator / denominator, rounded half up. */
export function portionHalfUp(amount: Cents, numerator: number, denominator: number): Cents {
  const doubled = 2n * BigInt(amount) * BigInt(numerator) + BigInt(denominator)
  return cents(Number(doubled / (2n * BigInt(denominator))))
}
