/** Every report by its name. */
import type { ReportName } from '../../shared/domain/reporting/report-names.ts'
import { makeAging } from './aging.ts'
import { makeAgreements } from './agreements.ts'
import { makeClocks } from './clocks.ts'
import { makeCollections } from './collections.ts'
import { makeReceivables } from './receivables.ts'
import type { MakeReport } from './report.ts'
import { makeWorkload } from './workload.ts'
import { makeWriteOffs } from './write-offs.ts'

export const reportMakers: Readonly<Record<ReportName, MakeReport>> = {
  receivables: makeReceivables,
  aging: makeAging,
  collections: makeCollections,
  agreements: makeAgreements,
  'write-offs': makeWriteOffs,
  clocks: makeClocks,
  workload: makeWorkload,
}
