import type { ReactNode } from 'react'
import type { ReferralBatch } from '../../../shared/api/referrals.ts'
import { IAI_CAVEAT } from '../../../shared/exports/iai-records.ts'
import { Button } from '../../components/button.tsx'
import { Denied } from '../../components/denied.tsx'
import { Panel } from '../../components/panel.tsx'
import { tell } from '../../notices.ts'
import { useDeed } from '../../use-deed.ts'
import { replaceView } from '../../use-view.ts'

/** Writes the file of a certified batch, or puts the file of an exported one in its folder again. */
export function ExportBatch({ batch: { batchId, state, fileName } }: { readonly batch: ReferralBatch }): ReactNode {
  const write = useDeed('referral.export')
  const again = state !== 'certified' && state !== 'prepared'
  const run = async (): Promise<void> => {
    const written = await write.run({ batchId })
    if (written === undefined) return
    replaceView('referral.view', { batchId }, written)
    const file = written.fileName ?? 'The file'
    const how = again ? 'is put back' : 'is written, read back and compared'
    tell(`${file} ${how}. It lies in the exports folder of the data folder.`)
  }
  return (
    <Panel title={again ? 'The file' : 'Export'}>
      {again ? (
        <p>
          {fileName ?? 'The file'} lies in the exports folder of the data folder. It carries whole Social Security
          numbers, so it is not shown here.
        </p>
      ) : (
        <>
          <p>
            The file is written in the Cross-Servicing layout, read back, and compared with the store before it is
            kept.
          </p>
          <p className="soft">{IAI_CAVEAT}</p>
        </>
      )}
      {write.denial === undefined ? null : <Denied denial={write.denial} />}
      <div className="row">
        <Button kind={again ? undefined : 'main'} icon="referrals" busy={write.busy} onClick={() => void run()}>
          {again ? 'Put the file back' : 'Export the file'}
        </Button>
      </div>
    </Panel>
  )
}
