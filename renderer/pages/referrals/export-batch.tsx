import type { ReactNode } from 'react'
import { Button } from '../../components/button.tsx'
import { Denied } from '../../components/denied.tsx'
import { Panel } from '../../components/panel.tsx'
import { tell } from '../../notices.ts'
import { useDeed } from '../../use-deed.ts'
import { replaceView } from '../../use-view.ts'

/** Writes the file of a certified batch. */
export function ExportBatch({ batchId }: { readonly batchId: number }): ReactNode {
  const write = useDeed('referral.export')
  const run = async (): Promise<void> => {
    const batch = await write.run({ batchId })
    if (batch === undefined) return
    replaceView('referral.view', { batchId }, batch)
    tell(`${batch.fileName ?? 'The file'} is written, read back and compared.`)
  }
  return (
    <Panel title="Export">
      <p>
        The file is written in the Cross-Servicing format, read back, and compared with the store before it is kept.
      </p>
      {write.denial === undefined ? null : <Denied denial={write.denial} />}
      <div className="row">
        <Button kind="main" icon="referrals" busy={write.busy} onClick={() => void run()}>
          Export the file
        </Button>
      </div>
    </Panel>
  )
}
