import type { ReactNode } from 'react'
import { Cite } from '../../components/cite.tsx'
import { DataTable } from '../../components/data-table.tsx'
import { Empty } from '../../components/empty.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Message } from '../../components/message.tsx'
import { Panel } from '../../components/panel.tsx'
import { useSession } from '../../session.tsx'
import { useView } from '../../use-view.ts'
import { ClaimForm } from './claim-form.tsx'
import { NoticeForm } from './notice-form.tsx'
import { claimColumns, noticeColumns, takenColumns } from './offset-columns.tsx'

/** What Treasury took by offset, its notices, and the claims of spouses. */
export function OffsetsTab(): ReactNode {
  const view = useView('offsets.view', {})
  const { clerk } = useSession()
  const works = clerk.role === 'clerk' || clerk.role === 'supervisor'
  return (
    <Loaded view={view}>
      {({ taxInformation, notices, claims, taken }) => (
        <>
          {taxInformation === undefined ? null : (
            <Message title="Tax information">
              <p>
                {taxInformation} (<Cite of="26 U.S.C. 6103" />)
              </p>
            </Message>
          )}
          <Panel title="Taken by the Treasury Offset Program">
            {taken.length === 0 ? (
              <Empty title="Nothing was taken yet." />
            ) : (
              <DataTable
                caption="Offsets, newest first"
                list="treasury-offsets"
                columns={takenColumns(clerk.role === 'supervisor')}
                rows={taken}
                idOf={({ entryId }) => String(entryId)}
              />
            )}
          </Panel>
          <Panel title="Notices of Treasury">
            {notices.length === 0 ? (
              <Empty title="No warning or notice is recorded." />
            ) : (
              <DataTable
                caption="Notices, newest first"
                list="treasury-notices"
                columns={noticeColumns}
                rows={notices}
                idOf={({ noticeId }) => String(noticeId)}
              />
            )}
            {works ? <NoticeForm /> : null}
          </Panel>
          <Panel title="Claims of spouses (Form 8379)">
            {claims.length === 0 ? (
              <Empty title="No spouse has claimed a share." />
            ) : (
              <DataTable
                caption="Claims, newest first"
                list="spouse-claims"
                columns={claimColumns(works)}
                rows={claims}
                idOf={({ claimId }) => String(claimId)}
              />
            )}
            {works ? <ClaimForm /> : null}
          </Panel>
        </>
      )}
    </Loaded>
  )
}
