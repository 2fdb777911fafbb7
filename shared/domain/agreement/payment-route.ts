/** How an agreed payment reaches us when pay becomes too small for it. */
export const citation = 'IRM 1.35.7.12.3(5), 1.35.7.12.5(6)'

export const rules = ['IRM-12.3-insufficient']

/** By salary offset while pay bears it; otherwise by check, money order or Pay.gov, and the employee is told. */
export function paymentRoute(agreedByOffset: boolean, payBearsIt: boolean): {
  readonly by: 'salary-offset' | 'direct-payment'
  readonly notice: boolean
} {
  if (agreedByOffset && payBearsIt) return { by: 'salary-offset', notice: false }
  return { by: 'direct-payment', notice: agreedByOffset }
}
