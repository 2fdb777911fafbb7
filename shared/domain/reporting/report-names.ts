/** The reports over the whole book, by name. */
export const citation = '31 U.S.C. 3719; 31 CFR 285.5(d)(3)(iv)'

/** How each report is called. */
export const REPORTS = {
  receivables: 'Treasury Report on Receivables',
  aging: 'Aging of receivables',
  collections: 'Collections by tool',
  agreements: 'Agreements and defaults',
  'write-offs': 'Write-offs, waivers and approvals',
  clocks: 'Clocks met and missed',
  workload: 'Workload',
} as const

export type ReportName = keyof typeof REPORTS

/** The names, in the order in which reports are listed. */
export const REPORT_NAMES = [
  'receivables', 'aging', 'collections', 'agreements', 'write-offs', 'clocks', 'workload',
] as const satisfies readonly ReportName[]
