/** The words for what Treasury took and why it is given back. */

/** Which payment was taken. */
export const paymentLabels: Readonly<Record<string, string>> = {
  'tax-refund': 'Tax refund',
  vendor: 'Vendor payment',
  'federal-salary': 'Federal salary',
  benefit: 'Benefit',
  other: 'Other payment',
}

/** Why an offset is given back. */
export const causeLabels: Readonly<Record<string, string>> = {
  'injured-spouse': 'The share of a spouse',
  'erroneous-refund-offset': 'A tax refund was taken in error',
  'erroneous-salary-offset': 'Salary was taken in error',
  'not-due': 'The debt was not due',
}
