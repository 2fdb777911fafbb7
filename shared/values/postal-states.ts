/**
 * The two-letter codes that the Postal Service delivers to: the states and the District, the territories, the freely
 * associated states, and the military's Americas, Europe and Pacific. Source: USPS Publication 28, appendix B.
 */
const CODES: ReadonlySet<string> = new Set([
  'AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'DC', 'FL', 'GA', 'HI', 'ID', 'IL', 'IN', 'IA', 'KS', 'KY', 'LA', 'ME',
  'MD', 'MA', 'MI', 'MN', 'MS', 'MO', 'MT', 'NE', 'NV', 'NH', 'NJ', 'NM', 'NY', 'NC', 'ND', 'OH', 'OK', 'OR', 'PA', 'RI',
  'SC', 'SD', 'TN', 'TX', 'UT', 'VT', 'VA', 'WA', 'WV', 'WI', 'WY',
  'AS', 'GU', 'MP', 'PR', 'VI',
  'FM', 'MH', 'PW',
  'AA', 'AE', 'AP',
])

/** Tells a code that mail can be sent to from any other two letters. */
export function isPostalState(text: string): boolean {
  return CODES.has(text)
}
