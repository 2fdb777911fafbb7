import type { ReactNode } from 'react'
import type { ReferralBatch } from '../../../shared/api/referrals.ts'
import { Day } from '../../components/day.tsx'
import { Facts } from '../../components/facts.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Money } from '../../components/money.tsx'
import { Page } from '../../components/page.tsx'
import { Panel } from '../../components/panel.tsx'
import { Tag } from '../../components/tag.tsx'
import { addressOf } from '../../router.ts'
import { useView } from '../../use-view.ts'
import { batchLabels, batchTones } from './batch-words.ts'
import { CancelBatch } from './cancel-batch.tsx'
import { CertifyForm } from './certify-form.tsx'
import { ExportBatch } from './export-batch.tsx'
import { FindingsPanel } from './findings-panel.tsx'
import { AcknowledgeForm, TransmitForm } from './send-batch.tsx'
import { UpdatesPanel } from './updates-panel.tsx'

/** One batch for Treasury: its findings, its certification, its file. */
export function BatchPage({ batchId }: { readonly batchId: number }): ReactNode {
  const view = useView('referral.view', { batchId })
  return (
    <Loaded view={view}>
      {(batch) => (
        <Page
          title={`${batch.kind === 'updates' ? 'Updates' : 'Referral'} batch ${batch.batchId}`}
          back={{ label: 'Referrals', href: addressOf('referrals') }}
        >
          <div className="columns">
            <div className="stack">
              {batch.state === 'prepared' && batch.mustBeCertified ? <CertifyForm batch={batch} /> : null}
              {mayBeWritten(batch) ? <ExportBatch batch={batch} /> : null}
              {batch.state === 'exported' ? <TransmitForm batch={batch} /> : null}
              {batch.state === 'transmitted' ? <AcknowledgeForm batch={batch} /> : null}
              {batch.kind === 'updates' ? <UpdatesPanel updates={batch.updates} /> : null}
              <FindingsPanel findings={batch.findings} count={batch.findingCount} />
            </div>
            <div className="stack">
              <AboutBatch batch={batch} />
              {batch.state === 'prepared' || batch.state === 'certified' ? (
                <CancelBatch batchId={batch.batchId} />
              ) : null}
            </div>
          </div>
        </Page>
      )}
    </Loaded>
  )
}

/** Whether its file can be written, or be put back: certified, or without a rise that needs it, or written before. */
function mayBeWritten({ state, mustBeCertified }: ReferralBatch): boolean {
  return state === 'prepared' ? !mustBeCertified : state !== 'cancelled'
}

function AboutBatch({ batch }: { readonly batch: ReferralBatch }): ReactNode {
  const { fileName, digest } = batch
  return (
    <Panel title="About this batch">
      <Facts
        facts={[
          { label: 'State', value: <Tag tone={batchTones[batch.state]}>{batchLabels[batch.state]}</Tag> },
          { label: 'Debts', value: batch.debts.toLocaleString('en-US') },
          { label: 'Total', value: <Money amount={batch.total} /> },
          { label: 'Prepared', value: <By on={batch.preparedOn} who={batch.preparedBy} /> },
          { label: 'Certified', value: <By on={batch.certifiedOn} who={batch.certifiedBy} /> },
          { label: 'Exported', value: <Day on={batch.exportedOn} /> },
          { label: 'Sent', value: <By on={batch.transmittedOn} who={batch.way} /> },
          { label: 'Acknowledged', value: <By on={batch.acknowledgedOn} who={batch.acknowledgment} /> },
          { label: 'File', value: fileName ?? '–' },
          { label: 'SHA-256', value: digest === undefined ? '–' : <span className="digest">{digest}</span> },
        ]}
      />
    </Panel>
  )
}

function By({ on, who }: { readonly on: string | undefined; readonly who: string | undefined }): ReactNode {
  return (
    <>
      <Day on={on} />
      {who === undefined ? null : `, ${who}`}
    </>
  )
}
