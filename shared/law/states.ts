/** The states of the offset programs, with the District of Columbia and five territories. */
export const citation = '31 CFR 285.1(a)'

/** Postal codes. */
export const STATES = [
  'AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'FL', 'GA', 'HI', 'ID', 'IL', 'IN', 'IA', 'KS', 'KY', 'LA',
  'ME', 'MD', 'MA', 'MI', 'MN', 'MS', 'MO', 'MT', 'NE', 'NV', 'NH', 'NJ', 'NM', 'NY', 'NC', 'ND', 'OH', 'OK',
  'OR', 'PA', 'RI', 'SC', 'SD', 'TN', 'TX', 'UT', 'VT', 'VA', 'WA', 'WV', 'WI', 'WY', 'DC', 'AS', 'GU', 'VI',
  'MP', 'PR',
] as const

export type StateCode = (typeof STATES)[number]

/** Tells a state of the offset programs from any other text. */
export function isState(text: string): text is StateCode {
  const known: readonly string[] = STATES
  return known.includes(text)
}
