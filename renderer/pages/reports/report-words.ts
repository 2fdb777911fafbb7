/** What each report is for. */
import type { ReportName } from '../../../shared/domain/reporting/report-names.ts'

export const reportWords: Readonly<Record<ReportName, string>> = {
  receivables: 'The worksheet for the quarterly report to Treasury: Part I, and Part II A to C.',
  aging: 'What is owed by days late, as of any day and by buckets of your own.',
  collections: 'What came in during a period, by the tool that brought it and by month.',
  agreements: 'Agreements made, kept, paid and broken in a period.',
  'write-offs': 'What was given up in a period, and who recorded it.',
  clocks: 'Deadlines met in time, met late, and missed.',
  workload: 'Who did what, and what each office has before it.',
}
