/** How a debtor stands with the agency's payroll, as extracts, calls and the store write it. */
export const EMPLOYMENT_STATUSES = ['active', 'nonpay', 'separated', 'retired'] as const

export type EmploymentStatus = (typeof EMPLOYMENT_STATUSES)[number]

/** How often pay comes. */
export const PAY_FREQUENCIES = ['weekly', 'biweekly', 'semimonthly', 'monthly'] as const

export type PayFrequency = (typeof PAY_FREQUENCIES)[number]

/** Tells a known employment status from any other text. */
export function isEmploymentStatus(text: string): text is EmploymentStatus {
  return EMPLOYMENT_STATUSES.some((status) => status === text)
}

/** Tells a known pay frequency from any other text. */
export function isPayFrequency(text: string): text is PayFrequency {
  return PAY_FREQUENCIES.some((frequency) => frequency === text)
}
