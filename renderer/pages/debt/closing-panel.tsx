import type { ReactNode } from 'react'
import type { Answer } from '../../../shared/api.ts'
import type { Act, DebtView } from '../../../shared/api/debts.ts'
import { Day } from '../../components/day.tsx'
import { Facts } from '../../components/facts.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Money } from '../../components/money.tsx'
import { Panel } from '../../components/panel.tsx'
import { addressOf } from '../../router.ts'
import { useView } from '../../use-view.ts'
import { ActLink, BlockedAct } from './acts-panel.tsx'
import { isGivingUp } from './deeds.ts'

/** How the debt ended or may end: the loan bar, closings, what waits for approval, litigation. */
export function ClosingPanel({ debt: { debtId, acts } }: { readonly debt: DebtView }): ReactNode {
  const view = useView('closing.view', { debtId })
  return (
    <Panel title="Giving up and litigation">
      <Loaded view={view}>
        {({ loanBar, loanBarWords, loanBarWaiver, closings, litigations, open }) => (
          <Facts
            facts={[
              {
                label: 'Federal loans',
                value: (
                  <>
                    {loanBarWords}
                    <BarLink
                      debtId={debtId}
                      barred={loanBar === 'barred' && !open.some(({ kind }) => kind === 'loan-bar-waiver')}
                      waiver={loanBarWaiver}
                    />
                  </>
                ),
              },
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
      <GivingUp acts={acts.filter(isGivingUp)} debtId={debtId} />
    </Panel>
  )
}

interface GivingUpProps {
  readonly acts: readonly Act[]
  readonly debtId: number
}

/** The ways to give the debt up that are open, and those that are not with the reasons. */
function GivingUp({ acts, debtId }: GivingUpProps): ReactNode {
  const open = acts.filter(({ allowed }) => allowed)
  const blocked = acts.filter(({ allowed }) => !allowed)
  return (
    <>
      {open.length === 0 ? null : (
        <ul className="routine" aria-label="May be proposed">
          {open.map((act) => (
            <li key={act.deed}>
              <ActLink act={act} debtId={debtId} words={act.label} />
            </li>
          ))}
        </ul>
      )}
      {blocked.length === 0 ? null : (
        <ul className="acts" aria-label="May not be proposed yet">
          {blocked.map((act) => (
            <BlockedAct key={act.deed} act={act} />
          ))}
        </ul>
      )}
    </>
  )
}

interface BarLinkProps {
  readonly debtId: number
  readonly barred: boolean
  readonly waiver: Answer<'closing.view'>['loanBarWaiver']
}

/** Leads to the decision that lifted the bar, or to the proposal to lift it. */
function BarLink({ debtId, barred, waiver }: BarLinkProps): ReactNode {
  if (waiver !== undefined) {
    const { approvalId, on, official, billNumber } = waiver
    return (
      <>
        {`: ${official}, `}
        <a href={addressOf(`approvals/${approvalId}`)}>
          <Day on={on} />
        </a>
        , on bill {billNumber}
      </>
    )
  }
  if (!barred) return null
  return (
    <>
      {'. '}
      <a href={addressOf(`debts/${debtId}/loan-bar`)}>Lift the bar</a>
    </>
  )
}
