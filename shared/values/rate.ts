/**
 * Percent rates, kept as whole thousandths of a percent: `5` is 5000, `4.125` is 4125.
 */
declare const rateBrand: unique symbol

/** Thousandths of a percent, 0 to 100,000. */
export type Rate = number & { readonly [rateBrand]: 'Rate' }

/** Thousandths of a percent in the whole: rate / RATE_WHOLE is the fraction. */
export const RATE_WHOLE = 100_000

function isRate(value: number): value is Rate {
  return Number.isSafeInteger(value) && value >= 0 && value <= RATE_WHOLE
}

/** Brands thousandths of a percent; throws when out of range, since that can only be a defect. */
export function rate(thousandths: number): Rate {
  if (!isRate(thousandths)) throw new RangeError(`Not a rate: ${thousandths}`)
  return thousandths
}

/** Reads percent as people write it: `5`, `4.125`; at most three places, 0 to 100. */
export function parseRate(text: string): Rate | undefined {
  if (!/^(?:0|[1-9]\d{0,2})(?:\.\d{1,3})?$/.test(text)) return undefined
  const [whole = '0', places = ''] = text.split('.')
  const value = Number(whole) * 1000 + Number(places.padEnd(3, '0'))
  return isRate(value) ? value : undefined
}

/** Writes percent without trailing zeros: `5`, `4.125`. */
export function formatRate(value: Rate): string {
  const whole = Math.floor(value / 1000)
  const places = String(value % 1000).padStart(3, '0').replace(/0+$/, '')
  return places === '' ? String(whole) : `${whole}.${places}`
}
