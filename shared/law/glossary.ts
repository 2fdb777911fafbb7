/** The short names of the field and what they stand for. Screens and letters write them out. */
export const citation = 'IRM 1.35.7.6(1)'

export const rules = ['IRM-6-acronyms']

/** By the letters the manual uses. */
export const GLOSSARY: Readonly<Record<string, string>> = {
  AWG: 'Administrative Wage Garnishment',
  AWSS: 'Agency-Wide Shared Services',
  BFC: 'Beckley Finance Center',
  BFS: 'Bureau of the Fiscal Service',
  ESP: 'Emergency Salary Payment',
  FEHB: 'Federal Employees Health Benefits',
  NFC: 'National Finance Center',
  TAP: 'Tuition Assistance Program',
  TOP: 'Treasury Offset Program',
  WTA: 'Withholding Tax Allowance',
}
