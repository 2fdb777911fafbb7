import type { ReactNode } from 'react'
import type { DebtView } from '../../../shared/api/debts.ts'
import { LinkButton } from '../../components/button.tsx'
import { Day } from '../../components/day.tsx'
import { Facts } from '../../components/facts.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Money } from '../../components/money.tsx'
import { Panel } from '../../components/panel.tsx'
import { addressOf } from '../../router.ts'
import { useView } from '../../use-view.ts'
import { linkIdOf } from './deeds.ts'

/** How the debt ended or may end: the loan bar, closings, what waits for approval, litigation. */
export function ClosingPanel({ debt: { debtId, state } }: { readonly debt: DebtView }): ReactNode {
  const view = useView('closing.view', { debtId })
  return (
    <Panel title="Giving up and litigation">
      <Loaded view={view}>
        {({ loanBarWords, closings, litigations, open }) => (
          <Facts
            facts={[
              { label: 'Federal loans', value: loanBarWords },
              ...closings.map((closing) => ({
                label: closing.label,
                value: (
                  <>
                    <a href={addressOf(`approvals/${closing.approvalId}`)}>
                      <Day on={closing.closedOn} />
                    </a>
                    , <Money amount={closing.amount} />
                    {closing.endedOn === undefined ? (
                      <>
                        {'. '}
                        <a href={addressOf(`debts/${debtId}/reinstate/${closing.closingId}`)}>Reinstate</a>
                      </>
                    ) : (
                      <>
                        ; put back <Day on={closing.endedOn} />
                      </>
                    )}
                  </>
                ),
              })),
              ...litigations.map(({ referredOn, principal, documentId }) => ({
                label: 'Referred to Justice',
                value: (
                  <>
                    <Day on={referredOn} />, <Money amount={principal} />,{' '}
                    <a href={addressOf(`documents/${documentId}`, { debt: debtId })}>litigation report</a>
                  </>
                ),
              })),
              ...open.map(({ approvalId, label, due }) => ({
                label: 'Waits for approval',
                value: (
                  <>
                    <a href={addressOf(`approvals/${approvalId}`)}>{label}</a>, next: {due}
                  </>
                ),
              })),
            ]}
          />
        )}
      </Loaded>
      {state === 'paid' || state === 'closed' ? null : (
        <div className="row">
          <LinkButton id={linkIdOf('closing')} href={addressOf(`debts/${debtId}/closing`)}>
            Propose to give up or litigate
          </LinkButton>
        </div>
      )}
    </Panel>
  )
}
