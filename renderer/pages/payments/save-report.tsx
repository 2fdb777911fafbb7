import { useState, type ReactNode } from 'react'
import type { Input } from '../../../shared/api.ts'
import { writeCsv } from '../../../shared/exports/csv.ts'
import type { IsoDate } from '../../../shared/values/dates.ts'
import { call } from '../../api.ts'
import { Button } from '../../components/button.tsx'
import { bytesOf, saveFile } from '../../components/bytes.ts'
import { Denied } from '../../components/denied.tsx'
import type { Denial } from '../../use-deed.ts'

interface SaveReportProps {
  readonly report: Input<'report.pdf'>['report']
  readonly on: IsoDate
  readonly csv: readonly (readonly string[])[]
}

/** Saves a report as it is shown: as PDF or as CSV. */
export function SaveReport({ report, on, csv }: SaveReportProps): ReactNode {
  const [denial, setDenial] = useState<Denial>()
  const [busy, setBusy] = useState(false)
  const savePdf = async (): Promise<void> => {
    setBusy(true)
    setDenial(undefined)
    try {
      const drawn = await call('report.pdf', { report, on })
      if (drawn.ok) saveFile(drawn.value.fileName, 'application/pdf', bytesOf(drawn.value.pdf))
      else setDenial(drawn.error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <span className="row screen-only">
      {denial === undefined ? null : <Denied denial={denial} />}
      <Button small icon="save" onClick={() => saveFile(`${report}-${on}.csv`, 'text/csv', writeCsv(csv))}>
        Save as CSV
      </Button>
      <Button small icon="print" busy={busy} onClick={() => void savePdf()}>
        Save as PDF
      </Button>
    </span>
  )
}
